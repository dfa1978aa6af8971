/** The reader's path from a fresh install to a panel, and the pages it has to survive. */
import { defaultSettings } from '@/core/settings';
import { readPage } from '@/tests/fixtures/read-page';
import { site } from './driver/pages';
import { expect, test } from './driver/test';
import { inExtension, saveSettings, waitForLexicon } from './surfaces/extension';
import { listPainted, waitForPainted } from './surfaces/page';
import { openPanel, waitForNoPanel } from './surfaces/panel';

test.beforeEach(({ reader }) => waitForLexicon(reader));

test('installing puts the bundled digest into IndexedDB', async ({ reader }) => {
  const digests = await inExtension(reader, (page) =>
    page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('sidelight');
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
      const keys = await new Promise<IDBValidKey[]>((resolve, reject) => {
        const request = database.transaction('digests').objectStore('digests').getAllKeys();
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
      database.close();
      return keys.map(String);
    }, undefined),
  );
  expect(digests).toContain('karabakh');
});

test('resting on a painted mention opens its panel, and Esc closes it', async ({ tab }) => {
  await tab.goto(`${site}/article.html`);
  const text = await openPanel(tab, 'Lachin corridor');
  expect(text.length, 'a panel says more than its heading').toBeGreaterThan(200);
  await tab.press('Escape');
  await waitForNoPanel(tab);
});

for (const name of ['article.html', 'inline-tags.html', 'quiet.html']) {
  test(`exactly the marked mentions of ${name} are painted`, async ({ reader, tab }) => {
    await saveSettings(reader, { ...defaultSettings, density: 'all' });
    const expected = readPage(name).marks.map(({ quote }) => quote);
    await tab.goto(`${site}/${name}`);
    await expect.poll(() => listPainted(tab)).toEqual(expected);
    await saveSettings(reader, defaultSettings);
  });
}

test('a name that tags run through opens its panel', async ({ tab }) => {
  await tab.goto(`${site}/inline-tags.html`);
  await openPanel(tab, 'Lachin corridor');
});

test('text that a page adds later is painted', async ({ tab }) => {
  await tab.goto(`${site}/changing.html`);
  await waitForPainted(tab, 'Minsk Group');
  await tab.evaluate(() => append('And then somebody mentioned the Lachin corridor.'), undefined);
  await waitForPainted(tab, 'Lachin corridor');
});

test('a view that an application exchanges is read anew, and the old one forgotten', async ({ tab }) => {
  await tab.goto(`${site}/changing.html`);
  await waitForPainted(tab, 'Minsk Group');
  await tab.evaluate(() => visit('/second', 'The second view is about Stepanakert.'), undefined);
  await expect.poll(() => listPainted(tab)).toEqual(['Stepanakert']);
});

declare global {
  /** The fixture page changing.html declares these. */
  const append: (text: string) => void;
  const visit: (path: string, text: string) => void;
}
