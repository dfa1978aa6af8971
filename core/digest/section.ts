/**
 * What a panel shows about a topic, gathered from digests that are in memory.
 *
 *   buildTopicAnswer(digests: readonly Digest[], topicId: string): TopicAnswer      // 'ready' with storedIn 'memory', or 'missing'
 *   buildTopicSection(digest: Digest, topicId: string): TopicSection | undefined    // undefined: this digest has no such topic
 *   digestHead(digest: Digest): DigestHead                                          // the digest without its bodies
 *
 * This is the reference for what a section holds: the command line prints it, the store falls back to it where a browser refuses a
 * database, and what the database answers is tested against it. Cost is linear in the digest; nothing is cached.
 */
import type { TopicAnswer, TopicSection } from '../panel/answer';
import { buildPanelMap } from './panel-map';
import type { Claim, Digest, DigestHead } from './schema';
import { topicTitle } from './topic-title';

/** One section per digest that has the topic, in the order the digests are given; `missing` when none has it. */
export function buildTopicAnswer(digests: readonly Digest[], topicId: string): TopicAnswer {
  const sections = digests.flatMap((digest) => buildTopicSection(digest, topicId) ?? []);
  return sections.length > 0 ? { status: 'ready', sections, storedIn: 'memory' } : { status: 'missing' };
}

/**
 * The topic's claims in reading order, then those that only its disagreements refer to, in the order the sides name them; sources and
 * related topics in the digest's own order of mention. Ids that lead nowhere are passed over: `parseDigest` has refused them before.
 */
export function buildTopicSection(digest: Digest, topicId: string): TopicSection | undefined {
  const topic = digest.topics.find((candidate) => candidate.id === topicId);
  if (topic === undefined) return undefined;

  const disagreements = pick(digest.disagreements, topic.disagreements);
  const contested = disagreements.flatMap((disagreement) => disagreement.sides.flatMap((side) => side.claims));
  const claims = pick(digest.claims, [...topic.claims, ...contested]);
  const silent = disagreements.flatMap((disagreement) => disagreement.silent ?? []);
  const sourceIds = new Set([...claims.flatMap(sourcesOf), ...silent]);
  const map = buildPanelMap(digest);

  return {
    digest: digestHead(digest),
    topic,
    claims,
    disagreements,
    sources: digest.sources.filter((source) => sourceIds.has(source.id)),
    sourceCount: digest.sources.length,
    related: pick(digest.topics, topic.related).map((related) => ({ id: related.id, title: topicTitle(related, digest.language) })),
    ...(map?.places.some(({ id }) => id === topicId) === true ? { map } : {}),
  };
}

/** A digest without its bodies. A new object; the fields are shared with the digest. */
export function digestHead(digest: Digest): DigestHead {
  const { sources: _sources, topics: _topics, claims: _claims, disagreements: _disagreements, map: _map, ...head } = digest;
  return head;
}

function sourcesOf(claim: Claim): string[] {
  return claim.at.map((place) => place.source);
}

/** The items with these ids, each once, in the order of the ids. */
function pick<Item extends { id: string }>(items: readonly Item[], ids: readonly string[]): Item[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}
