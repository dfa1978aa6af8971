import { describe, expect, it } from 'vitest';
import { itemTables, type SidelightDatabase } from '@/store/database';
import { installDigest } from '@/store/install';
import { hasAllRows, verifyContent } from '@/store/verify';
import { buildTestDigest } from '@/tests/fixtures/build-digest';
import { openTestDatabase } from '@/tests/fixtures/test-database';

async function installed(): Promise<SidelightDatabase> {
  const database = openTestDatabase();
  await installDigest(database, buildTestDigest({ disputed: ['pier'] }), { origin: 'reader' });
  return database;
}

describe('the quick look', () => {
  it.each(itemTables)('sees that a row of %s is gone', async (table) => {
    const database = await installed();
    const first = await database[table].toCollection().first();
    await database[table].delete(first?.key ?? '');
    expect(await hasAllRows(database, 'harbours')).toBe(false);
  });

  it('sees that the search index is gone', async () => {
    const database = await installed();
    await database.indexes.clear();
    expect(await hasAllRows(database, 'harbours')).toBe(false);
  });

  it('sees that the digest itself is gone', async () => {
    const database = await installed();
    await database.digests.clear();
    expect(await hasAllRows(database, 'harbours')).toBe(false);
  });

  it('is not misled by rows of another digest', async () => {
    const database = await installed();
    await installDigest(database, buildTestDigest({ id: 'harbours-north' }), { origin: 'reader' });
    await database.claims.delete('harbours-north/pier-claim-1');
    expect(await hasAllRows(database, 'harbours')).toBe(true);
    expect(await hasAllRows(database, 'harbours-north')).toBe(false);
  });
});

describe('reading everything back', () => {
  it('knows a digest that is not there', async () => {
    expect(await verifyContent(openTestDatabase(), 'harbours')).toEqual({ status: 'absent' });
  });

  const damage: [what: string, harm: (database: SidelightDatabase) => Promise<unknown>][] = [
    ['a claim with another text', (database) => database.claims.update('harbours/pier-claim-1', { 'body.text': 'Something else.' })],
    ['a claim without a body', (database) => database.claims.put({ key: 'harbours/pier-claim-1', position: 2 } as never)],
    ['two claims in each other’s place', (database) => database.claims.update('harbours/pier-claim-1', { position: 40 })],
    ['a name with another language', (database) => database.names.update('harbours/pier', { 'body.0.lang': 'fr' })],
    ['a topic that is gone', (database) => database.topics.delete('harbours/pier')],
    ['a head with another day', (database) => database.digests.update('harbours', { 'head.asOf.to': '2024-01-01' })],
    ['a map with another coast', (database) => database.maps.update('harbours/map', { 'body.drawing.land': [] })],
    ['another hash', (database) => database.digests.update('harbours', { contentHash: '0' })],
  ];

  it.each(damage)('finds %s', async (_what, harm) => {
    const database = await installed();
    await harm(database);
    expect(await verifyContent(database, 'harbours')).toEqual({ status: 'damaged' });
  });

  const derived: [what: string, harm: (database: SidelightDatabase) => Promise<unknown>][] = [
    ['a search index that is gone', (database) => database.indexes.clear()],
    ['a search index over other names', (database) => database.indexes.update('harbours', { 'index.topics.0.title': 'Wreck' })],
    ['a topic that leads to fewer claims', (database) => database.topics.update('harbours/pier', { claims: [] })],
    ['another count', (database) => database.digests.update('harbours', { 'counts.claims': 1 })],
  ];

  it.each(derived)('finds %s and gives the digest to build it from', async (_what, harm) => {
    const database = await installed();
    await harm(database);
    expect(await verifyContent(database, 'harbours')).toEqual({
      status: 'derived',
      digest: buildTestDigest({ disputed: ['pier'] }),
      origin: 'reader',
    });
  });
});
