/**
 * A topic's sections out of the database, in two round trips inside one transaction: the topic's rows in all digests, then by key
 * everything those rows say a panel needs. What does not add up is reported, not shown.
 */
import type { TopicSection } from '@/core/panel/answer';
import { mapKeyOf, type DigestRow, type ItemRow, type SidelightDatabase, type TopicRow } from './database';

/**
 * Sections in the order of their digests' ids. `damaged` names the digests that have the topic but not all of its rows, `disabled`
 * those that were not asked.
 */
export type TopicReading = { sections: TopicSection[]; damaged: string[]; disabled: string[] };

/** A topic no enabled digest has yields nothing. Rejects where the database cannot be read. */
export function readTopic(database: SidelightDatabase, topic: string): Promise<TopicReading> {
  return database.transaction('r', database.tables, async () => {
    const [digests, topics] = await Promise.all([
      database.digests.orderBy('id').toArray(),
      database.topics.where('id').equals(topic).toArray(),
    ]);
    const wanted = digests.flatMap((digest) => {
      const row = topics.find(({ key }) => key === `${digest.id}/${topic}`);
      return digest.enabled && row !== undefined ? [{ digest, row }] : [];
    });
    const readings = await Promise.all(
      wanted.map(async ({ digest, row }) => ({ id: digest.id, section: await readSection(database, digest, row) })),
    );
    return {
      sections: readings.flatMap(({ section }) => section ?? []),
      damaged: readings.flatMap(({ id, section }) => (section === undefined ? [id] : [])),
      disabled: digests.flatMap(({ id, enabled }) => (enabled ? [] : [id])),
    };
  });
}

/** Undefined where a row is missing or is not the one its key says. */
async function readSection(database: SidelightDatabase, digest: DigestRow, row: TopicRow): Promise<TopicSection | undefined> {
  // A row that lost its lists would make the reads below throw.
  if (![row.claims, row.disagreements, row.sources, row.related].every(Array.isArray)) return undefined;

  const [names, claims, disagreements, sources, map] = await Promise.all([
    database.names.get(row.key),
    database.claims.bulkGet(row.claims),
    database.disagreements.bulkGet(row.disagreements),
    database.sources.bulkGet(row.sources),
    row.onMap === true ? database.maps.get(mapKeyOf(digest.id)) : undefined,
  ]);
  const found = { claims: bodies(claims), disagreements: bodies(disagreements), sources: bodies(sources) };
  const { claims: told, disagreements: disputes, sources: drawnOn } = found;
  if (row.body?.id !== row.id || !Array.isArray(names?.body)) return undefined;
  if (row.onMap === true && map?.body === undefined) return undefined;
  if (told === undefined || disputes === undefined || drawnOn === undefined) return undefined;

  return {
    digest: digest.head,
    topic: { ...row.body, names: names.body },
    claims: told,
    disagreements: disputes,
    sources: drawnOn,
    sourceCount: digest.counts.sources,
    related: row.related,
    ...(map === undefined ? {} : { map: map.body }),
    ...(digest.origin === 'reader' ? { addedByReader: true as const } : {}),
  };
}

/** Every row's body, or nothing at all if one of them is not there. */
function bodies<Body extends { id: string }>(rows: readonly (ItemRow<Body> | undefined)[]): Body[] | undefined {
  const whole = rows.flatMap((row) => (row?.body !== undefined && row.key.endsWith(`/${row.body.id}`) ? [row.body] : []));
  return whole.length === rows.length ? whole : undefined;
}
