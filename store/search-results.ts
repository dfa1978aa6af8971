/** What was found, read out of the tables as it is shown. A row that has gone meanwhile is passed over. */
import type { ClaimResult, DigestLabel, DisagreementResult, SourceResult, TopicResult } from '@/core/search/answer';
import type { FoundTopic } from '@/core/search/find-topics';
import type { FoundClaim, FoundDisagreement, FoundSource } from '@/core/search/search';
import { listHolders } from '@/core/digest/holders';
import { topicTitle } from '@/core/digest/topic-title';
import { inLanguage } from '@/core/panel/language-text';
import { keyOf, type DigestRow, type SidelightDatabase } from './database';

export type ReadFrom = { database: SidelightDatabase; digests: ReadonlyMap<string, DigestRow> };

/** At most `limit`, one for each topic however many digests know it: the first found speaks for all. */
export async function readTopics({ database, digests }: ReadFrom, found: readonly FoundTopic[], limit: number): Promise<TopicResult[]> {
  const groups = new Map<string, FoundTopic[]>();
  for (const each of found) groups.set(each.topic, [...(groups.get(each.topic) ?? []), each]);
  const shown = [...groups.values()].slice(0, limit).flatMap((group) => (group[0] === undefined ? [] : [{ first: group[0], group }]));
  const rows = await database.topics.bulkGet(shown.map(({ first }) => keyOf(first.digest, first.topic)));
  return shown.flatMap(({ first, group }, at) => {
    const row = rows[at];
    const digest = digests.get(first.digest);
    if (row === undefined || digest === undefined) return [];
    const lang = digest.head.language;
    return {
      id: first.topic,
      kind: row.body.kind,
      title: inLanguage(first.title, lang),
      ...(first.name === first.title ? {} : { name: inLanguage(first.name, first.lang) }),
      isAlike: first.isAlike,
      summary: inLanguage(row.body.summary, lang),
      digests: group.flatMap((each) => labelOf(digests.get(each.digest))),
    };
  });
}

/** Each with the title of the topic whose panel shows it. */
export async function readClaims(
  { database, digests, contested }: ReadFrom & { contested: ReadonlySet<string> },
  found: readonly FoundClaim[],
): Promise<ClaimResult[]> {
  const topicKeys = [...new Set(found.map(({ digest, topic }) => keyOf(digest, topic)))];
  const [rows, names] = await Promise.all([
    database.claims.bulkGet(found.map(({ digest, claim }) => keyOf(digest, claim))),
    database.names.bulkGet(topicKeys),
  ]);
  const sourceKeys = found.map(({ digest }, at) => keyOf(digest, rows[at]?.body.at[0]?.source ?? ''));
  const sources = await database.sources.bulkGet(sourceKeys);
  const namesOf = new Map(topicKeys.map((key, at) => [key, names[at]?.body ?? []]));
  return found.flatMap(({ digest: id, topic, words }, at) => {
    const row = rows[at];
    const digest = digests.get(id);
    const [label] = labelOf(digest);
    if (row === undefined || digest === undefined || label === undefined) return [];
    const lang = digest.head.language;
    const { id: claim, text, speaker, when } = row.body;
    const title = topicTitle({ id: topic, names: namesOf.get(keyOf(id, topic)) ?? [] }, lang);
    const source = sources[at]?.body;
    return {
      key: row.key,
      id: claim,
      topic: { id: topic, title: inLanguage(title, lang) },
      text: inLanguage(text, lang),
      words,
      speaker,
      ...(when === undefined ? {} : { when }),
      ...(source === undefined ? {} : { source }),
      head: digest.head,
      isContested: contested.has(row.key),
      digest: label,
    };
  });
}

export async function readDisagreements(
  { database, digests }: ReadFrom,
  found: readonly FoundDisagreement[],
): Promise<DisagreementResult[]> {
  const rows = await database.disagreements.bulkGet(found.map(({ digest, disagreement }) => keyOf(digest, disagreement)));
  const claimKeys = found.map(
    ({ digest }, at) => rows[at]?.body.sides.flatMap(({ claims }) => claims.map((claim) => keyOf(digest, claim))) ?? [],
  );
  const claims = await Promise.all(claimKeys.map((keys) => database.claims.bulkGet(keys)));
  return found.flatMap(({ digest: id, words }, at) => {
    const row = rows[at];
    const digest = digests.get(id);
    const [label] = labelOf(digest);
    if (row === undefined || digest === undefined || label === undefined) return [];
    const { id: disagreement, question, sides } = row.body;
    return {
      key: row.key,
      id: disagreement,
      question: inLanguage(question, digest.head.language),
      words,
      views: sides.length,
      holders: listHolders(claims[at]?.flatMap((one) => one?.body ?? []) ?? []).map((name) => inLanguage(name, digest.head.language)),
      digest: label,
    };
  });
}

export async function readSources({ database, digests }: ReadFrom, found: readonly FoundSource[]): Promise<SourceResult[]> {
  const rows = await database.sources.bulkGet(found.map(({ digest, source }) => keyOf(digest, source)));
  return found.flatMap(({ digest: id, words }, at) => {
    const row = rows[at];
    const digest = digests.get(id);
    const [label] = labelOf(digest);
    return row === undefined || digest === undefined || label === undefined
      ? []
      : { key: row.key, source: row.body, words, head: digest.head, digest: label };
  });
}

function labelOf(digest: DigestRow | undefined): DigestLabel[] {
  return digest === undefined ? [] : [{ id: digest.id, title: digest.head.title, isAdded: digest.origin === 'reader' }];
}
