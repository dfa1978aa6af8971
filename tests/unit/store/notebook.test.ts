import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { SidelightDatabase } from '@/store/database';
import { installDigest, removeDigest } from '@/store/install';
import { createNotebook, type Notebook } from '@/store/notebook';
import { buildTestDigest } from '@/tests/fixtures/build-digest';
import { openFullDatabase, openHangingDatabase, openRefusedDatabase, openTestDatabase } from '@/tests/fixtures/test-database';

const pier = { digest: 'harbours', claim: 'pier-claim-2' };
const lighthouse = { digest: 'harbours', claim: 'lighthouse-claim-1' };

async function open(database = openTestDatabase()): Promise<{ database: SidelightDatabase; notebook: Notebook }> {
  await installDigest(database, buildTestDigest({ revision: '7' }), { origin: 'bundled' });
  let day = 0;
  return { database, notebook: createNotebook({ database, now: () => new Date(Date.UTC(2024, 0, ++day)), patienceMs: 200 }) };
}

describe('keeping a claim', () => {
  it('keeps what it says, who says it, where, and which revision that was', async () => {
    const { notebook } = await open();
    expect(await notebook.keep(pier)).toBe(true);
    expect(await notebook.list()).toEqual([
      {
        key: 'harbours/pier-claim-2',
        ...pier,
        keptAt: '2024-01-01T00:00:00.000Z',
        text: 'Claim 2 about pier, as the survey says.',
        speaker: { name: 'A surveyor' },
        anchor: 'the harbour was surveyed',
        sources: [{ csl: { type: 'report', title: 'The survey' }, paragraph: 2 }],
        revision: '7',
        asOf: '2023-09-21',
      },
    ]);
  });

  it('a second time changes nothing', async () => {
    const { notebook } = await open();
    await notebook.keep(pier);
    const before = await notebook.list();
    expect(await Promise.all([notebook.keep(pier), notebook.keep(pier)])).toEqual([true, true]);
    expect(await notebook.list()).toEqual(before);
  });

  it('lists in the order of keeping, and finds in the order asked', async () => {
    const { notebook } = await open();
    await notebook.keep(pier);
    await notebook.keep(lighthouse);
    expect((await notebook.list()).map(({ claim }) => claim)).toEqual([pier.claim, lighthouse.claim]);
    expect(await notebook.findKept([lighthouse, { digest: 'harbours', claim: 'pier-claim-1' }, pier])).toEqual([lighthouse, pier]);
  });

  it.each([
    ['a claim nobody knows', { digest: 'harbours', claim: 'nowhere' }],
    ['a digest nobody has', { digest: 'coasts', claim: pier.claim }],
  ])('is refused for %s', async (_what, place) => {
    const { notebook } = await open();
    expect(await notebook.keep(place)).toBe(false);
    expect(await notebook.list()).toEqual([]);
  });

  it('can be taken back, also twice', async () => {
    const { notebook } = await open();
    await notebook.keep(pier);
    expect([await notebook.remove(pier), await notebook.remove(pier)]).toEqual([true, true]);
    expect(await notebook.list()).toEqual([]);
  });
});

describe('what was kept', () => {
  it('stays as it was when the digest is revised, and when it is removed', async () => {
    const { database, notebook } = await open();
    await notebook.keep(pier);
    const before = await notebook.list();
    await installDigest(database, buildTestDigest({ revision: '8', wording: 'as nobody says' }), { origin: 'bundled' });
    expect(await notebook.list()).toEqual(before);
    await removeDigest(database, 'harbours');
    expect(await notebook.list()).toEqual(before);
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
    expect(await notebook.list()).toEqual([]);
    expect(await notebook.findKept([pier])).toEqual([]);
  });

  it('that is full keeps nothing and says so', async () => {
    const disk = new IDBFactory();
    await open(openTestDatabase(disk));
    const notebook = createNotebook({ database: openFullDatabase(disk), now: () => new Date(0) });
    expect(await notebook.keep(pier)).toBe(false);
    expect(await notebook.list()).toEqual([]);
  });

  it('of the first version keeps its digests when the notebook comes', async () => {
    const disk = new IDBFactory();
    const first = new Dexie('sidelight', { indexedDB: disk, IDBKeyRange });
    first.version(1).stores({ digests: 'id', sources: 'key', topics: 'key, id', names: 'key', claims: 'key', disagreements: 'key', indexes: 'digest' }); // prettier-ignore
    await first.table('digests').add({ id: 'harbours', contentHash: 'as it was' });
    first.close();
    const database = openTestDatabase(disk);
    expect(await database.digests.get('harbours')).toMatchObject({ contentHash: 'as it was' });
    expect(await database.notebook.count()).toBe(0);
  });
});
