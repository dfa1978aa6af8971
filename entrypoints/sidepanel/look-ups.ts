import { formatRoute } from '@/core/pages/route';
import { onMessage, sendMessage } from '@/messaging/protocol';

/** Goes to the search for whatever the reader looks up in this window, now and as long as the side panel is open. */
export async function receiveLookUps(windowId: number | undefined): Promise<void> {
  if (windowId === undefined) return;
  onMessage('lookUpAsked', ({ data }) => (data === windowId ? take() : false));
  await take();

  async function take(): Promise<boolean> {
    // A background that is gone has nothing to be looked up.
    const text = await sendMessage('takeLookUp', windowId ?? 0).catch(() => undefined);
    if (typeof text !== 'string') return false;
    location.hash = formatRoute({ view: 'search', params: text === '' ? { selected: 'none' } : { q: text } });
    return true;
  }
}
