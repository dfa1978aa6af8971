/** The timeline of the side panel: where it begins and how it is gone through, and that what has no date of its own is not charted as if it had. */
import { en } from '@/locales/en';
import { expect, test } from './driver/test';
import { openSidePanel, press, readHash, readText, tabTo } from './surfaces/side-panel';

const { browse } = en;

test.setTimeout(60_000);

test('the timeline begins with the latest claims, zooms by button and by key, jumps to a year, and keeps both in its address', async ({
  reader,
}) => {
  const tab = await openSidePanel(reader, 'browse/timeline');
  await expect.poll(() => readText(tab, 'main h2')).toContain('2023');
  expect(await readText(tab, '.browse-pages a')).toMatch(/^Earlier: .+\(\d+ claims\)$/u);
  await press(tab, '.periods-zoom button', browse.timeline.zooms.decade);
  await expect.poll(() => readText(tab, 'main h2')).toContain('2020s');
  await tab.press('=');
  await tab.press('=');
  await expect.poll(() => readHash(tab)).toContain('zoom=month');
  await tab.press('-');
  await expect.poll(() => readHash(tab)).toContain('zoom=year');

  await press(tab, '.periods-jump input');
  for (const digit of '2020') await tab.press(digit);
  await tab.press('Enter');
  await expect.poll(() => readText(tab, 'main h2')).toContain('2020');
  expect(await readHash(tab)).toContain('from=2020');
  await tab.evaluate(() => history.back(), undefined);
  await expect.poll(() => readText(tab, 'main h2')).toContain('2023');

  await tabTo(tab, '.strip-bar[href*="from=1995"]');
  await tab.press('Enter');
  await expect.poll(() => readText(tab, 'main h2')).toContain('1995');
  expect(await readText(tab, '.period-by')).toMatch(/^Said by .+ · .+/u);
  expect(await readText(tab, '.period-foot')).toContain('¶');
  await tab.close();
});

test('the timeline tells dated claims from those dated only by their document, which it folds away', async ({ reader }) => {
  const tab = await openSidePanel(reader, 'browse/timeline');
  await expect.poll(() => readText(tab, 'main h2')).toMatch(/\d+ dated, .+\d+ dated only by their document/u);
  expect(await tab.evaluate(() => document.querySelector('.strip-slot:last-child .strip-beside') !== null, undefined)).toBe(true);
  expect(await readText(tab, '.period-document-button')).toMatch(/^Document of .+: \d+ claims/u);
  expect(await tab.evaluate(() => document.querySelector('.period-document .period-entry') === null, undefined)).toBe(true);
  await press(tab, '.period-document-button');
  await expect.poll(() => readText(tab, '.period-document-claims')).toContain('¶');

  await press(tab, '.period-contested');
  await expect.poll(() => readHash(tab)).toMatch(/^#\/browse\/disagreements\?id=/u);
  await expect.poll(() => readText(tab, '.question[data-wanted] .question-open')).toContain(en.desk.sides.whyTheyDiffer);
  await tab.close();
});

test('every bar of the timeline is named and large enough for a finger, also in the narrowest window', async ({ reader }) => {
  const tab = await openSidePanel(reader, 'browse/timeline');
  for (const width of [320, 400, 1280]) {
    await tab.resize({ width, height: 900 });
    const bars = () =>
      tab.evaluate(
        () =>
          [...document.querySelectorAll('.strip-slot')]
            .filter((slot) => slot.getClientRects().length > 0)
            .map((slot) => {
              const { width: across = 0, height = 0, right = 0 } = slot.querySelector('.strip-bar')?.getBoundingClientRect() ?? {};
              const isNamed = (slot.querySelector('.strip-label')?.textContent ?? '') !== '';
              return isNamed && across >= 24 && height >= 24 && right <= innerWidth;
            }),
        undefined,
      );
    await expect.poll(bars).toContain(true);
    expect(await bars()).not.toContain(false);
  }
  await tab.close();
});
