/** Opens the side panel (Firefox: the sidebar) at one of its addresses (core/pages/route.ts), or a tab with the same page. */
import { browser } from '#imports';

const page = 'sidepanel.html';

type Sidebar = { setPanel: (details: { panel: string }) => Promise<void>; open: () => Promise<void> };

/**
 * Must be called while a reader's press is being handled, before anything is waited for: browsers open side panels for nobody else.
 * Where they refuse all the same the page opens in a tab. `hash` begins with `#`.
 */
export async function openSidePanel(hash: string, windowId: number | undefined): Promise<void> {
  const { sidebarAction } = browser as { sidebarAction?: Sidebar }; // Firefox's alone, and so not among the types of both.
  try {
    if (browser.sidePanel !== undefined && windowId !== undefined) {
      void browser.sidePanel.setOptions({ path: `${page}${hash}`, enabled: true });
      await browser.sidePanel.open({ windowId });
    } else if (sidebarAction !== undefined) {
      void sidebarAction.setPanel({ panel: `/${page}${hash}` });
      await sidebarAction.open();
    } else throw new Error('There is no side panel.');
  } catch {
    // WXT knows its pages by their names only, without what may stand behind one.
    const url = browser.runtime.getURL(`/${page}${hash}` as '/sidepanel.html');
    await browser.tabs.create({ ...(windowId === undefined ? {} : { windowId }), url });
  }
}
