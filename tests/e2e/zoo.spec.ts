/** The zoo: pages that try to break a reader's extension, or are broken by one. Each is read as it should be and notices nothing. */
import { setTimeout as pause } from 'node:timers/promises';
import { inflateSync } from 'node:zlib';
import { defaultSettings } from '@/core/settings';
import { site } from './driver/pages';
import type { Tab } from './driver/reader';
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

for (const name of ['strict-policy.html', 'strict-meta.html', 'long-text.html', 'invisible-characters.html', 'overridden-direction.html']) {
  test(`exactly the marked mentions of ${name} are painted, and the page notices nothing`, async ({ tab }) => {
    const { quotes } = await openZooPage(tab, name);
    await expectPainted(tab, quotes);
    await expectUnaware(tab);
  });
}

test('server markup is painted, hydrated and drawn anew by its framework with its nodes in place', async ({ tab }) => {
  await openZooPage(tab, 'hydration.html');
  await expectPainted(tab, ['Lachin corridor', 'Minsk Group']);
  expect(await tab.evaluate(() => hydrateNow(), undefined), "the server's nodes should still be in use").toBe(true);
  await expectPainted(tab, ['Lachin corridor', 'Minsk Group']);
  await tab.evaluate(() => showStep(1), undefined);
  await expectPainted(tab, ['Lachin corridor', 'Minsk Group']);
  expect(await tab.evaluate(() => document.querySelector('article')?.textContent, undefined)).toBe(
    'Roads todayThe Lachin corridor had 4 readers.It rained on everyone.The Minsk Group sent a postcard.Bread was sold out by nine.',
  );
  await tab.evaluate(() => showStep(2), undefined);
  await expectPainted(tab, ['Lachin corridor', 'Stepanakert']);
  await expectUnaware(tab);
});

test('a virtual list is painted by the rows it has, wherever it is scrolled', async ({ tab }) => {
  await openZooPage(tab, 'virtual-list.html');
  for (const row of [0, 5, 4001, 9990, 12]) {
    await tab.evaluate((number) => showRow(number), row);
    await expectPainted(tab, await tab.evaluate(() => expected(), undefined));
  }
  await expectUnaware(tab);
});

test('an editor knows every change of its text and can undo it', async ({ tab }) => {
  await openZooPage(tab, 'editor.html');
  await expectPainted(tab, ['Lachin corridor']);
  await tab.evaluate(() => type('the Minsk Group met'), undefined);
  await expectPainted(tab, ['Lachin corridor', 'Minsk Group']);
  const typed = await tab.evaluate(() => read(), undefined);
  await tab.evaluate(() => undo(), undefined);
  await expectPainted(tab, ['Lachin corridor']);
  await tab.evaluate(() => redo(), undefined);
  await expectPainted(tab, ['Lachin corridor', 'Minsk Group']);
  expect(await tab.evaluate(() => read(), undefined)).toEqual(typed);

  await tab.evaluate(() => bold(), undefined);
  await expectPainted(tab, ['Lachin corridor', 'Minsk Group']);
  const { selection, unknown } = await tab.evaluate(() => read(), undefined);
  expect(selection, "the reader's selection should stay").toBe('Lachin');
  expect(unknown).toEqual([]);
  await expectUnaware(tab);
});

test('a page that keeps throwing out highlights gets its way', async ({ tab }) => {
  await openZooPage(tab, 'clears-highlights.html');
  await expect.poll(() => tab.evaluate(() => globalThis.rounds, undefined)).toBeGreaterThan(15);
  const thrown = await tab.evaluate(() => globalThis.thrown, undefined);
  expect(thrown, 'it should have had something to throw out').toBeGreaterThan(0);
  expect(thrown, 'nobody should fight the page').toBeLessThan(8);
  await tab.evaluate(() => stop(), undefined);
  await expectUnaware(tab);
});

test('a page that replaces what scripts are built on is read with the originals', async ({ tab }) => {
  const { quotes } = await openZooPage(tab, 'replaced-members.html');
  // Until the page mends itself no test can look into it either.
  await expect(async () => expect(await listPainted(tab)).toEqual(quotes)).toPass({ timeout: 8000 });
  expect(await tab.evaluate(() => globalThis.brokenMembers, undefined)).toBeGreaterThan(400);
  expect(await tab.evaluate(() => globalThis.wasPaintedWhileBroken, undefined)).toBe(true);
  await expectUnaware(tab);
});

for (const name of ['strict-policy', 'strict-meta']) {
  test(`the panel opens under the policy of ${name}.html, and breaks no rule of it`, async ({ tab }) => {
    await openZooPage(tab, `${name}.html`);
    await openPanel(tab, 'Lachin corridor');
    await tab.press('Escape');
    await waitForNoPanel(tab);
    // The panel's one element came and went; that is all there was to notice.
    const noticed = await tab.evaluate(() => witness.report(), undefined);
    expect(noticed.filter((line) => !line.startsWith('childList of HTML'))).toEqual([]);
    expect(await tab.evaluate(() => isStrict(), undefined), 'the policy should be in force').toBe(true);
  });
}

test('of two hundred thousand nodes those near the window are painted', async ({ tab }) => {
  const { quotes } = await openZooPage(tab, 'many-nodes.html');
  await expectPainted(tab, quotes.slice(0, 1));
  await tab.evaluate(() => document.getElementById('end')?.scrollIntoView(), undefined);
  await expectPainted(tab, quotes.slice(1));
  await expectUnaware(tab);
});

test('a page ten thousand levels deep is read and painted as deep as it is shown', async ({ tab }) => {
  const { quotes } = await openZooPage(tab, 'deep.html');
  await expectPainted(tab, quotes.slice(0, 2));
  await tab.evaluate(() => addBelow(), undefined);
  await expectPainted(tab, quotes);
  await expectUnaware(tab);
});

test('a page that writes itself anew is read anew and opens panels', async ({ tab }) => {
  const { quotes } = await openZooPage(tab, 'document-write.html');
  await expectPainted(tab, quotes);
  await tab.evaluate(() => writeAnew(), undefined);
  await expectPainted(tab, ['Minsk Group', 'Lachin corridor']);
  await expectUnaware(tab);
  await openPanel(tab, 'Minsk Group');
});

test('a page kept for the way back is painted on return, follows its changes and opens panels', async ({ tab }) => {
  const { quotes } = await openZooPage(tab, 'back-and-forth.html');
  await expectPainted(tab, quotes);
  await tab.goto(`${site}/quiet.html`);
  await goBack(tab);
  await expectPainted(tab, quotes);
  await tab.evaluate(() => add(' Then Stepanakert is named.'), undefined);
  await expectPainted(tab, [...quotes, 'Stepanakert']);
  await expectUnaware(tab);
  await openPanel(tab, 'Stepanakert');
});

test('what was switched off meanwhile is not painted on the way back', async ({ reader, tab }) => {
  const { quotes } = await openZooPage(tab, 'back-and-forth.html');
  await expectPainted(tab, quotes);
  await tab.goto(`${site}/quiet.html`);
  await saveSettings(reader, { ...defaultSettings, density: 'all', paused: true });
  await goBack(tab);
  await expectPainted(tab, []);
  await saveSettings(reader, { ...defaultSettings, density: 'all' });
});

test('nothing of ours goes on paper', async ({ reader, tab }) => {
  const { quotes } = await openZooPage(tab, 'print.html');
  await expectPainted(tab, quotes);
  await openPanel(tab, 'Lachin corridor');
  const painted = await listDrawn(tab);
  await tab.press('Escape');
  await waitForNoPanel(tab);
  await saveSettings(reader, { ...defaultSettings, density: 'all', paused: true });
  await expectPainted(tab, []);
  expect(painted, 'paper should show the page alone').toEqual(await listDrawn(tab));
  await saveSettings(reader, { ...defaultSettings, density: 'all' });
});

test('a page without an end is painted where its reader is', async ({ tab }) => {
  await openZooPage(tab, 'endless.html');
  await waitForPainted(tab, 'Lachin corridor');
  const goOn = () => tab.evaluate(() => (scrollTo(0, document.documentElement.scrollHeight), stories()), undefined);
  await expect.poll(goOn, { intervals: [60] }).toBeGreaterThan(8);
  // What is far from the window is let go.
  await expect(async () => expect(await listPainted(tab)).toEqual(await tab.evaluate(() => expected(), undefined))).toPass({
    timeout: 8000,
  });
  expect((await listPainted(tab)).length).toBeLessThan(6);
  await expectUnaware(tab);
});

test('what stands still stays painted in a page that rewrites itself in every frame', async ({ tab }) => {
  const { quotes } = await openZooPage(tab, 'every-frame.html');
  await expectPainted(tab, quotes);
  await pause(1000);
  await expectPainted(tab, quotes);
  expect(await tab.evaluate(() => globalThis.flickers, undefined), 'the highlights should not come and go').toBe(0);
  await expectUnaware(tab);
});

test('after a storm of changes the page is painted as it then is', async ({ tab }) => {
  const { quotes } = await openZooPage(tab, 'storm.html');
  await expectPainted(tab, quotes.slice(0, 1));
  const changes = await tab.evaluate(() => blow(2000), undefined);
  expect(changes, 'the page should have had its way').toBeGreaterThan(19_000);
  await expectPainted(tab, quotes);
  await expectUnaware(tab);
});

async function goBack(tab: Tab): Promise<void> {
  await tab.evaluate(() => void setTimeout(() => history.back()), undefined);
  // While the browser turns around there is no page to ask.
  await expect(async () => expect(await tab.evaluate(() => globalThis.returns, undefined)).toEqual([false, true])).toPass({
    timeout: 8000,
  });
}

/** What is drawn on paper besides letters: the colours and the filled or stroked shapes of the PDF. */
async function listDrawn(tab: Tab): Promise<{ colours: string[]; shapes: string[] }> {
  const pdf = Buffer.from(await tab.print()).toString('latin1');
  const streams = [...pdf.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/gu)].map(([, bytes = '']) => Buffer.from(bytes, 'latin1'));
  const pages = streams.map((bytes) => inflateSync(bytes).toString('latin1')).filter((text) => text.includes(' Tf'));
  expect(pages.length, 'the PDF should have a page with text').toBeGreaterThan(0);
  const find = (operator: RegExp) => pages.flatMap((text) => text.match(operator) ?? []);
  // Letters are left out: where a highlight is, the browser draws them in pieces.
  return { colours: [...new Set(find(/(?:[\d.]+ ){3}(?:rg|RG)\b/gu))].toSorted(), shapes: find(/(?<=\s)[fSB]\*?(?=\s)/gu) };
}

declare global {
  /** Fixture pages declare these. */
  const hydrateNow: () => boolean;
  const showStep: (step: number) => void;
  const showRow: (row: number) => void;
  const expected: () => string[];
  const type: (text: string) => void;
  const undo: () => void;
  const redo: () => void;
  const bold: () => void;
  const read: () => { text: string; selection: string; unknown: string[] };
  const isStrict: () => boolean;
  const addBelow: () => void;
  const writeAnew: () => void;
  const add: (text: string) => void;
  const stories: () => number;
  const blow: (milliseconds: number) => Promise<number>;
  var rounds: number;
  var thrown: number;
  var brokenMembers: number;
  var wasPaintedWhileBroken: boolean;
  var returns: boolean[];
  var flickers: number;
}
