import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { contentHash } from '@/core/digest/content-hash';
import { buildRows } from '@/store/rows';
import { mendCounts } from '@/store/seed';
import { readTopic } from '@/store/topics';
import { hasAllRows, verifyContent } from '@/store/verify';
import { buildTestDigest } from '@/tests/fixtures/build-digest';
import { bundleOf, openTestDatabase } from '@/tests/fixtures/test-database';

it('takes along a reader’s digest from before there were maps, and counts it anew', async () => {
  const digest = buildTestDigest({ onMap: [], disputed: ['pier'] });
  const disk = new IDBFactory();
  const before = new Dexie('sidelight', { indexedDB: disk, IDBKeyRange });
  const items = { sources: 'key', topics: 'key, id', names: 'key', claims: 'key', disagreements: 'key' };
  before.version(2).stores({ digests: 'id', ...items, indexes: 'digest', notebook: 'key, keptAt' });
  const {
    digest: row,
    maps: _maps,
    index,
    ...rows
  } = buildRows(digest, { contentHash: await contentHash(digest), origin: 'reader', enabled: true });
  const { maps: _noMaps, ...counts } = row.counts;
  await before.table('digests').add({ ...row, counts });
  await before.table('indexes').add(index);
  for (const [table, kept] of Object.entries(rows)) await before.table(table).bulkAdd(kept);
  before.close();

  const database = openTestDatabase(disk);
  expect((await readTopic(database, 'pier')).sections).toHaveLength(1);
  expect(await hasAllRows(database, digest.id)).toBe(false);
  await mendCounts(database, await bundleOf());
  expect(await hasAllRows(database, digest.id)).toBe(true);
  expect(await verifyContent(database, digest.id)).toEqual({ status: 'sound' });
});
