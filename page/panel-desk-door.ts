/**
 * The door to the panel's second script. The panel's session asks for it when a reader first needs it; the host injects `panel-desk.js`
 * into the same isolated world, where the script leaves its desk under `panelDeskKey` on the global object, and takes it from there.
 */
import type { PanelDesk } from '@/components/panel-desk';

export const panelDeskKey = 'sidelightPanelDesk';

/** The desk, injected where it is not there yet; undefined where `inject` says no or finds the extension gone. */
export async function loadPanelDesk(inject: () => Promise<boolean>): Promise<PanelDesk | undefined> {
  try {
    return findPanelDesk() ?? ((await inject()) ? findPanelDesk() : undefined);
  } catch {
    // The extension was updated under the page: the panel says what that means.
    return undefined;
  }
}

function findPanelDesk(): PanelDesk | undefined {
  // Left there by entrypoints/panel-desk.ts and by nothing else: the world is the extension's own.
  return (globalThis as { [panelDeskKey]?: PanelDesk })[panelDeskKey];
}
