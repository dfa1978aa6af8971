import { describe, expect, it } from 'vitest';
import { readAllClaims, readDigestOfSource, readMaps, readNames, readQuestions, readSources, readTopicList } from '@/store/browse';
import type { SidelightDatabase } from '@/store/database';
import { installDigest } from '@/store/install';
import { buildTestDigest } from '@/tests/fixtures/build-digest';
import { openRefusedDatabase, openTestDatabase } from '@/tests/fixtures/test-database';

const harbours = buildTestDigest({ id: 'harbours', topics: ['lighthouse', 'pier'], disputed: ['pier'] });
const coasts = buildTestDigest({ id: 'coasts', topics: ['pier', 'dune'], onMap: [] });

async function bothInstalled(): Promise<SidelightDatabase> {
  const database = openTestDatabase();
  await installDigest(database, harbours, { origin: 'bundled' });
  await installDigest(database, coasts, { origin: 'reader' });
  return database;
}

const readings = { topics: readTopicList, claims: readAllClaims, questions: readQuestions, sources: readSources, maps: readMaps };

async function ready<Content>(
  reading: Promise<
    { status: 'empty' } | { status: 'ready'; content: Content; damaged: string[]; digests: { id: string; isAdded: boolean }[] }
  >,
) {
  const found = await reading;
  if (found.status === 'empty') throw new Error('No digest is switched on.');
  return found;
}

describe('browsing', () => {
  it('lists topics of all digests with their names and counts', async () => {
    const { content, digests, damaged } = await ready(readTopicList(await bothInstalled()));
    expect(content.map(({ digest, id, claims, disagreements, names }) => [digest, id, claims, disagreements, names[0]?.text])).toEqual([
      ['coasts', 'dune', 2, 0, 'Dune'],
      ['coasts', 'pier', 2, 0, 'Pier'],
      ['harbours', 'lighthouse', 2, 0, 'Lighthouse'],
      ['harbours', 'pier', 2, 1, 'Pier'],
    ]);
    expect(digests.map(({ id, isAdded }) => [id, isAdded])).toEqual([
      ['coasts', true],
      ['harbours', false],
    ]);
    expect(damaged).toEqual([]);
  });

  it('reads all claims in the order of their digest', async () => {
    const { content } = await ready(readAllClaims(await bothInstalled()));
    expect(content.map(({ claims }) => claims)).toEqual([coasts.claims, harbours.claims]);
  });

  it('reads questions with the claims of their sides and no others', async () => {
    const { content } = await ready(readQuestions(await bothInstalled()));
    expect(content.map(({ disagreements, claims }) => [disagreements.length, claims.map(({ id }) => id)])).toEqual([
      [0, []],
      [1, ['pier-claim-1', 'pier-rival']],
    ]);
  });

  it('reads the maps of digests that have one', async () => {
    expect((await ready(readMaps(await bothInstalled()))).content.map(({ digest }) => digest.id)).toEqual(['harbours']);
  });

  it('reads the digest of a source, and of one digest alone where it is named', async () => {
    const database = await bothInstalled();
    const homes = async (digest?: string) =>
      (await ready(readDigestOfSource(database, { source: 'survey', digest }))).content.map((one) => one.digest.id);
    expect(await homes()).toEqual(['coasts', 'harbours']);
    expect(await homes('harbours')).toEqual(['harbours']);
    expect(await homes('mountains')).toEqual([]);
    expect((await ready(readDigestOfSource(database, { source: 'nobody' }))).content).toEqual([]);
  });

  it('finds the names of topics, with the first digest’s first', async () => {
    const found = await readNames(await bothInstalled(), ['pier', 'nowhere', 'dune']);
    expect(found.map(({ id, names }) => [id, names[0]?.text])).toEqual([
      ['dune', 'Dune'],
      ['pier', 'Pier'],
      ['pier', 'Pier'],
    ]);
  });

  it.each(Object.entries(readings))('leaves out what is switched off: %s', async (_name, read) => {
    const database = await bothInstalled();
    await database.digests.update('harbours', { enabled: false });
    expect((await ready<unknown>(read(database))).digests.map(({ id }) => id)).toEqual(['coasts']);
    expect(await readNames(database, ['lighthouse'])).toEqual([]);
    await database.digests.update('coasts', { enabled: false });
    expect(await read(database)).toEqual({ status: 'empty' });
  });

  it.each(Object.entries(readings))('fails, and does not wait for ever, where the browser refuses: %s', async (_name, read) => {
    await expect(read(openRefusedDatabase())).rejects.toThrow('mutations');
  });

  it.each([
    ['topics', 'topics', 'harbours/pier'],
    ['topics', 'names', 'harbours/pier'],
    ['claims', 'claims', 'harbours/pier-claim-2'],
    ['questions', 'claims', 'harbours/pier-rival'],
    ['sources', 'sources', 'harbours/letter'],
    ['maps', 'maps', 'harbours/map'],
  ] as const)('says of the %s that they are not all when of the %s one is gone', async (view, table, key) => {
    const database = await bothInstalled();
    await database[table].delete(key);
    expect((await ready<unknown>(readings[view](database))).damaged).toEqual([harbours.title]);
  });

  it('passes over a row that is not what its key says', async () => {
    const database = await bothInstalled();
    const row = await database.claims.get('harbours/pier-claim-1');
    if (row !== undefined) await database.claims.put({ ...row, key: 'harbours/pier-claim-2' });
    const { content, damaged } = await ready(readAllClaims(database));
    expect(content[1]?.claims.filter(({ id }) => id === 'pier-claim-1')).toHaveLength(1);
    expect(damaged).toEqual([harbours.title]);
  });
});
