import { browser } from '#imports';
import { onMessage } from '@/messaging/protocol';

/** Runs the panel's script in the frame that asks for it, and nowhere else. */
export function serveInjection(): void {
  onMessage('injectPanel', ({ sender }) => injectPanel(sender.tab?.id, sender.frameId));
}

async function injectPanel(tabId: number | undefined, frameId: number | undefined): Promise<boolean> {
  if (tabId === undefined || frameId === undefined) return false;
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/panel.js'], injectImmediately: true });
    return true;
  } catch {
    // The reader has taken the permission back, the frame has gone, or the browser guards the page: the asking script says so.
    return false;
  }
}
