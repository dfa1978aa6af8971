import { browser } from '#imports';
import type { PopupWays } from '@/components/Popup';
import type { ListedTopic } from '@/components/TopicsOnPage';
import { formatRoute, type Route } from '@/core/pages/route';
import { callFrame } from '@/messaging/page-calls';
import { openSidePanel } from '@/messaging/side-panel';

/** Where the popup leads, for the tab it is about. Everything closes it: what the reader asked for is elsewhere. */
export function createPopupWays(tab: { tabId: number | undefined; windowId: number | undefined }): PopupWays {
  async function goTo({ topic, frameId }: ListedTopic, andOpen: boolean): Promise<void> {
    if (tab.tabId !== undefined) {
      const frame = { tabId: tab.tabId, frameId };
      if ((await callFrame(frame, 'jumpTo', topic)) && andOpen) await callFrame(frame, 'openCurrent');
    }
    window.close();
  }

  // The panel is asked for before anything is waited for, while the press still counts.
  const beside = (route: Route) => void openSidePanel(formatRoute(route), tab.windowId).then(() => window.close());

  return {
    onJump: (topic) => void goTo(topic, false),
    onOpen: (topic) => void goTo(topic, true),
    onRead: (topic) => beside({ view: 'topic', topic, params: {} }),
    onSearch: (query) => beside({ view: 'search', params: { q: query } }),
    onBrowse: () => beside({ view: 'browse', part: 'topics', params: {} }),
    onNotebook: () => beside({ view: 'notebook', params: {} }),
    onSettings: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  };
}
