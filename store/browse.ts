/**
 * What the enabled digests hold, for browsing: each view reads the tables it shows, by key range, and no other. A row that is not what
 * its key says is passed over and its digest named among the `damaged`, so that a view shows what there is and says that it is not all.
 */
import type { Table } from 'dexie';
import type { BrowseReading, DigestQuestions, DigestSources, ListedDigest, ListedMap, ListedTopic } from '@/core/browse/listed';
import type { Name } from '@/core/digest/schema';
import { keyOf, keyPrefix, mapKeyOf, type DigestRow, type ItemRow, type SidelightDatabase } from './database';

type Found<Content> = { content: Content; whole: boolean };

/** Topics in the order of their keys. */
export function readTopicList(database: SidelightDatabase): Promise<BrowseReading<ListedTopic[]>> {
  return readDigests(database, async (digest, { counts }) => {
    const [topics, names] = await Promise.all([
      database.topics.where('key').startsWith(keyPrefix(digest.id)).toArray(),
      database.names.where('key').startsWith(keyPrefix(digest.id)).toArray(),
    ]);
    const named = new Map(names.map(({ key, body }) => [key, body]));
    const content = topics.flatMap(({ key, body }): ListedTopic[] => {
      const own = named.get(key);
      if (body === undefined || !Array.isArray(body.claims) || !Array.isArray(own)) return [];
      const { id, kind, summary, claims, disagreements } = body;
      return [{ digest: digest.id, id, kind, summary, names: own, claims: claims.length, disagreements: disagreements.length }];
    });
    return { content, whole: content.length === counts?.topics };
  });
}

/** All claims of all digests, and the questions they are sides of: the costly one, for views that put all of them in order. */
export function readAllClaims(database: SidelightDatabase): Promise<BrowseReading<DigestQuestions[]>> {
  return readDigests(database, async (digest, { counts }) => {
    const [claims, sources, disagreements] = await Promise.all([
      readBodies(database.claims, digest),
      readBodies(database.sources, digest),
      readBodies(database.disagreements, digest),
    ]);
    const whole = claims.length === counts?.claims && sources.length === counts.sources && disagreements.length === counts.disagreements;
    return { content: [{ digest, claims, sources, disagreements }], whole };
  });
}

/** Questions with the claims their sides rest on, and no others. */
export function readQuestions(database: SidelightDatabase): Promise<BrowseReading<DigestQuestions[]>> {
  return readDigests(database, async (digest, { counts }) => {
    const [disagreements, sources] = await Promise.all([readBodies(database.disagreements, digest), readBodies(database.sources, digest)]);
    const ids = [...new Set(disagreements.flatMap(({ sides }) => sides.flatMap(({ claims }) => claims)))];
    const claims = bodies(await database.claims.bulkGet(ids.map((id) => keyOf(digest.id, id))));
    const whole = claims.length === ids.length && disagreements.length === counts?.disagreements && sources.length === counts.sources;
    return { content: [{ digest, claims, sources, disagreements }], whole };
  });
}

export function readSources(database: SidelightDatabase): Promise<BrowseReading<DigestSources[]>> {
  return readDigests(database, async (digest, { counts }) => {
    const sources = await readBodies(database.sources, digest);
    return { content: [{ digest, sources }], whole: sources.length === counts?.sources };
  });
}

/** One source's digest as a whole: its claims may stand anywhere in it. Only that digest is read. */
export function readDigestOfSource(
  database: SidelightDatabase,
  place: { source: string; digest?: string | undefined },
): Promise<BrowseReading<DigestQuestions[]>> {
  return readDigests(database, async (digest, { counts }) => {
    const isElsewhere = place.digest !== undefined && place.digest !== digest.id;
    if (isElsewhere || (await database.sources.get(keyOf(digest.id, place.source))) === undefined) return { content: [], whole: true };
    const [claims, sources, disagreements] = await Promise.all([
      readBodies(database.claims, digest),
      readBodies(database.sources, digest),
      readBodies(database.disagreements, digest),
    ]);
    return { content: [{ digest, claims, sources, disagreements }], whole: claims.length === counts?.claims };
  });
}

/** The maps of the digests that have one. */
export function readMaps(database: SidelightDatabase): Promise<BrowseReading<ListedMap[]>> {
  return readDigests(database, async (digest, { counts }) => {
    const row = await database.maps.get(mapKeyOf(digest.id));
    return {
      content: row?.body === undefined ? [] : [{ digest, map: row.body }],
      whole: (row === undefined ? 0 : 1) === (counts?.maps ?? 0),
    };
  });
}

/** Reads every enabled digest's part in one transaction, in the order of their ids, as panels have them. */
function readDigests<Item>(
  database: SidelightDatabase,
  read: (digest: ListedDigest, row: DigestRow) => Promise<Found<Item[]>>,
): Promise<BrowseReading<Item[]>> {
  return database.transaction('r', database.tables, async () => {
    const rows = (await database.digests.orderBy('id').toArray()).filter(({ enabled }) => enabled);
    if (rows.length === 0) return { status: 'empty' };
    const digests = rows.map(listDigest);
    const found = await Promise.all(rows.map((row, index) => read(digests[index] ?? listDigest(row), row)));
    return {
      status: 'ready',
      digests,
      content: found.flatMap(({ content }) => content),
      damaged: digests.filter((_digest, index) => found[index]?.whole !== true).map(({ head }) => head.title),
    };
  });
}

function listDigest({ id, head, origin, counts }: DigestRow): ListedDigest {
  return { id, head, isAdded: origin === 'reader', sourceCount: counts?.sources ?? 0 };
}

/** In the order of the digest. */
async function readBodies<Body extends { id: string }>(table: Table<ItemRow<Body>, string>, { id }: ListedDigest): Promise<Body[]> {
  const rows = await table.where('key').startsWith(keyPrefix(id)).toArray();
  return bodies(rows.sort((one, other) => one.position - other.position));
}

function bodies<Body extends { id: string }>(rows: readonly (ItemRow<Body> | undefined)[]): Body[] {
  return rows.flatMap((row) => (row?.body !== undefined && row.key.endsWith(`/${row.body.id}`) ? [row.body] : []));
}

/** The names of topics by their ids, out of the first enabled digest that has them. */
export function readNames(database: SidelightDatabase, topics: readonly string[]): Promise<{ id: string; names: Name[] }[]> {
  return database.transaction('r', database.digests, database.topics, database.names, async () => {
    const [digests, rows] = await Promise.all([
      database.digests.orderBy('id').toArray(),
      database.topics
        .where('id')
        .anyOf([...topics])
        .toArray(),
    ]);
    const found = digests
      .filter(({ enabled }) => enabled)
      .flatMap(({ id: digest }) => rows.filter(({ key, id }) => key === keyOf(digest, id)));
    const names = await database.names.bulkGet(found.map(({ key }) => key));
    return found.flatMap(({ id }, index) => (Array.isArray(names[index]?.body) ? [{ id, names: names[index].body }] : []));
  });
}
