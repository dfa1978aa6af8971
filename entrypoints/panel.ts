/** The panel's script: injected into a page on first intent, it leaves a door for the detector and does nothing else. */
import { browser, defineUnlistedScript } from '#imports';
import { enPage } from '@/locales/en-page';
import { createPanelControl } from '@/page/panel-control';
import { createPanelOpener } from '@/page/panel-host';
import { panelDoorKey } from '@/page/panel-door';
import type { PanelDoor } from '@/page/panel-door';

export default defineUnlistedScript(() => {
  // Injected twice where two intents meet; the first door stays, so that a panel behind it can still be closed.
  if (panelDoorKey in globalThis) return;
  const open = createPanelOpener(enPage);
  const isPrivate = browser.extension.inIncognitoContext;
  const door: PanelDoor = { createControl: (options) => createPanelControl({ ...options, open, isPrivate }), sentences: enPage };
  Object.assign(globalThis, { [panelDoorKey]: door });
});
