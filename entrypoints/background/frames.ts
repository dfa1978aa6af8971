/** What a frame cannot do or know by itself: show a panel in the top document, and which settings hold for the tab. */
import { callFrame } from '@/messaging/page-calls';
import { onMessage, type PageSettings } from '@/messaging/protocol';
import { getSettings } from '@/store/settings';
import { findSite, settingsForSite } from '@/store/site';

/** The part of a message's sender that matters here; both browsers give a tab's URL because Sidelight may act on its pages. */
type Asking = {
  frameId?: number | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined; url?: string | undefined; incognito: boolean } | undefined;
};

export function serveFrames(): void {
  onMessage('showPanelInTopFrame', ({ data, sender }) => showPanelInTopFrame(data, sender));
  onMessage('getPageSettings', ({ sender }) => getPageSettings(sender));
}

/** False where the top document does not take it: no script of ours there, or the asker is the top document itself. */
async function showPanelInTopFrame(topic: string, { tab, frameId }: Asking): Promise<boolean> {
  if (tab?.id === undefined || frameId === undefined || frameId === 0) return false;
  return await callFrame({ tabId: tab.id, frameId: 0 }, 'openTopic', topic);
}

async function getPageSettings({ tab, url, frameId }: Asking): Promise<PageSettings> {
  const settings = await getSettings({ private: tab?.incognito ?? false });
  const topUrl = tab?.url ?? (frameId === 0 ? url : undefined);
  return settingsForSite(settings, findSite(topUrl));
}
