/** The side panel in a private window: it says what it cannot read there, and shows and keeps nothing of what the reader does. */
import { en } from '@/locales/en';
import { expect, test } from './driver/test';
import { inExtension } from './surfaces/extension';
import { openSidePanel, readText } from './surfaces/side-panel';

// Chromium shows pages of an extension in no private tab, and no driver can open its side panel; there the unit tests of the reaches stand alone.
test(
  'a private window’s side panel neither opens the notebook nor knows what was searched for',
  { tag: '@firefox-alone' },
  async ({ startReader }) => {
    test.setTimeout(120_000);
    const reader = await startReader();
    const open = await openSidePanel(reader, 'search');
    const address = await open.evaluate(() => location.href, undefined);
    const recent = { 'recent-searches': { on: true, queries: ['Ganja'] } };
    await open.evaluate((kept) => chrome.storage.local.set(kept), recent);

    const hidden = await reader.newPrivateTab();
    // Firefox never says of an extension's page that it has been gone to, and changes the tab's process under way.
    await hidden.goto(address.replace(/#.*/u, '#/search?q=lachin')).catch(() => undefined);
    await expect.poll(() => readText(hidden, 'main').catch(() => '')).toContain(en.sidePanel.unreadableTitle);
    expect(await readText(hidden, 'main')).not.toContain('Ganja');
    await hidden.evaluate(() => document.querySelector<HTMLElement>('a[href^="#/notebook"]')?.click(), undefined);
    await expect.poll(() => readText(hidden, 'main').catch(() => '')).toContain(en.notebook.privateTitle);
    await hidden.close();
    expect(await inExtension(reader, (page) => page.evaluate(() => chrome.storage.local.get('recent-searches'), undefined))).toEqual(
      recent,
    );
  },
);
