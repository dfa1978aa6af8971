/** The panel's second script: injected when a reader first asks for what the panel itself does not hold, it leaves its desk and no more. */
import { defineUnlistedScript } from '#imports';
import { enCite } from '@/locales/en-cite';
import { enDesk } from '@/locales/en-desk';
import { createPanelDesk } from '@/page/panel-desk';
import { panelDeskKey } from '@/page/panel-desk-door';
import { panelDoorKey } from '@/page/panel-door';

export default defineUnlistedScript(() => {
  // Left there by entrypoints/panel.ts, which is what asks for this script: the two speak with the same sentences.
  const door = globalThis[panelDoorKey];
  if (door === undefined || panelDeskKey in globalThis) return;
  Object.assign(globalThis, { [panelDeskKey]: createPanelDesk({ ...door.sentences, desk: enDesk, cite: enCite }) });
});
