import { browser } from '#imports';
import { onMessage, type PanelScript } from '@/messaging/protocol';

/** Runs the panel's script, or its second one, in the frame that asks for it, and nowhere else. */
export function serveInjection(): void {
  onMessage('injectPanel', ({ data, sender }) => injectPanel(data, { tabId: sender.tab?.id, frameId: sender.frameId }));
}

/** Nothing a message says becomes a path: it can only choose. */
const files = { panel: '/panel.js', 'panel-desk': '/panel-desk.js' } as const satisfies Record<PanelScript, string>;

type Frame = { tabId: number | undefined; frameId: number | undefined };

async function injectPanel(script: PanelScript, { tabId, frameId }: Frame): Promise<boolean> {
  if (tabId === undefined || frameId === undefined) return false;
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [files[script]], injectImmediately: true });
    return true;
  } catch {
    // The reader has taken the permission back, the frame has gone, or the browser guards the page: the asking script says so.
    return false;
  }
}
