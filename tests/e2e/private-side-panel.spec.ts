/** The side panel in a private window: it searches and browses as anywhere, through the background, and shows and keeps nothing of what the reader does. */
import { en } from '@/locales/en';
import type { Tab } from './driver/reader';
import { expect, test } from './driver/test';
import { inExtension } from './surfaces/extension';
import { openSidePanel, readText } from './surfaces/side-panel';

// Chromium shows pages of an extension in no private tab, and no driver can open its side panel; there the unit tests of the reaches stand alone.
test(
  'a private window’s side panel searches and browses, but opens no notebook and knows nothing of former searches',
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
    const shown = () => readText(hidden, 'main').catch(() => '');
    await expect.poll(shown).toContain('Lachin corridor');
    expect(await shown()).not.toContain('Ganja');
    await goTo(hidden, '#/browse/topics');
    await expect.poll(shown).toContain('Minsk Group');
    await goTo(hidden, '#/topic/lachin-corridor');
    await expect.poll(shown).toContain(en.panel.whoHeading);
    await goTo(hidden, '#/notebook');
    await expect.poll(shown).toContain(en.notebook.privateTitle);
    await hidden.close();
    expect(await inExtension(reader, (page) => page.evaluate(() => chrome.storage.local.get('recent-searches'), undefined))).toEqual(
      recent,
    );
  },
);

/** Through the page itself: a navigation in a private tab of the extension's is none that the driver hears of. */
function goTo(tab: Tab, hash: string): Promise<void> {
  return tab.evaluate((to) => void (location.hash = to), hash);
}
