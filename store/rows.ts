/** A digest as rows, and rows as the digest they came from. Pure: what is stored depends on the digest alone. */
import { buildPanelMap, type PanelMap } from '@/core/digest/panel-map';
import type { Claim, Digest, DigestHead, Topic } from '@/core/digest/schema';
import { digestHead } from '@/core/digest/section';
import { topicTitle } from '@/core/digest/topic-title';
import { buildClaimIndex } from '@/core/search/claim-index';
import { listExamples } from '@/core/search/examples';
import { buildTopicIndex } from '@/core/search/topic-index';
import { keyOf, mapKeyOf, type DigestRow, type DigestRows, type ItemRow, type TopicRow } from './database';

export type DigestPlace = Pick<DigestRow, 'contentHash' | 'origin' | 'enabled'>;

/** Cost: near linear in the digest; building the search indexes is most of it. */
export function buildRows(digest: Digest, place: DigestPlace): DigestRows {
  const { sources, topics, claims, disagreements } = digest;
  const map = buildPanelMap(digest);
  const counts = {
    sources: sources.length,
    topics: topics.length,
    names: topics.length,
    claims: claims.length,
    disagreements: disagreements.length,
    maps: map === undefined ? 0 : 1,
  };
  return {
    digest: { id: digest.id, ...place, head: digestHead(digest), counts },
    sources: itemRows(digest.id, sources),
    topics: topicRows(digest, map),
    names: topics.map((topic, position) => ({ key: keyOf(digest.id, topic.id), position, body: topic.names })),
    claims: itemRows(digest.id, claims),
    disagreements: itemRows(digest.id, disagreements),
    maps: map === undefined ? [] : [{ key: mapKeyOf(digest.id), body: map }],
    index: { digest: digest.id, index: buildTopicIndex(digest), claims: buildClaimIndex(digest), examples: listExamples(digest) },
  };
}

/** The digest that `buildRows` was given, field for field, if the rows are whole; rows of each kind in the order of `position`. */
export function buildDigest(
  rows: Pick<DigestRows, 'sources' | 'topics' | 'names' | 'claims' | 'disagreements' | 'maps'> & { head: DigestHead },
): Digest {
  const names = new Map(rows.names.map((row) => [row.key, row.body]));
  const [map] = rows.maps;
  return {
    ...rows.head,
    sources: rows.sources.map((row) => row.body),
    topics: rows.topics.map((row) => ({ ...row.body, names: names.get(row.key) ?? [] })),
    claims: rows.claims.map((row) => row.body),
    disagreements: rows.disagreements.map((row) => row.body),
    ...(map === undefined ? {} : { map: map.body.drawing }),
  };
}

function itemRows<Body extends { id: string }>(digest: string, items: readonly Body[]): ItemRow<Body>[] {
  return items.map((body, position) => ({ key: keyOf(digest, body.id), position, body }));
}

/** What core/digest/section.ts gathers for a topic, as keys, for all topics in one pass; a test holds the two together. */
function topicRows(digest: Digest, map: PanelMap | undefined): TopicRow[] {
  const topics = byId(digest.topics);
  const claims = byId(digest.claims);
  const disagreements = byId(digest.disagreements);
  const onMap = new Set(map?.places.map(({ id }) => id));
  const sourceOrder = new Map(digest.sources.map((source, position) => [source.id, position]));

  return digest.topics.map((topic, position) => {
    const disputes = pick(disagreements, topic.disagreements);
    const told = pick(claims, [...topic.claims, ...disputes.flatMap((dispute) => dispute.sides.flatMap((side) => side.claims))]);
    const silent = disputes.flatMap((dispute) => dispute.silent ?? []);
    const keys = (items: readonly { id: string }[]): string[] => items.map((item) => keyOf(digest.id, item.id));
    return {
      key: keyOf(digest.id, topic.id),
      position,
      id: topic.id,
      body: withoutNames(topic),
      claims: keys(told),
      disagreements: keys(disputes),
      sources: sourcesInOrder([...told.flatMap(sourcesOf), ...silent], sourceOrder).map((id) => keyOf(digest.id, id)),
      related: pick(topics, topic.related).map((related) => ({ id: related.id, title: topicTitle(related, digest.language) })),
      ...(onMap.has(topic.id) ? { onMap: true } : {}),
    };
  });
}

function withoutNames(topic: Topic): Omit<Topic, 'names'> {
  const { names: _names, ...rest } = topic;
  return rest;
}

function sourcesOf(claim: Claim): string[] {
  return claim.at.map((place) => place.source);
}

function sourcesInOrder(ids: readonly string[], order: ReadonlyMap<string, number>): string[] {
  const place = (id: string): number => order.get(id) ?? 0;
  return [...new Set(ids)].filter((id) => order.has(id)).sort((a, b) => place(a) - place(b));
}

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** The items with these ids, each once, in the order of the ids; ids that lead nowhere are passed over. */
function pick<Item>(items: ReadonlyMap<string, Item>, ids: readonly string[]): Item[] {
  return [...new Set(ids)].flatMap((id) => items.get(id) ?? []);
}
