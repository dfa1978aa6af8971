/** The number on the toolbar's button: how many topics a tab's page has. None in private windows: it would tell of the page. */
import { browser } from '#imports';
import { listTopicsOnTab } from '@/messaging/page-calls';
import { onMessage } from '@/messaging/protocol';

/** Dark slate under white, as the icon: a hue of its own would look like a warning. */
const colour = '#2c4a63';

export function serveBadge(): void {
  onMessage('topicsFound', async ({ sender: { tab } }) => {
    if (tab?.id !== undefined && !tab.incognito) await showCount(tab.id);
  });
}

/** Each frame says only its own number, and a topic in two frames is one topic: so all are asked. */
async function showCount(tabId: number): Promise<void> {
  const frames = await listTopicsOnTab(tabId);
  const topics = new Set(frames.flatMap((frame) => frame.topics.map(({ topic }) => topic)));
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: topics.size === 0 ? '' : String(topics.size) }),
      browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
      browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    ]);
  } catch {
    // The tab has been closed meanwhile.
  }
}
