/** The zoo, continued: everywhere a reader reads, and nowhere else. */
import { setTimeout as pause } from 'node:timers/promises';
import { defaultSettings } from '@/core/settings';
import { expect, test } from './driver/test';
import { saveSettings, waitForLexicon } from './surfaces/extension';
import { listPainted, waitForPainted } from './surfaces/page';
import { openPanel, waitForNoPanel } from './surfaces/panel';
import { expectUnaware } from './surfaces/witness';
import { expectPainted, openZooPage } from './surfaces/zoo-page';

test.beforeAll(async ({ reader }) => {
  await waitForLexicon(reader);
  await saveSettings(reader, { ...defaultSettings, density: 'all' });
});
test.afterAll(({ reader }) => saveSettings(reader, defaultSettings));

for (const name of [
  'strict.xhtml',
  'letter.txt',
  'rtl.html',
  'vertical.html',
  'svg-text.html',
  'drawing.svg',
  'boxless.html',
  'unread.html',
]) {
  test(`exactly the marked mentions of ${name} are painted, and the page notices nothing`, async ({ tab }) => {
    const { quotes } = await openZooPage(tab, name);
    await expectPainted(tab, quotes);
    await expectUnaware(tab);
  });
}

for (const [name, quote, title] of [
  ['strict.xhtml', 'Minsk Group', 'Minsk Group'],
  ['letter.txt', 'Lachin corridor', 'Lachin corridor'],
  ['rtl.html', 'ستيباناكيرت', 'Stepanakert'],
  ['vertical.html', 'Minsk Group', 'Minsk Group'],
  ['svg-text.html', 'Lachin road', 'Lachin corridor'],
  ['shadow-trees.html', 'OSCE Minsk Group', 'Minsk Group'],
] as const) {
  test(`resting on a mention in ${name} opens its panel`, async ({ tab }) => {
    await openZooPage(tab, name);
    await openPanel(tab, quote, title);
    await tab.press('Escape');
    await waitForNoPanel(tab);
  });
}

test('open shadow trees are read, nested and slotted, and closed ones are not', async ({ tab }) => {
  const { quotes } = await openZooPage(tab, 'shadow-trees.html');
  await expect.poll(async () => (await listPainted(tab)).toSorted()).toEqual(quotes.toSorted());
  await expectUnaware(tab);
});

test('a shadow tree attached to an element long read is read, and so is what changes in it', async ({ tab }) => {
  const { quotes } = await openZooPage(tab, 'late-shadow-trees.html');
  await expectPainted(tab, quotes);
  await tab.evaluate(() => attach(), undefined);
  await expectPainted(tab, [...quotes, 'Minsk Group']);
  await tab.evaluate(() => upgrade(), undefined);
  await expectPainted(tab, [...quotes, 'Minsk Group', 'Stepanakert']);
  await tab.evaluate(() => changeInside(), undefined);
  await expectPainted(tab, [...quotes, 'Minsk Group', 'Stepanakert', 'Lachin road']);
  await expectUnaware(tab);
});

test('frames of every kind are read, each for itself', async ({ tab }) => {
  const { quotes } = await openZooPage(tab, 'frames.html');
  await expectPainted(tab, quotes);
  await expectPainted(tab.frame('about:blank'), ['Minsk Group']);
  await expectPainted(tab.frame('about:srcdoc'), ['Stepanakert']);
  await expectPainted(tab.frame('frame-own-origin'), ['Lachin road']);
  await expectPainted(tab.frame('frame-other-site'), ['Nagorno-Karabakh']);
  await expectPainted(tab.frame('frame-without-scripts'), ['Lachin highway']);
  for (const part of ['frame-own-origin', 'frame-other-site']) await expectUnaware(tab.frame(part));
  await expectUnaware(tab);
});

test('what was closed is painted when the reader opens it', async ({ tab }) => {
  const { quotes } = await openZooPage(tab, 'unread.html');
  await expectPainted(tab, quotes);
  await tab.evaluate(() => openDetails(), undefined);
  await expectPainted(tab, ['Minsk Group', ...quotes]);
});

test('what was hidden is painted when the page shows it', async ({ tab }) => {
  const { quotes } = await openZooPage(tab, 'revealed.html');
  await pause(500);
  expect(await listPainted(tab)).toEqual([]);
  await tab.evaluate(() => reveal(), undefined);
  await expectPainted(tab, quotes.slice(0, 4));
  await tab.evaluate(() => unhide(), undefined);
  await expectPainted(tab, quotes);
  await expectUnaware(tab);
});

test('what the browser skips stays skipped until the reader is there', async ({ tab }) => {
  await openZooPage(tab, 'skipped-parts.html');
  await waitForPainted(tab, 'Lachin corridor');
  const skipped = await tab.evaluate(() => countSkipped(), undefined);
  expect(skipped, 'most of the page should be skipped').toBeGreaterThan(45);
  expect(await tab.evaluate(() => listRendered().every((number) => number < 20), undefined)).toBe(true);
  await tab.evaluate(() => showSection(50), undefined);
  await waitForPainted(tab, 'Stepanakert');
  expect(await tab.evaluate(() => listRendered().filter((number) => number >= 20 && number < 40), undefined)).toEqual([]);
  await expectUnaware(tab);
});

declare global {
  /** Fixture pages declare these. */
  const attach: () => void;
  const upgrade: () => void;
  const changeInside: () => void;
  const openDetails: () => void;
  const reveal: () => void;
  const unhide: () => void;
  const countSkipped: () => number;
  const listRendered: () => number[];
  const showSection: (number: number) => void;
}
