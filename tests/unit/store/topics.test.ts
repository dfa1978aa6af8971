import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { buildTopicAnswer } from '@/core/digest/section';
import type { SidelightDatabase } from '@/store/database';
import { installDigest } from '@/store/install';
import { readTopic } from '@/store/topics';
import { buildTestDigest } from '@/tests/fixtures/build-digest';
import { openTestDatabase } from '@/tests/fixtures/test-database';

const one = buildTestDigest({
  id: 'harbours',
  topics: ['lighthouse', 'pier', 'quay'],
  disputed: ['quay', 'pier'],
  related: { pier: ['quay', 'quay', 'nowhere'] },
});
const two = buildTestDigest({ id: 'coasts', topics: ['pier', 'dune'] });

async function bothInstalled(): Promise<SidelightDatabase> {
  const database = openTestDatabase();
  await installDigest(database, one, { origin: 'bundled' });
  await installDigest(database, two, { origin: 'bundled' });
  return database;
}

describe('reading a topic', () => {
  it.each(['lighthouse', 'pier', 'quay', 'dune'])('gives for %s what is gathered from digests in memory', async (topic) => {
    const reading = await readTopic(await bothInstalled(), topic);
    const memory = buildTopicAnswer([two, one], topic);
    expect(memory).toEqual({ status: 'ready', sections: reading.sections, storedIn: 'memory' });
    expect(reading.damaged).toEqual([]);
  });

  it.each(['nowhere', '', 'harbours/pier', 'constructor'])('finds nothing under “%s”', async (topic) => {
    expect(await readTopic(await bothInstalled(), topic)).toEqual({ sections: [], damaged: [], disabled: [] });
  });

  it('brings the map with a topic on it, and with no other', async () => {
    const database = await bothInstalled();
    const sections = async (topic: string) => (await readTopic(database, topic)).sections;
    expect((await sections('pier')).map(({ map }) => map?.places.map(({ id }) => id))).toEqual([['pier'], ['pier']]);
    expect((await sections('quay')).map((section) => 'map' in section)).toEqual([false]);
  });

  it('shows a topic that is not on the map when the map is gone', async () => {
    const database = await bothInstalled();
    await database.maps.clear();
    expect((await readTopic(database, 'quay')).damaged).toEqual([]);
  });

  it('does not ask a digest that is switched off', async () => {
    const database = await bothInstalled();
    await database.digests.update('coasts', { enabled: false });
    const { sections, disabled } = await readTopic(database, 'pier');
    expect(sections.map(({ digest }) => digest.id)).toEqual(['harbours']);
    expect(disabled).toEqual(['coasts']);
  });

  it('says which digest the reader installed', async () => {
    const database = openTestDatabase();
    await installDigest(database, one, { origin: 'bundled' });
    await installDigest(database, two, { origin: 'reader' });
    const { sections } = await readTopic(database, 'pier');
    expect(sections.map(({ digest, addedByReader }) => [digest.id, addedByReader])).toEqual([
      ['coasts', true],
      ['harbours', undefined],
    ]);
  });

  it('reads in two round trips', async () => {
    const disk = new IDBFactory();
    await installDigest(openTestDatabase(disk), one, { origin: 'reader' });
    const database = openTestDatabase(disk);
    let pending = 0;
    let waves = 0;
    const count = <Answer>(work: Promise<Answer>): Promise<Answer> => {
      if (pending === 0) waves += 1;
      pending += 1;
      return work.finally(() => (pending -= 1));
    };
    database.use({
      stack: 'dbcore',
      name: 'waves',
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          return {
            ...table,
            get: (request) => count(table.get(request)),
            getMany: (request) => count(table.getMany(request)),
            query: (request) => count(table.query(request)),
          };
        },
      }),
    });
    await readTopic(database, 'pier');
    expect(waves).toBe(2);
  });

  const damage: [what: string, harm: (database: SidelightDatabase) => Promise<unknown>][] = [
    ['a claim is gone', (database) => database.claims.delete('harbours/pier-claim-2')],
    ['a claim only its disagreement leads to is gone', (database) => database.claims.delete('harbours/pier-rival')],
    ['a disagreement is gone', (database) => database.disagreements.delete('harbours/pier-dispute')],
    ['a source is gone', (database) => database.sources.delete('harbours/survey')],
    ['the names are gone', (database) => database.names.delete('harbours/pier')],
    ['a claim has lost its body', (database) => database.claims.put({ key: 'harbours/pier-claim-1', position: 2 } as never)],
    ['a claim is another one', (database) => database.claims.update('harbours/pier-claim-1', { 'body.id': 'quay-claim-1' })],
    ['the map is gone', (database) => database.maps.delete('harbours/map')],
    ['the topic has lost its lists', (database) => database.topics.put({ key: 'harbours/pier', id: 'pier', position: 1 } as never)],
  ];

  it.each(damage)('reports the digest, and shows the other, when %s', async (_what, harm) => {
    const database = await bothInstalled();
    await harm(database);
    const { sections, damaged } = await readTopic(database, 'pier');
    expect(damaged).toEqual(['harbours']);
    expect(sections.map(({ digest }) => digest.id)).toEqual(['coasts']);
  });
});
