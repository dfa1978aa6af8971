/** What a reader does with digests, and that a browser killed at any step of it leaves what was there before. */
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { Digest } from '@/core/digest/schema';
import type { SidelightDatabase } from '@/store/database';
import { installDigest } from '@/store/install';
import { listInstalled, putBack, removeOwnDigest, rollBack, switchDigest } from '@/store/own-digests';
import { readDigest } from '@/store/read-digest';
import { verifyContent } from '@/store/verify';
import { buildTestDigest } from '@/tests/fixtures/build-digest';
import { dump, openDyingDatabase, openTestDatabase } from '@/tests/fixtures/test-database';

const own = { origin: 'reader', now: () => new Date('2026-11-22T12:00:00Z') } as const;
const first = buildTestDigest({ revision: '1', topics: ['quay', 'pier'], disputed: ['pier'] });
const second = buildTestDigest({ revision: '2', wording: 'as the letter says' });

describe('a digest of the reader’s', () => {
  it('is kept whole when it is replaced, and going back swaps the two', async () => {
    const database = openTestDatabase();
    await installDigest(database, first, own);
    expect(await installDigest(database, second, own)).toBe('replaced');
    expect(await listInstalled(database)).toMatchObject([
      { head: { revision: '2' }, former: { revision: '1', replacedAt: '2026-11-22T12:00:00.000Z' } },
    ]);
    const replaced = await dump(database);

    expect(await rollBack(database, 'harbours', own)).toBe('replaced');
    expect(await readDigest(database, 'harbours')).toEqual(first);
    expect(await verifyContent(database, 'harbours')).toEqual({ status: 'sound' });
    expect(await listInstalled(database)).toMatchObject([{ head: { revision: '1' }, former: { revision: '2' } }]);
    await rollBack(database, 'harbours', own);
    expect(await dump(database)).toEqual(replaced);
  });

  it('stays switched off when it is replaced and gone back from', async () => {
    const database = openTestDatabase();
    await installDigest(database, first, own);
    expect(await switchDigest(database, 'harbours', false)).toBe(true);
    await installDigest(database, second, own);
    await rollBack(database, 'harbours', own);
    expect(await listInstalled(database)).toMatchObject([{ enabled: false, head: { revision: '1' } }]);
  });

  it('is put back as it was after it was removed, switch, former edition and all', async () => {
    const database = openTestDatabase();
    await installDigest(database, first, own);
    await installDigest(database, second, own);
    await switchDigest(database, 'harbours', false);
    const before = await dump(database);
    const removed = await removeOwnDigest(database, 'harbours');
    expect(Object.values(await dump(database)).flat()).toEqual([]);
    expect(removed && (await putBack(database, removed))).toBe('installed');
    expect(await dump(database)).toEqual(before);
  });

  it('never takes the place of one that comes with Sidelight, nor is one of those removed', async () => {
    const database = openTestDatabase();
    await installDigest(database, first, { origin: 'bundled' });
    const before = await dump(database);
    expect(await installDigest(database, second, own)).toBe('bundled');
    expect(await removeOwnDigest(database, 'harbours')).toBeUndefined();
    expect(await dump(database)).toEqual(before);
  });

  it('is kept whole where an update of Sidelight brings a digest of the same id', async () => {
    const database = openTestDatabase();
    await installDigest(database, first, own);
    expect(await installDigest(database, second, { origin: 'bundled' })).toBe('replaced');
    expect(await database.formerDigests.get('harbours')).toMatchObject({ digest: first });
  });

  it('is not brought back by mending when the reader has removed or replaced it meanwhile', async () => {
    const database = openTestDatabase();
    expect(await installDigest(database, first, { ...own, repair: true })).toBe('unchanged');
    await installDigest(database, second, own);
    expect(await installDigest(database, first, { ...own, repair: true })).toBe('unchanged');
    expect(await readDigest(database, 'harbours')).toEqual(second);
  });

  it('that is not there cannot be switched, gone back from or removed', async () => {
    const database = openTestDatabase();
    expect(await switchDigest(database, 'nowhere', true)).toBe(false);
    expect(await rollBack(database, 'nowhere')).toBe('missing');
    expect(await removeOwnDigest(database, 'nowhere')).toBeUndefined();
  });
});

type Act = (database: SidelightDatabase, digests: { first: Digest; second: Digest }) => Promise<unknown>;

const acts: [what: string, prepare: Act, act: Act][] = [
  ['installing', () => Promise.resolve(), (database, digests) => installDigest(database, digests.first, own)],
  [
    'replacing',
    (database, digests) => installDigest(database, digests.first, own),
    (database, digests) => installDigest(database, digests.second, own),
  ],
  ['going back', prepareTwo, (database) => rollBack(database, 'harbours', own)],
  ['removing', prepareTwo, (database) => removeOwnDigest(database, 'harbours')],
  [
    'putting back',
    () => Promise.resolve(),
    (database, digests) => putBack(database, { digest: digests.second, enabled: false, former: undefined }),
  ],
];

async function prepareTwo(database: SidelightDatabase, digests: { first: Digest; second: Digest }): Promise<void> {
  await installDigest(database, digests.first, own);
  await installDigest(database, digests.second, own);
}

describe('a browser killed while', () => {
  it.each(acts)('%s leaves what was there before, whichever write was the last', async (_what, prepare, act) => {
    const steps = await countSteps(prepare, act, { first, second });
    expect(steps).toBeGreaterThan(3);
    for (let step = 1; step <= steps; step += 1) await expectNothingHappens({ prepare, act, step, digests: { first, second } });
  });

  const topics = Array.from({ length: 2500 }, (_, at) => `pier-${at}`);
  const large = (revision: string): Digest =>
    buildTestDigest({ revision, topics, related: Object.fromEntries(topics.map((id) => [id, []])), onMap: [] });

  it('a large digest is replaced, gone back from or removed leaves what was there before', { timeout: 240_000 }, async () => {
    const digests = { first: large('1'), second: large('2') };
    const shares: number[] = [];
    const disk = new IDBFactory();
    const database = openTestDatabase(disk);
    await installDigest(database, digests.first, { ...own, onWritten: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(6);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    await installDigest(database, digests.second, own);
    const counts = await countRows(database);
    const doomed: ((database: SidelightDatabase) => Promise<unknown>)[] = [
      (dying) => rollBack(dying, 'harbours', own),
      (dying) => removeOwnDigest(dying, 'harbours'),
      (dying) => installDigest(dying, buildTestDigest({ revision: '3' }), own),
    ];
    for (const act of doomed) await expect(act(openDyingDatabase(disk, 9))).rejects.toThrow(/killed|abort/iu);
    const after = openTestDatabase(disk);
    expect(await countRows(after)).toEqual(counts);
    expect(await verifyContent(after, 'harbours')).toEqual({ status: 'sound' });
    expect(await listInstalled(after)).toMatchObject([{ head: { revision: '2' }, former: { revision: '1' } }]);
  });
});

async function countSteps(prepare: Act, act: Act, digests: { first: Digest; second: Digest }): Promise<number> {
  const disk = new IDBFactory();
  await prepare(openTestDatabase(disk), digests);
  let steps = 0;
  await act(
    openDyingDatabase(disk, Number.POSITIVE_INFINITY, () => (steps += 1)),
    digests,
  );
  return steps;
}

type Death = { prepare: Act; act: Act; step: number; digests: { first: Digest; second: Digest } };

async function expectNothingHappens({ prepare, act, step, digests }: Death): Promise<void> {
  const disk = new IDBFactory();
  await prepare(openTestDatabase(disk), digests);
  const before = await dump(openTestDatabase(disk));
  await expect(act(openDyingDatabase(disk, step), digests), `write ${step}`).rejects.toThrow(/killed|abort/iu);
  expect(await dump(openTestDatabase(disk)), `after write ${step}`).toEqual(before);
}

function countRows(database: SidelightDatabase): Promise<number[]> {
  return Promise.all(database.tables.map((table) => table.count()));
}
