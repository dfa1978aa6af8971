/** The notebook without a pointer: from its top by Tab, with the focus always in sight and never lost. */
import { en } from '@/locales/en';
import type { Reader, Tab } from './driver/reader';
import { expect, test } from './driver/test';
import { expectFocus, tabTo } from './surfaces/by-key';
import { catchSavedFile } from './surfaces/digests';
import { waitForLexicon } from './surfaces/extension';
import { keepClaims, listClaims, openNotebook, readPage, slowFrames, typeText, waitFor } from './surfaces/notebook';

const { notebook: says } = en;

test('a collection is made, a claim moved into it, taken out and put back, with a note', async ({ freshReader: reader }) => {
  const { page, first } = await startKept(reader);
  await slowFrames(page);
  await tabTo(page, says.newCollection);
  await page.press('Enter');
  await expectFocus(page, says.collectionName);
  await page.press('Escape');
  await expectFocus(page, says.newCollection);
  await page.press('Space');
  await typeText(page, 'Roads');
  await page.press('Enter');
  await waitFor(page, says.collectionMade('Roads'));
  await expectFocus(page, 'Roads');
  await tabTo(page, says.renameCollection('Roads'));
  await page.press('Enter');
  await page.press('Escape');
  await expectFocus(page, says.renameCollection('Roads'));

  await tabTo(page, says.moveTo, 'Shift+Tab');
  await page.press('ArrowDown');
  await page.press('Enter');
  await waitFor(page, says.movedTo('Roads'));
  await expectFocus(page, first);

  await tabTo(page, says.note);
  await typeText(page, 'Mind this');
  await waitFor(page, says.noteSaved);
  await expectFocus(page, says.note);

  await tabTo(page, says.remove, 'Shift+Tab');
  await page.press('Enter');
  await waitFor(page, says.removed);
  await expectFocus(page, says.undo);
  await page.press('Enter');
  await expect.poll(() => listClaims(page)).toHaveLength(1);
  await expectFocus(page, first);
  expect(await page.evaluate(() => document.querySelector('textarea')?.value, undefined)).toBe('Mind this');
});

test('it is exported from its menu, a message is closed, and what was taken out is deleted for good', async ({ freshReader: reader }) => {
  const { page } = await startKept(reader);
  await tabTo(page, says.exportOrImport);
  await page.press('Enter');
  await tabTo(page, says.formats.markdown);
  const { name } = await catchSavedFile(page, () => page.press('Enter'));
  expect(name).toMatch(/\.md$/u);
  await expectFocus(page, says.formats.markdown);
  await tabTo(page, says.dismiss);
  await page.press('Enter');
  await expect.poll(() => readPage(page)).not.toContain(says.saved(name));
  await expectFocus(page, says.heading);

  await tabTo(page, says.remove);
  await page.press('Space');
  await expectFocus(page, says.undo);
  await tabTo(page, says.recentlyRemoved(1), 'Shift+Tab');
  await page.press('Enter');
  await tabTo(page, says.deleteRemoved);
  await page.press('Enter');
  await waitFor(page, says.removedDeleted);
  await expectFocus(page, says.heading);
});

/** The notebook with one claim kept. */
async function startKept(reader: Reader): Promise<{ page: Tab; first: string }> {
  await waitForLexicon(reader);
  await keepClaims(reader, 1);
  const page = await openNotebook(reader);
  await expect.poll(() => listClaims(page)).toHaveLength(1);
  return { page, first: (await listClaims(page))[0] ?? '?' };
}
