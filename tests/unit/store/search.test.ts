import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import type { SearchQuestion } from '@/core/search/answer';
import type { SidelightDatabase } from '@/store/database';
import { installDigest } from '@/store/install';
import { createSearchStore } from '@/store/search';
import { mendCounts } from '@/store/seed';
import { buildTestDigest } from '@/tests/fixtures/build-digest';
import { bundleOf, openRefusedDatabase, openTestDatabase } from '@/tests/fixtures/test-database';

async function installed(): Promise<SidelightDatabase> {
  const database = openTestDatabase();
  await installDigest(database, buildTestDigest({ disputed: ['pier'] }), { origin: 'bundled' });
  await installDigest(database, buildTestDigest({ id: 'bridges', topics: ['pier', 'arch'], wording: 'as the plan shows' }), {
    origin: 'reader',
  });
  return database;
}

const ask = (query: string, filters: SearchQuestion['filters'] = {}): SearchQuestion => ({
  query,
  filters,
  limits: { topics: 5, disagreements: 1, claims: 3, sources: 2 },
});

describe('searching what is stored', () => {
  it('answers with everything that is shown, a topic of two digests once', async () => {
    const { find } = createSearchStore(await installed());
    const { topics, disagreements, claims, counts } = await find(ask('pier'));
    expect(topics).toEqual([
      {
        id: 'pier',
        kind: 'place',
        title: { text: 'Pier', lang: 'en', dir: 'ltr' },
        isAlike: false,
        summary: { text: 'What is known of pier.', lang: 'en', dir: 'ltr' },
        digests: [
          { id: 'bridges', title: 'Digest of bridges', isAdded: true },
          { id: 'harbours', title: 'Digest of harbours', isAdded: false },
        ],
      },
    ]);
    expect(counts).toEqual({ topics: 1, disagreements: 1, claims: 5, sources: 0 });
    expect(disagreements).toMatchObject([
      {
        id: 'pier-dispute',
        question: { text: 'When was the pier built?' },
        views: 2,
        holders: { own: [{ text: 'A surveyor' }, { text: 'A correspondent' }], told: [] },
        words: ['pier'],
      },
    ]);
    expect(claims).toHaveLength(3);
    expect(claims[0]).toMatchObject({
      topic: { id: 'pier', title: { text: 'Pier' } },
      words: ['pier'],
      speaker: { name: 'A surveyor' },
      voice: 'author',
      source: { id: 'survey' },
    });
    const contested = (await find({ ...ask('pier'), limits: { topics: 1, disagreements: 1, claims: 9, sources: 1 } })).claims.filter(
      ({ isContested }) => isContested,
    );
    expect(contested.map(({ key }) => key).toSorted()).toEqual(['harbours/pier-claim-1', 'harbours/pier-rival']);
  });

  it('says whose name answered, and nothing of a name of nobody’s where the title has what was typed', async () => {
    const database = openTestDatabase();
    const alternative = (text: string, usedBy?: string) => ({ text, lang: 'en', kind: 'alternative' as const, ...(usedBy && { usedBy }) });
    const names = { 'great-pier': [alternative('Great quarrel'), alternative('Quay of the great', 'pilots')] };
    await installDigest(database, buildTestDigest({ topics: ['great-pier'], names }), { origin: 'bundled' });
    const { find } = createSearchStore(database);
    const nameOn = async (query: string) => (await find(ask(query))).topics.map(({ name, usedBy }) => [name?.text, usedBy?.text]);
    expect(await nameOn('great')).toEqual([[undefined, undefined]]);
    expect(await nameOn('great quarel')).toEqual([[undefined, undefined]]);
    expect(await nameOn('quarrel')).toEqual([['Great quarrel', undefined]]);
    expect(await nameOn('quay')).toEqual([['Quay of the great', 'pilots']]);
  });

  it('answers with sources', async () => {
    const { find } = createSearchStore(await installed());
    const { sources, counts } = await find(ask('letter', { digest: 'bridges' }));
    expect(sources.map(({ key, source, digest }) => [key, source.csl.title, digest.isAdded])).toEqual([
      ['bridges/letter', 'The letter', true],
    ]);
    expect(counts.sources).toBe(1);
  });

  it('says what there is to search', async () => {
    const { describe: describeScope } = createSearchStore(await installed());
    const { digests, sources, counts } = await describeScope();
    expect(digests.map(({ id, head }) => [id, head.title])).toEqual([
      ['bridges', 'Digest of bridges'],
      ['harbours', 'Digest of harbours'],
    ]);
    expect(sources.map(({ key }) => key)).toContain('harbours/survey');
    expect(counts.topics).toBe(4);
  });

  it('follows a digest that is switched off, and one that is installed', async () => {
    const database = await installed();
    const { find } = createSearchStore(database);
    expect((await find(ask('arch'))).counts.topics).toBe(1);
    await database.digests.update('bridges', { enabled: false });
    expect((await find(ask('arch'))).counts.topics).toBe(0);
    await installDigest(database, buildTestDigest({ id: 'canals', topics: ['lock'] }), { origin: 'reader' });
    expect((await find(ask('lock'))).counts.topics).toBe(1);
  });

  it('rejects where the database cannot be read', async () => {
    await expect(createSearchStore(openRefusedDatabase()).find(ask('pier'))).rejects.toThrow(/mutation operation/u);
  });
});

describe('a digest stored before claims were searched', () => {
  it('is indexed again by mending, whoever it came from', async () => {
    const before = openTestDatabase();
    for (const origin of ['bundled', 'reader'] as const)
      await installDigest(before, buildTestDigest({ id: `harbours-${origin}` }), { origin });
    const database = openTestDatabase(await downgrade(before));
    expect(await database.indexes.count()).toBe(0);
    const { find } = createSearchStore(database);
    expect((await find(ask('pier'))).counts).toEqual({ topics: 0, disagreements: 0, claims: 0, sources: 0 });
    await mendCounts(database, await bundleOf(buildTestDigest({ id: 'harbours-bundled' })));
    expect((await find(ask('pier'))).counts).toEqual({ topics: 1, disagreements: 0, claims: 4, sources: 0 });
    expect((await database.digests.toArray()).map(({ origin }) => origin)).toEqual(['bundled', 'reader']);
  });

  /** What is on the disk, on another, as the version before would have written it. */
  async function downgrade(database: SidelightDatabase): Promise<IDBFactory> {
    const disk = new IDBFactory();
    const old = new Dexie('sidelight', { indexedDB: disk, IDBKeyRange });
    old
      .version(4)
      .stores(
        Object.fromEntries(
          database.tables.map(({ name, schema }) => [name, [schema.primKey, ...schema.indexes].map(({ src }) => src).join(',')]),
        ),
      );
    for (const table of database.tables) {
      const rows: Record<string, unknown>[] = await table.toArray();
      await old.table(table.name).bulkAdd(table.name === 'indexes' ? rows.map(({ digest, index }) => ({ digest, index })) : rows);
    }
    old.close();
    return disk;
  }
});
