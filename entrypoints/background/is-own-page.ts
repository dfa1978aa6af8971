import { browser } from '#imports';

/** Whether a page of the extension asks. A script in a web page, whatever has become of it, is none. */
export function isOwnPage(sender: { url?: string | undefined } | undefined): boolean {
  return sender?.url?.startsWith(browser.runtime.getURL('/')) === true;
}
