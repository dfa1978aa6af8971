/** The panel's second script: injected when a reader first asks for what the panel itself does not hold, it leaves its desk and no more. */
import { defineUnlistedScript } from '#imports';
import { enCite } from '@/locales/en-cite';
import { enDesk } from '@/locales/en-desk';
import { enPage } from '@/locales/en-page';
import { createPanelDesk } from '@/page/panel-desk';
import { panelDeskKey } from '@/page/panel-desk-door';

export default defineUnlistedScript(() => {
  if (panelDeskKey in globalThis) return;
  Object.assign(globalThis, { [panelDeskKey]: createPanelDesk({ ...enPage, desk: enDesk, cite: enCite }) });
});
