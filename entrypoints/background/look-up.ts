/**
 * Looking up what a reader has selected: a name opens its panel where it stands, anything else is searched for in the side panel.
 * The text is kept in memory until the side panel takes it, and nowhere else; it is in no address that a history could keep.
 */
import { browser } from '#imports';
import { log } from '@/core/log';
import { en } from '@/locales/en';
import { lookUpOnTab } from '@/messaging/page-calls';
import { onMessage, sendMessage } from '@/messaging/protocol';
import { openSidePanel } from '@/messaging/side-panel';

/** The part of a tab that matters here. */
type Tab = { id?: number | undefined; windowId: number };

/** `text` is what the browser says is selected; without it the tab's frames are asked. Call it while the reader's act is handled. */
export type LookUp = (tab: Tab | undefined, text?: string) => void;

const menuId = 'look-up';

export function serveLookUp(): LookUp {
  /** By the window's id. */
  const asked = new Map<number, string>();

  // Kept by the browser from then on. Firefox for Android has no such menu.
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus?.removeAll(() =>
      browser.contextMenus.create({ id: menuId, title: en.search.lookUpMenu, contexts: ['selection'] }),
    );
  });
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === menuId) lookUp(tab, selectionText?.trim() ?? '');
  });
  onMessage('takeLookUp', ({ data }) => {
    const text = asked.get(data);
    asked.delete(data);
    return text;
  });
  return lookUp;

  function lookUp(tab: Tab | undefined, text?: string): void {
    if (tab?.id === undefined) return void lookUpInActiveTab(text);
    const { windowId } = tab;
    return lookUpOnTab(tab.id, (found) => {
      if (!found.isOpen)
        search(windowId, text ?? found.text).catch((cause: unknown) => log.error('The search could not be opened.', cause));
    });
  }

  /** No browser names the tab of a command run from its shortcut page. */
  async function lookUpInActiveTab(text: string | undefined): Promise<void> {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) lookUp(tab, text);
  }

  async function search(windowId: number, text: string): Promise<void> {
    asked.set(windowId, text);
    // Chromium opens it only now; opening what is open already changes nothing. Firefox does not open it any more, but may have it open.
    const opening = import.meta.env.FIREFOX ? undefined : openSidePanel('#/search', windowId);
    const isTaken = await sendMessage('lookUpAsked', windowId).catch(() => false);
    await (opening ?? (isTaken ? undefined : openSidePanel('#/search', windowId)));
  }
}
