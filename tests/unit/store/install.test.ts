import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { installDigest, removeDigest } from '@/store/install';
import { readTopic } from '@/store/topics';
import { hasAllRows, verifyContent } from '@/store/verify';
import { buildTestDigest } from '@/tests/fixtures/build-digest';
import { dump, openFullDatabase, openTestDatabase } from '@/tests/fixtures/test-database';

const bundled = { origin: 'bundled' } as const;

describe('installing a digest', () => {
  it('stores a digest that reads back as sound', async () => {
    const database = openTestDatabase();
    expect(await installDigest(database, buildTestDigest({ disputed: ['pier'] }), bundled)).toBe('installed');
    expect(await hasAllRows(database, 'harbours')).toBe(true);
    expect(await verifyContent(database, 'harbours')).toEqual({ status: 'sound' });
  });

  it('writes nothing the second time', async () => {
    const database = openTestDatabase();
    await installDigest(database, buildTestDigest(), bundled);
    const before = await dump(database);
    await database.topics.toCollection().modify({ position: 99 });
    expect(await installDigest(database, buildTestDigest(), bundled)).toBe('unchanged');
    expect((await database.topics.toArray()).map((row) => row.position)).toEqual([99, 99]);
    expect(before['topics']).toHaveLength(2);
  });

  it('writes again when asked to repair', async () => {
    const database = openTestDatabase();
    await installDigest(database, buildTestDigest(), bundled);
    const before = await dump(database);
    await database.claims.clear();
    expect(await installDigest(database, buildTestDigest(), { ...bundled, repair: true })).toBe('replaced');
    expect(await dump(database)).toEqual(before);
  });

  it('leaves no row of the former content behind', async () => {
    const replaced = openTestDatabase();
    await installDigest(replaced, buildTestDigest({ topics: ['quay', 'crane', 'pier'], claimsPerTopic: 5, disputed: ['quay'] }), bundled);
    expect(await installDigest(replaced, buildTestDigest({ revision: '2' }), bundled)).toBe('replaced');
    const fresh = openTestDatabase();
    await installDigest(fresh, buildTestDigest({ revision: '2' }), bundled);
    expect(await dump(replaced)).toEqual(await dump(fresh));
  });

  it('keeps a digest switched off when a new build of it is installed', async () => {
    const database = openTestDatabase();
    await installDigest(database, buildTestDigest(), bundled);
    await database.digests.update('harbours', { enabled: false });
    await installDigest(database, buildTestDigest({ revision: '2' }), bundled);
    expect(await database.digests.get('harbours')).toMatchObject({ enabled: false, head: { revision: '2' } });
  });

  it('leaves the former digest untouched when a write fails in the middle', async () => {
    const database = openTestDatabase();
    await installDigest(database, buildTestDigest(), bundled);
    const before = await dump(database);
    const next = buildTestDigest({ revision: '2' });
    const twice = { ...next, disagreements: [], claims: [...next.claims, ...next.claims] };
    await expect(installDigest(database, twice, bundled)).rejects.toThrow('ConstraintError');
    expect(await dump(database)).toEqual(before);
  });

  it('leaves the former digest untouched when the browser is killed in the middle', async () => {
    const disk = new IDBFactory();
    const killed = openTestDatabase(disk);
    await installDigest(killed, buildTestDigest(), bundled);
    const before = await dump(killed);
    let written = 0;
    killed.claims.hook('creating', (_key, _row, transaction) => {
      written += 1;
      if (written === 3) transaction.abort();
    });
    await expect(installDigest(killed, buildTestDigest({ revision: '2' }), bundled)).rejects.toThrow('InvalidStateError');
    expect(written).toBeGreaterThanOrEqual(3);
    expect(await dump(openTestDatabase(disk))).toEqual(before);
  });

  it('leaves the former digest untouched when the disk is full', async () => {
    const disk = new IDBFactory();
    await installDigest(openTestDatabase(disk), buildTestDigest(), bundled);
    const before = await dump(openTestDatabase(disk));
    await expect(installDigest(openFullDatabase(disk), buildTestDigest({ revision: '2' }), bundled)).rejects.toThrow(/quota/iu);
    expect(await dump(openTestDatabase(disk))).toEqual(before);
  });

  it('answers two installs at the same time with one installation', async () => {
    const database = openTestDatabase();
    const outcomes = await Promise.all([
      installDigest(database, buildTestDigest(), bundled),
      installDigest(database, buildTestDigest(), bundled),
    ]);
    expect(outcomes.toSorted()).toEqual(['installed', 'unchanged']);
    expect(await hasAllRows(database, 'harbours')).toBe(true);
  });
});

describe('several digests side by side', () => {
  it('keeps the same topic of two digests apart', async () => {
    const database = openTestDatabase();
    await installDigest(database, buildTestDigest({ id: 'harbours', wording: 'from the sea' }), bundled);
    await installDigest(database, buildTestDigest({ id: 'harbours-north', wording: 'from the land' }), bundled);
    const { sections } = await readTopic(database, 'pier');
    expect(sections.map(({ digest, claims }) => [digest.id, claims[0]?.text])).toEqual([
      ['harbours', 'Claim 1 about pier, from the sea.'],
      ['harbours-north', 'Claim 1 about pier, from the land.'],
    ]);
  });

  it('removes one without touching the other, even where ids begin alike', async () => {
    const database = openTestDatabase();
    await installDigest(database, buildTestDigest({ id: 'harbours-north' }), bundled);
    const before = await dump(database);
    await installDigest(database, buildTestDigest({ id: 'harbours' }), bundled);
    await removeDigest(database, 'harbours');
    expect(await dump(database)).toEqual(before);
  });

  it('takes removing a digest that is not there as done', async () => {
    await expect(removeDigest(openTestDatabase(), 'harbours')).resolves.toBeUndefined();
  });
});
