/** The notebook from a claim kept on a page to a hand-out, by pointer and by keyboard, in two windows at once. */
import { en } from '@/locales/en';
import type { Reader } from './driver/reader';
import { expect, test } from './driver/test';
import { catchSavedFile } from './surfaces/digests';
import { waitForLexicon } from './surfaces/extension';
import {
  findControl,
  focus,
  focused,
  giveFile,
  keepClaims,
  listClaims,
  listViolations,
  openNotebook,
  press,
  readPage,
  typeText,
  waitFor,
} from './surfaces/notebook';

const says = en.notebook;

/** A notebook in which this test alone has kept claims. */
async function startKept(reader: Reader, claims = 3) {
  await waitForLexicon(reader);
  await keepClaims(reader, claims);
  const page = await openNotebook(reader);
  await expect.poll(async () => (await listClaims(page)).length).toBe(claims);
  return { page, before: await listClaims(page) };
}

test('an empty notebook says how claims are kept', async ({ freshReader: reader }) => {
  const page = await openNotebook(reader);
  await waitFor(page, says.emptyTitle);
  expect(await readPage(page)).toContain(says.empty);
  for (const scheme of ['light', 'dark'] as const) expect(await listViolations(page, scheme)).toEqual([]);
});

test('a claim kept on a page is there with its source, and leads to its topic', async ({ freshReader: reader }) => {
  const { page } = await startKept(reader, 1);
  expect(await readPage(page)).toContain('¶');
  expect(await readPage(page)).not.toContain('Said by');
  await press(page, says.details);
  await waitFor(page, 'Said by');
  await press(page, en.notebook.topic('').slice(0, 4));
  await expect.poll(() => page.evaluate(() => location.hash, undefined)).toMatch(/^#\/topic\/[a-z0-9-]+\?claim=/u);
});

test('claims are put in order by buttons, which keep the focus, and by dragging', async ({ freshReader: reader }) => {
  test.setTimeout(60_000);
  const { page, before } = await startKept(reader);
  const [first = '', second = '', third = ''] = before;
  await press(page, says.down, 0);
  await expect.poll(() => listClaims(page)).toEqual([second, first, third]);
  await expect.poll(() => focused(page)).toBe(says.down);
  await page.press('Enter');
  await expect.poll(() => listClaims(page)).toEqual([second, third, first]);
  await waitFor(page, says.moved(3, 3));
  // At the end already: nothing happens.
  await page.press('Enter');
  expect(await listClaims(page)).toEqual([second, third, first]);

  // Everything in sight, so that looking for one thing moves no other.
  await page.resize({ width: 900, height: 1600 });
  const to = await findControl(page, says.drag, 0);
  const from = await findControl(page, says.drag, 1);
  const top = await page.evaluate(() => document.querySelector('.notebook-claim')?.getBoundingClientRect().top ?? 0, undefined);
  await page.drag([from, { x: from.x, y: from.y - 20 }, { x: to.x, y: top + 30 }, { x: to.x, y: top + 10 }]);
  await expect.poll(() => listClaims(page)).toEqual([third, second, first]);
});

test('collections are made, named anew, filled and removed, and removing is undone', async ({ freshReader: reader }) => {
  test.setTimeout(60_000);
  const { page, before } = await startKept(reader, 2);
  await press(page, says.newCollection);
  await typeText(page, 'Roads');
  await page.press('Enter');
  await waitFor(page, says.collectionMade('Roads'));
  await waitFor(page, says.emptyCollection);

  await focus(page, '.notebook-move select');
  await page.press('ArrowDown');
  await page.press('Enter');
  await expect.poll(() => readPage(page)).toContain(says.movedTo('Roads'));
  await expect.poll(() => listClaims(page)).toEqual(before.toReversed());

  await press(page, says.renameCollection('Roads'));
  await typeText(page, 'Ways');
  await page.press('Enter');
  await waitFor(page, says.collectionRenamed('Ways'));

  await press(page, says.removeCollection('Ways'));
  await waitFor(page, says.collectionRemoved('Ways'));
  await expect.poll(() => focused(page)).toBe(says.undo);
  await page.press('Enter');
  await expect.poll(() => page.evaluate(() => [...document.querySelectorAll('h2')].map((one) => one.textContent), undefined)).toEqual([says.unsorted, 'Ways']); // prettier-ignore

  await press(page, 'Ways');
  await expect.poll(() => listClaims(page)).toEqual([before[0]]);
  for (const scheme of ['light', 'dark'] as const) expect(await listViolations(page, scheme)).toEqual([]);
});

test('a note is saved as it is typed, appears in another window, and nothing written there is lost', async ({ freshReader: reader }) => {
  test.setTimeout(60_000);
  const { page } = await startKept(reader, 1);
  const noteIn = (tab: typeof page) => tab.evaluate(() => document.querySelector('textarea')?.value, undefined);
  const other = await openNotebook(reader);
  await expect.poll(async () => (await listClaims(other)).length).toBe(1);

  await focus(page, 'textarea');
  await typeText(page, 'Mind this');
  await waitFor(page, says.noteSaved);
  await expect.poll(() => noteIn(other)).toBe('Mind this');

  // Both write at once: the one that saves later is told of the other.
  const writeIn = (tab: typeof page, text: string) =>
    tab.evaluate((value) => {
      const field = document.querySelector('textarea');
      if (field === null) throw new Error('There is no note.');
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
  await Promise.all([writeIn(page, 'Mine'), writeIn(other, 'Theirs')]);
  await expect.poll(async () => [await readPage(page), await readPage(other)].filter((text) => text.includes(says.noteElsewhere)).length).toBe(1); // prettier-ignore
  const told = (await readPage(page)).includes(says.noteElsewhere) ? page : other;
  await press(told, says.keepMine);
  await expect.poll(async () => (await noteIn(page)) === (await noteIn(other))).toBe(true);

  // Typed, and gone to another view at once, before any pause.
  await writeIn(page, 'Left in a hurry');
  await page.evaluate(() => {
    location.hash = '#/search';
  }, undefined);
  await expect.poll(() => noteIn(other)).toBe('Left in a hurry');
});

test('a claim taken out, here or on a page, is put back with its note', async ({ freshReader: reader }) => {
  test.setTimeout(60_000);
  const { page, before } = await startKept(reader, 2);
  await press(page, says.remove, 0);
  await expect.poll(() => listClaims(page)).toEqual([before[1]]);
  await expect.poll(() => focused(page)).toBe(says.undo);
  await page.press('Enter');
  await expect.poll(() => listClaims(page)).toEqual(before);

  await press(page, says.remove, 1);
  await waitFor(page, says.recentlyRemoved(1));
  await press(page, says.recentlyRemoved(1));
  await press(page, says.putBackClaim);
  await expect.poll(() => listClaims(page)).toEqual(before);
});

test('the notebook is exported in every format, and its own is imported again', async ({ freshReader: reader }) => {
  test.setTimeout(90_000);
  const { page, before } = await startKept(reader, 2);
  await focus(page, 'textarea');
  await typeText(page, 'Mind this');
  await waitFor(page, says.noteSaved);
  const exported = await catchSavedFile(page, () => press(page, says.exportNow));
  expect(exported.name).toMatch(/\.html$/u);
  await press(page, says.exportOrImport);
  const saved: Record<string, string> = {};
  for (const [format, ending] of Object.entries({ html: 'html', markdown: 'md', csv: 'csv', bibtex: 'bib', ris: 'ris', json: 'json' })) {
    const { name, text } = await catchSavedFile(page, async () => {
      await page.evaluate(() => Object.assign(globalThis, { savedFile: undefined, savedText: undefined }), undefined);
      await press(page, says.formats[format as keyof typeof says.formats]);
    });
    expect(name).toMatch(new RegExp(`^sidelight-notebook-\\d{4}-\\d\\d-\\d\\d\\.${ending}$`, 'u'));
    saved[ending] = text;
  }
  for (const ending of ['html', 'md', 'csv']) expect(saved[ending]).toContain('Mind this');
  expect(saved['html']).not.toMatch(/<script/iu);
  expect(saved['bib']).toMatch(/^@/u);
  expect(saved['ris']).toMatch(/^TY {2}- /u);

  await press(page, says.remove, 0);
  await expect.poll(() => listClaims(page)).toEqual([before[1]]);
  await press(page, says.remove, 0);
  await expect.poll(() => listClaims(page)).toEqual([]);
  await giveFile(page, says.bringIn, saved['json'] ?? '');
  await expect.poll(() => listClaims(page)).toEqual(before);
  expect(await page.evaluate(() => document.querySelector('textarea')?.value, undefined)).toBe('Mind this');

  await giveFile(page, says.bringIn, (saved['json'] ?? '').slice(0, -50));
  await waitFor(page, 'it ends in the middle');
  expect(await listClaims(page)).toEqual(before);
  for (const scheme of ['light', 'dark'] as const) expect(await listViolations(page, scheme)).toEqual([]);
});

test('nothing is wider than the narrowest panel', async ({ freshReader: reader }) => {
  const { page } = await startKept(reader, 1);
  await press(page, says.exportOrImport);
  await page.resize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth, undefined)).toBeLessThanOrEqual(320);
});
