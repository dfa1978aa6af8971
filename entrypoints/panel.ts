/** The panel's script: injected into a page on first intent, it leaves a door for the detector and does nothing else. */
import { defineUnlistedScript } from '#imports';
import { en } from '@/locales/en';
import { createPanelControl } from '@/page/panel-control';
import { createPanelOpener } from '@/page/panel-host';
import { panelDoorKey } from '@/page/panel-door';
import type { PanelDoor } from '@/page/panel-door';

export default defineUnlistedScript(() => {
  // Injected twice where two intents meet; the first door stays, so that a panel behind it can still be closed.
  if (panelDoorKey in globalThis) return;
  const open = createPanelOpener(en);
  const door: PanelDoor = { createControl: (links, signal) => createPanelControl({ links, open, signal }) };
  Object.assign(globalThis, { [panelDoorKey]: door });
});
