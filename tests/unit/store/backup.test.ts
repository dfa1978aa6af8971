/** Everything out, everything deleted, everything in: row for row what it was. */
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseBackup, writeBackup, type Backup } from '@/core/backup/backup-file';
import type { Digest } from '@/core/digest/schema';
import { createNotebookDesk } from '@/store/notebook-desk';
import { createNotebook } from '@/store/notebook';
import { findSettingsProblems, readBackup, restoreBackup } from '@/store/backup';
import type { SidelightDatabase } from '@/store/database';
import { deleteEverything } from '@/store/delete-everything';
import { createDigestStore } from '@/store/digest-store';
import { installDigest } from '@/store/install';
import { seedDigests } from '@/store/seed';
import { changeSettings, getSettings } from '@/store/settings';
import { compileHarbourBridge } from '@/tests/fixtures/digests/harbour-bridge';
import { buildTestDigest } from '@/tests/fixtures/build-digest';
import { bundleOf, dump, openFullDatabase, openTestDatabase } from '@/tests/fixtures/test-database';
import { IDBFactory } from 'fake-indexeddb';

const now = () => new Date('2024-05-01T10:00:00Z');
const app = { appVersion: '0.1.0' };
const ordinary = { private: false };

beforeEach(() => fakeBrowser.reset());

/** A reader with two bundled digests, one of them off, two of their own, one of them replaced, and a notebook. */
async function openLivedIn(database: SidelightDatabase) {
  const bundle = await bundleOf(buildTestDigest({ id: 'coasts' }), buildTestDigest({ id: 'rivers' }));
  const store = createDigestStore({ database, bundle, appVersion: '0.1.0' });
  await store.settled;
  await database.digests.update('rivers', { enabled: false });
  await installDigest(database, buildTestDigest({ id: 'ports', revision: '1', disputed: ['pier'] }), { origin: 'reader', now });
  await installDigest(database, buildTestDigest({ id: 'ports', revision: '2', wording: 'as nobody says' }), { origin: 'reader', now });
  await installDigest(database, compileHarbourBridge(), { origin: 'reader', enabled: false });
  const notebook = createNotebook({ database, now });
  for (const [digest, claim] of [['coasts', 'pier-claim-1'], ['ports', 'pier-claim-2'], ['ports', 'lighthouse-claim-1']] as const) await notebook.keep({ digest, claim }); // prettier-ignore
  let ids = 0;
  const desk = createNotebookDesk({ database, now, newId: () => `collection-${++ids}` });
  const [first, second] = [await desk.createCollection('Ports'), await desk.createCollection('=Rivers, "and" مياه')];
  await desk.moveCollection(second, first);
  await desk.moveClaim('ports/pier-claim-2', { collection: first });
  await desk.saveNote('ports/pier-claim-2', { before: '', text: 'Line one\nline two — ‘💧’ \u{202E}and hidden' });
  await desk.removeClaim('coasts/pier-claim-1');
  await desk.removeCollection(second);
  await changeSettings(ordinary, () => ({
    density: 'all',
    sitesOff: ['news.example'],
    mutedTopics: ['pier'],
    leadNames: { pier: 'The Pier' },
  }));
  await store.refresh();
  return { bundle, store };
}

/** As it goes through a file and back. */
function throughFile({ backup }: { backup: Backup }): Backup {
  const reading = parseBackup(writeBackup(backup), app);
  if (reading.status === 'invalid') throw new Error(JSON.stringify(reading.problems));
  return reading.backup;
}

const everything = async (database: SidelightDatabase) => ({
  tables: await dump(database),
  settings: await getSettings(ordinary),
  local: await fakeBrowser.storage.local.get(null),
});

describe('exporting everything, deleting everything and importing it', () => {
  it('gives every row of every table back, and every setting', async () => {
    const database = openTestDatabase();
    const { bundle, store } = await openLivedIn(database);
    const before = await everything(database);
    const file = throughFile(await readBackup(database, { ...app, now }));
    expect(findSettingsProblems(file.settings)).toEqual([]);

    const beginAgain = async () => {
      await seedDigests(database, bundle);
      await store.refresh();
    };
    expect(await deleteEverything({ database, settled: store.settled, beginAgain })).toBe(true);
    const between = await everything(database);
    expect(Object.entries(between.tables).filter(([, rows]) => rows.length > 0).map(([name]) => name).toSorted()).toEqual(['claims', 'digests', 'indexes', 'maps', 'names', 'sources', 'topics']); // prettier-ignore
    expect(between.tables['digests']).toMatchObject([{ id: 'coasts', enabled: true }, { id: 'rivers', enabled: true }]); // prettier-ignore
    expect(Object.keys(between.local).toSorted()).toEqual(['lexicon', 'lexicon-built-from']);
    expect(JSON.stringify(between)).not.toMatch(/\bports|line two|news\.example/u);

    const report = await restoreBackup(database, file);
    await store.refresh();
    const { settings$: _version, ...after } = (await everything(database)).local;
    const { settings$: _before, ...local } = before.local;
    expect((await everything(database)).tables).toEqual(before.tables);
    expect((await everything(database)).settings).toEqual(before.settings);
    expect(before.settings.density).toBe('all');
    expect(after).toEqual(local);
    expect(report).toMatchObject({ notebook: { added: 2, addedCollections: 2, different: [] }, digests: { added: 2, same: 0, kept: [] } });
  });

  it('a second import changes nothing', async () => {
    const database = openTestDatabase();
    await openLivedIn(database);
    const before = await everything(database);
    const report = await restoreBackup(database, throughFile(await readBackup(database, { ...app, now })));
    expect(await everything(database)).toEqual(before);
    expect(report).toMatchObject({ notebook: { added: 0, addedCollections: 0, same: 3 }, digests: { added: 0, same: 2, kept: [] } });
  });
});

describe('importing into what is there', () => {
  it('keeps another edition of a digest that is here, and says so', async () => {
    const database = openTestDatabase();
    await openLivedIn(database);
    const file = throughFile(await readBackup(database, { ...app, now }));
    const other = openTestDatabase();
    await installDigest(other, buildTestDigest({ id: 'ports', revision: '9' }), { origin: 'reader' });
    expect((await restoreBackup(other, file)).digests).toEqual({ added: 1, same: 0, kept: ['Digest of ports'] });
    expect((await other.digests.get('ports'))?.head.revision).toBe('9');
  });

  it('changes nothing where the disk is full', async () => {
    const database = openTestDatabase();
    await openLivedIn(database);
    const file = throughFile(await readBackup(database, { ...app, now }));
    const disk = new IDBFactory();
    const full = openFullDatabase(disk);
    fakeBrowser.reset();
    await expect(restoreBackup(full, file)).rejects.toThrow('quota');
    expect(Object.values(await dump(full)).flat()).toEqual([]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});

it('a new table is either in the file or made from what is', () => {
  const inFile = ['notebook', 'collections', 'digests', 'formerDigests'];
  const madeAgain = ['sources', 'topics', 'names', 'claims', 'disagreements', 'maps', 'indexes'];
  expect(
    openTestDatabase()
      .tables.map(({ name }) => name)
      .toSorted(),
  ).toEqual([...inFile, ...madeAgain].toSorted());
});

it('says which settings make no sense, and leaves those of another version alone', () => {
  const problems = findSettingsProblems({ density: 'all', paused: 'yes', mutedTopics: ['pier', 7], fromTheFuture: 1 });
  expect(problems.map(({ path, message }) => `${path} ${message}`).toSorted()).toEqual([
    'settings.mutedTopics makes no sense',
    'settings.paused makes no sense',
  ]);
});

it('leaves out a digest that is damaged, and says which', async () => {
  const database = openTestDatabase();
  const digest: Digest = buildTestDigest({ id: 'ports' });
  await installDigest(database, digest, { origin: 'reader' });
  await database.topics.update('ports/pier', { body: null as never }); // as a broken disk would
  expect(await readBackup(database, { ...app, now })).toMatchObject({ backup: { digests: [] }, damaged: ['Digest of ports'] });
});
