/** What is stored: seen, taken along, deleted for good and brought in again. */
import { en } from '@/locales/en';
import { site } from './driver/pages';
import type { Reader, Tab } from './driver/reader';
import { expect, test } from './driver/test';
import { catchSavedFile } from './surfaces/digests';
import { inExtension, waitForLexicon } from './surfaces/extension';
import { focused, giveFile, keepClaims, listClaims, listViolations, openNotebook, press, readPage, slowFrames, typeText, waitFor, focus } from './surfaces/notebook'; // prettier-ignore
import { waitForPainted } from './surfaces/page';

const says = en.data;

async function startLivedIn(reader: Reader): Promise<{ page: Tab }> {
  await waitForLexicon(reader);
  await keepClaims(reader, 2);
  const notebook = await openNotebook(reader);
  await expect.poll(async () => (await listClaims(notebook)).length).toBe(2);
  await press(notebook, en.notebook.newCollection);
  await typeText(notebook, 'Roads');
  await notebook.press('Enter');
  await waitFor(notebook, en.notebook.collectionMade('Roads'));
  await expect.poll(() => focused(notebook)).toBe('Roads');
  await focus(notebook, 'textarea');
  await typeText(notebook, 'Mind this');
  await waitFor(notebook, en.notebook.noteSaved);
  await notebook.close();
  const page = await reader.openExtensionPage('options.html#data');
  await waitFor(page, says.storedCaption);
  return { page };
}

type Everything = { tables: Record<string, unknown[]>; settings: unknown };

/** Everything there is, as rows and keys. It travels as one text: value by value it takes Firefox seconds. */
async function readEverything(reader: Reader): Promise<Everything> {
  const text = await inExtension(reader, (page) =>
    page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('sidelight');
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
      const read = (table: string) =>
        new Promise<unknown[]>((resolve, reject) => {
          const request = database.transaction(table).objectStore(table).getAll();
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error));
        });
      const tables = Object.fromEntries(await Promise.all([...database.objectStoreNames].map(async (name) => [name, await read(name)])));
      database.close();
      const local = await chrome.storage.local.get(null);
      return JSON.stringify({ tables, settings: local['settings'] });
    }, undefined),
  );
  // Written a moment ago by the lines above.
  return JSON.parse(text) as Everything;
}

test('everything is saved, deleted and brought in again, row for row', async ({ freshReader: reader }) => {
  test.setTimeout(120_000);
  const { page } = await startLivedIn(reader);
  await inExtension(reader, (one) => one.evaluate(() => chrome.storage.local.set({ settings: { density: 'all', mutedTopics: ['shusha'] } }), undefined)); // prettier-ignore
  expect(await readPage(page)).toContain(says.notebookAmount({ claims: 2, notes: 1, collections: 1, removed: 0 }));
  const before = await readEverything(reader);
  const { name, text } = await catchSavedFile(page, () => press(page, says.exportAll));
  expect(name).toMatch(/^sidelight-everything-\d{4}-\d\d-\d\d\.json$/u);

  await press(page, says.deleteAll);
  await waitFor(page, says.askNotebook({ claims: 2, notes: 1, collections: 1 }));
  for (const scheme of ['light', 'dark'] as const) expect(await listViolations(page, scheme)).toEqual([]);
  await press(page, says.deleteNow);
  await waitFor(page, says.deleted);
  const between = await readEverything(reader);
  expect(between.tables['notebook']).toEqual([]);
  expect(between.tables['collections']).toEqual([]);
  expect(between.settings).toBeUndefined();
  expect(between.tables['digests']).toEqual(before.tables['digests']);

  // It works as on the first day.
  const tab = await reader.newTab();
  await tab.goto(`${site}/article.html`);
  await waitForPainted(tab, 'Lachin corridor');
  await tab.close();

  await giveFile(page, says.importAll, text);
  await waitFor(page, says.imported);
  const after = await readEverything(reader);
  expect(after.tables).toEqual(before.tables);
  expect(after.settings).toMatchObject({ density: 'all', mutedTopics: ['shusha'] });
  await page.close();
});

test('deleting is asked about, and can be left by keyboard', async ({ freshReader: reader }) => {
  test.setTimeout(60_000);
  const { page } = await startLivedIn(reader);
  await slowFrames(page);
  await press(page, says.deleteAll);
  await waitFor(page, says.askTitle);
  await page.press('Escape');
  await expect.poll(() => focused(page)).toBe(says.deleteAll);
  await page.press('Enter');
  await waitFor(page, says.askTitle);
  await page.press('Tab');
  expect(await focused(page)).toBe(says.keepIt);
  await page.press('Enter');
  await expect.poll(() => focused(page)).toBe(says.deleteAll);
  expect((await readEverything(reader)).tables['notebook']).toHaveLength(2);
});

test('a damaged file, or one of another program, changes nothing and says why', async ({ freshReader: reader }) => {
  test.setTimeout(120_000);
  const { page } = await startLivedIn(reader);
  const before = await readEverything(reader);
  const { text } = await catchSavedFile(page, () => press(page, says.exportAll));
  for (const [file, reason] of [
    [text.slice(0, text.indexOf('"settings"')), 'The file is incomplete'],
    ['{"name":"another"}', 'Sidelight did not write this file'],
    [text.replace('"position":0', '"position":"first"'), 'must be a number'],
    [text.replace('"settings":{', '"settings":{"paused":"yes",').replace('"paused":false,', ''), 'settings.paused makes no sense'],
  ] as const) {
    await giveFile(page, says.importAll, file);
    await waitFor(page, reason);
    expect(await readEverything(reader)).toEqual(before);
  }
  for (const scheme of ['light', 'dark'] as const) expect(await listViolations(page, scheme)).toEqual([]);
  await page.resize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.querySelector('#data')?.scrollWidth ?? 0, undefined)).toBeLessThanOrEqual(320);
});
