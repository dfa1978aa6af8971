import { browser } from '#imports';
import type { PopupTab } from '@/components/Popup';
import { findSite } from '@/store/site';

/**
 * The tab the popup is about: the one in front of its window, or the one whose id is `wanted`, for tests, which cannot press a toolbar's
 * button and open the popup as a page instead.
 */
export async function findPopupTab(wanted: string | null): Promise<PopupTab & { tabId: number | undefined; windowId: number | undefined }> {
  const tab =
    wanted === null ? (await browser.tabs.query({ active: true, currentWindow: true }))[0] : await browser.tabs.get(Number(wanted));
  return { tabId: tab?.id, windowId: tab?.windowId, site: findSite(tab?.url), private: tab?.incognito ?? false };
}
