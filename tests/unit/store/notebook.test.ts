import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { KeptClaim } from '@/core/notebook/kept-claim';
import type { SidelightDatabase } from '@/store/database';
import { installDigest, removeDigest } from '@/store/install';
import { createNotebook, type Notebook } from '@/store/notebook';
import { buildTestDigest } from '@/tests/fixtures/build-digest';
import { openFullDatabase, openHangingDatabase, openRefusedDatabase, openTestDatabase } from '@/tests/fixtures/test-database';

const pier = { digest: 'harbours', claim: 'pier-claim-2' };
const lighthouse = { digest: 'harbours', claim: 'lighthouse-claim-1' };

type Opened = { database: SidelightDatabase; notebook: Notebook; list: () => Promise<KeptClaim[]> };

async function open(database = openTestDatabase()): Promise<Opened> {
  await installDigest(database, buildTestDigest({ revision: '7' }), { origin: 'bundled' });
  let day = 0;
  const notebook = createNotebook({ database, now: () => new Date(Date.UTC(2024, 0, ++day)), patienceMs: 200 });
  return { database, notebook, list: () => database.notebook.orderBy('keptAt').toArray() };
}

describe('keeping a claim', () => {
  it('keeps what it says, who says it, where, and which edition that was: enough to cite it again', async () => {
    const { notebook, list } = await open();
    expect(await notebook.keep(pier)).toBe(true);
    const digest = buildTestDigest({ revision: '7' });
    expect(await list()).toEqual([
      {
        key: 'harbours/pier-claim-2',
        ...pier,
        keptAt: '2024-01-01T00:00:00.000Z',
        collection: 'unsorted',
        position: 0,
        note: '',
        snapshot: {
          claim: {
            id: pier.claim,
            text: 'Claim 2 about pier, as the survey says.',
            speaker: { name: 'A surveyor' },
            voice: 'author',
            at: [{ source: 'survey', paragraph: 2 }],
            anchor: 'the harbour was surveyed',
            topics: ['pier'],
          },
          sources: [{ id: 'survey', csl: { type: 'report', title: 'The survey' }, established: { title: 'in the file' }, genre: 'Report' }],
          digest: {
            id: 'harbours',
            title: 'Digest of harbours',
            revision: '7',
            language: 'en',
            licence: 'CC0-1.0',
            editors: ['The tests'],
            asOf: digest.asOf,
          },
        },
      },
    ]);
  });

  it('a second time changes nothing', async () => {
    const { notebook, list } = await open();
    await notebook.keep(pier);
    const before = await list();
    expect(await Promise.all([notebook.keep(pier), notebook.keep(pier)])).toEqual([true, true]);
    expect(await list()).toEqual(before);
  });

  it('puts it behind those that are kept, and finds in the order asked', async () => {
    const { notebook, list } = await open();
    await notebook.keep(pier);
    await notebook.keep(lighthouse);
    expect((await list()).map(({ claim, position }) => [claim, position])).toEqual([
      [pier.claim, 0],
      [lighthouse.claim, 1],
    ]);
    expect(await notebook.findKept([lighthouse, { digest: 'harbours', claim: 'pier-claim-1' }, pier])).toEqual([lighthouse, pier]);
  });

  it.each([
    ['a claim nobody knows', { digest: 'harbours', claim: 'nowhere' }],
    ['a digest nobody has', { digest: 'coasts', claim: pier.claim }],
  ])('is refused for %s', async (_what, place) => {
    const { notebook, list } = await open();
    expect(await notebook.keep(place)).toBe(false);
    expect(await list()).toEqual([]);
  });
});

describe('taking a claim out', () => {
  it('can be done twice, and it counts as kept no longer', async () => {
    const { notebook } = await open();
    await notebook.keep(pier);
    expect([await notebook.remove(pier), await notebook.remove(pier), await notebook.remove(lighthouse)]).toEqual([true, true, true]);
    expect(await notebook.findKept([pier, lighthouse])).toEqual([]);
  });

  it('loses no note: kept again it is there, beside what the claim says now', async () => {
    const { database, notebook, list } = await open();
    await notebook.keep(pier);
    await database.notebook.update('harbours/pier-claim-2', { note: 'Ask the harbour master.', collection: 'ports', position: 4 });
    await notebook.remove(pier);
    await installDigest(database, buildTestDigest({ revision: '8', wording: 'as nobody says' }), { origin: 'bundled' });
    expect(await notebook.keep(pier)).toBe(true);
    expect(await list()).toMatchObject([
      {
        note: 'Ask the harbour master.',
        collection: 'ports',
        position: 4,
        snapshot: { claim: { text: 'Claim 2 about pier, as nobody says.' } },
      },
    ]);
    expect(await notebook.findKept([pier])).toEqual([pier]);
  });
});

describe('what was kept', () => {
  it('stays as it was when the digest is revised, and when it is removed', async () => {
    const { database, notebook, list } = await open();
    await notebook.keep(pier);
    const before = await list();
    await installDigest(database, buildTestDigest({ revision: '8', wording: 'as nobody says' }), { origin: 'bundled' });
    expect(await list()).toEqual(before);
    await removeDigest(database, 'harbours');
    expect(await list()).toEqual(before);
  });
});

describe('a database', () => {
  it.each([
    ['that is refused', openRefusedDatabase],
    ['that hangs', openHangingDatabase],
  ])('%s keeps nothing and says so', async (_what, openDatabase) => {
    const notebook = createNotebook({ database: openDatabase(), now: () => new Date(0), patienceMs: 50 });
    expect(await notebook.keep(pier)).toBe(false);
    expect(await notebook.remove(pier)).toBe(false);
    expect(await notebook.findKept([pier])).toEqual([]);
  });

  it('that is full keeps nothing and says so', async () => {
    const disk = new IDBFactory();
    await open(openTestDatabase(disk));
    const database = openFullDatabase(disk);
    const notebook = createNotebook({ database, now: () => new Date(0) });
    expect(await notebook.keep(pier)).toBe(false);
    expect(await database.notebook.count()).toBe(0);
  });
});
