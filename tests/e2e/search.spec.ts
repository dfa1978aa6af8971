/** Search in the side panel, opened as a page: by typing, by keyboard alone, by its address, and looked at by axe. */
import axe from 'axe-core';
import { en } from '@/locales/en';
import type { Reader, Tab } from './driver/reader';
import { expect, test } from './driver/test';
import { inExtension, waitForLexicon } from './surfaces/extension';

async function openSearch(reader: Reader, hash = '#/search'): Promise<Tab> {
  await waitForLexicon(reader);
  const tab = await reader.openExtensionPage(`sidepanel.html${hash}`);
  await tab.resize({ width: 400, height: 900 });
  await expect.poll(() => readText(tab)).not.toBe('');
  return tab;
}

function readText(tab: Tab): Promise<string> {
  return tab.evaluate(() => document.body.innerText, undefined);
}

async function type(tab: Tab, text: string): Promise<void> {
  await expect.poll(() => tab.evaluate(() => document.activeElement?.localName ?? '', undefined)).toBe('input');
  for (const letter of text) await tab.press(letter === ' ' ? 'Space' : letter);
}

function readHash(tab: Tab): Promise<string> {
  return tab.evaluate(() => decodeURIComponent(location.hash), undefined);
}

test('a misspelt name is found as it is typed, and Enter opens it', async ({ reader }) => {
  const tab = await openSearch(reader);
  await type(tab, 'lochin coridor');
  await expect.poll(() => readText(tab)).toContain(en.search.onlyAlike('lochin coridor'));
  const marked = await tab.evaluate(() => [...document.querySelectorAll('mark')].map((mark) => mark.textContent), undefined);
  expect(marked).toContain('Lachin');
  await expect.poll(() => readHash(tab)).toBe('#/search?q=lochin+coridor');
  await tab.press('Enter');
  await expect.poll(() => readHash(tab)).toBe('#/topic/lachin-corridor');
  await tab.evaluate(() => history.back(), undefined);
  await expect.poll(() => readText(tab)).toContain(en.search.onlyAlike('lochin coridor'));
  await tab.close();
});

test('the arrow keys go through the results and back, and Esc clears', async ({ reader }) => {
  const tab = await openSearch(reader, '#/search?q=corridor');
  await expect.poll(() => readText(tab)).toContain('Lachin corridor');
  const focused = () => tab.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.localName, undefined);
  await tab.press('ArrowDown');
  await expect.poll(focused).toBe('#/topic/lachin-corridor');
  await tab.press('ArrowDown');
  await expect.poll(focused).not.toBe('#/topic/lachin-corridor');
  await tab.press('ArrowUp');
  await tab.press('ArrowUp');
  await expect.poll(focused).toBe('input');
  await tab.press('Escape');
  await expect.poll(() => readText(tab)).toContain(en.search.examplesHeading);
  await tab.close();
});

test('a figure is found with or without its comma, in a claim that leads to its topic', async ({ reader }) => {
  const tab = await openSearch(reader, '#/search?q=120000');
  await expect.poll(() => readText(tab)).toContain('120,000');
  const link = await tab.evaluate(() => document.querySelector('mark')?.closest('a')?.getAttribute('href'), undefined);
  expect(link).toMatch(/^#\/topic\/[a-z0-9-]+\?claim=[a-z0-9-]+$/u);
  await tab.close();
});

test('a claim begins its line with its date, and its document stands under it with its kind and its editors’ reading', async ({
  reader,
}) => {
  const tab = await openSearch(reader, '#/search?q=lachin');
  const claims = '[aria-labelledby="search-claims"] .search-hit';
  const read = (line: string) =>
    tab.evaluate((selector) => [...document.querySelectorAll(selector)].map((part) => part.textContent ?? ''), `${claims} ${line}`);
  await expect.poll(async () => (await read('.search-hit-facts')).length).toBeGreaterThan(1);
  for (const date of await read('.search-hit-claim + .search-hit-facts > :first-child')) expect(date).toMatch(/\d{4}/u);
  for (const facts of await read('.search-hit-facts + .search-hit-facts')) expect(facts).toMatch(/^\P{Ll}.*Editors’ reading: /u);
  expect(await readText(tab), 'how far the digest reaches').toContain('knows nothing after');
  await tab.close();
});

test('filters in the address hold, and can be cleared', async ({ reader }) => {
  const tab = await openSearch(reader, '#/search?q=lachin&kind=event');
  await expect.poll(() => readText(tab)).toContain(en.search.filtersSet(1));
  const titles = () =>
    tab.evaluate(
      () => [...document.querySelectorAll('[aria-labelledby="search-topics"] .search-hit-title')].map((title) => title.textContent),
      undefined,
    );
  await expect.poll(titles).toEqual(['Supplies through the Lachin corridor, 2022–2023']);
  await press(tab, en.search.clearFilters);
  await expect.poll(titles).toContain('Lachin corridor');
  expect(await readHash(tab)).toBe('#/search?q=lachin');
  await tab.close();
});

test('where nothing is found, names like it are offered, and one press finds them', async ({ reader }) => {
  const tab = await openSearch(reader, '#/search?q=stepankyrtqqq');
  await expect.poll(() => readText(tab)).toContain(en.search.nothingTitle('stepankyrtqqq'));
  await expect.poll(() => readText(tab)).toContain(en.search.nearHeading);
  await press(tab, 'Stepanakert');
  await expect.poll(() => readText(tab)).toContain(en.search.parts.topics);
  await tab.close();
});

test('where no name is like it, none is offered', async ({ reader }) => {
  const tab = await openSearch(reader, '#/search?q=zeppelin');
  await expect.poll(() => readText(tab)).toContain(en.search.nothingTitle('zeppelin'));
  expect(await readText(tab)).not.toContain(en.search.nearHeading);
  await tab.close();
});

test('a question on which sources differ is found by a figure, and opens', async ({ reader }) => {
  const tab = await openSearch(reader, '#/search?q=120000');
  await expect.poll(() => readText(tab)).toContain(en.search.parts.disagreements);
  await tab.evaluate(() => document.querySelector<HTMLElement>('a[href*="disagreements"]')?.click(), undefined);
  await expect.poll(() => readHash(tab)).toMatch(/^#\/browse\/disagreements\?id=[a-z0-9-]+$/u);
  await expect.poll(() => readText(tab)).toContain(en.desk.sides.whyTheyDiffer);
  await tab.close();
});

test('searches are remembered only once the reader says so', async ({ reader }) => {
  const stored = () =>
    inExtension(reader, (page) => page.evaluate(async () => JSON.stringify(await chrome.storage.local.get('recent-searches')), undefined));
  const tab = await openSearch(reader, '#/search?q=corridor');
  await expect.poll(() => readText(tab)).toContain('Lachin corridor');
  await tab.press('Enter');
  await expect.poll(() => readHash(tab)).toContain('#/topic/');
  expect(await stored()).not.toContain('corridor');

  await tab.evaluate(() => void (location.hash = '#/search'), undefined);
  await press(tab, en.search.recentSwitch);
  await expect.poll(stored).toContain('true');
  await tab.evaluate(() => void (location.hash = '#/search?q=corridor'), undefined);
  await expect.poll(() => readText(tab)).toContain('Lachin corridor');
  await tab.evaluate(() => document.querySelector<HTMLElement>('.search-hit')?.click(), undefined);
  await expect.poll(stored).toContain('corridor');
  await tab.evaluate(() => void (location.hash = '#/search'), undefined);
  await expect.poll(() => readText(tab)).toContain(en.search.recentHeading);
  await press(tab, en.search.recentSwitch);
  await expect.poll(stored).not.toContain('corridor');
  await tab.close();
});

for (const hash of ['#/search', '#/search?q=lachin&from=2022', '#/search?q=stepankyrtqqq']) {
  test(`axe finds nothing wrong with ${hash}, light and dark, and nothing is cut off at 320 px`, async ({ reader }) => {
    const tab = await openSearch(reader, hash);
    await tab.resize({ width: 320, height: 800 });
    await expect.poll(() => readText(tab)).toContain(hash === '#/search' ? en.search.examplesHeading : en.search.filters);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth, undefined)).toBeLessThanOrEqual(320);
    await tab.load(axe.source);
    for (const theme of ['light', 'dark'] as const) {
      await tab.evaluate((value) => void (document.body.dataset['theme'] = value), theme);
      const violations = await tab.evaluate(
        async () =>
          (await axe.run(document)).violations.flatMap(({ id, nodes }) =>
            nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
          ),
        undefined,
      );
      expect(violations).toEqual([]);
    }
    await tab.close();
  });
}

/** Presses what is labelled so, where it stands, with the pointer. */
async function press(tab: Tab, label: string): Promise<void> {
  const find = () =>
    tab.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(wanted));
      button?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = button?.getBoundingClientRect();
      return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, label);
  await expect.poll(find, { message: `"${label}" should be there` }).not.toBeNull();
  const at = await find();
  if (at !== null) await tab.click(at);
}
