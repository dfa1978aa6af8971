/** What was found, read out of the tables as it is shown. A row that has gone meanwhile is passed over. */
import type { ClaimResult, DigestLabel, DisagreementResult, SourceResult, TopicResult } from '@/core/search/answer';
import type { Name } from '@/core/digest/schema';
import { wordsOf } from '@/core/search/words';
import type { FoundTopic } from '@/core/search/find-topics';
import type { FoundClaim, FoundDisagreement, FoundSource } from '@/core/search/search';
import { listVoices } from '@/core/digest/holders';
import { topicTitle } from '@/core/digest/topic-title';
import { inLanguage } from '@/core/panel/language-text';
import { keyOf, type DigestRow, type SidelightDatabase } from './database';

/** Shorter words, such as "of", say nothing of what two names have in common. */
const minTellingLength = 4;

export type ReadFrom = { database: SidelightDatabase; digests: ReadonlyMap<string, DigestRow> };

/** At most `limit`, one for each topic however many digests know it: the first found speaks for all. */
export async function readTopics(
  { database, digests, query }: ReadFrom & { query: string },
  found: readonly FoundTopic[],
  limit: number,
): Promise<TopicResult[]> {
  const groups = new Map<string, FoundTopic[]>();
  for (const each of found) groups.set(each.topic, [...(groups.get(each.topic) ?? []), each]);
  const shown = [...groups.values()].slice(0, limit).flatMap((group) => (group[0] === undefined ? [] : [{ first: group[0], group }]));
  const keys = shown.map(({ first }) => keyOf(first.digest, first.topic));
  const [rows, names] = await Promise.all([database.topics.bulkGet(keys), database.names.bulkGet(keys)]);
  return shown.flatMap(({ first, group }, at) => {
    const row = rows[at];
    const digest = digests.get(first.digest);
    if (row === undefined || digest === undefined) return [];
    const lang = digest.head.language;
    return {
      id: first.topic,
      kind: row.body.kind,
      title: inLanguage(first.title, lang),
      ...nameOf(first, { names: names[at]?.body ?? [], query, language: lang }),
      isAlike: first.isAlike,
      summary: inLanguage(row.body.summary, lang),
      digests: group.flatMap((each) => labelOf(digests.get(each.digest))),
    };
  });
}

/** A name with its users is shown in any case; one of nobody's, which may be disputed, only where the title alone explains nothing. */
function nameOf(
  { name, lang, title, isAlike }: FoundTopic,
  { names, query, language }: { names: readonly Name[]; query: string; language: string },
): Pick<TopicResult, 'name' | 'usedBy'> {
  if (name === title) return {};
  const inTitle = wordsOf(title);
  const isExplained = isAlike
    ? wordsOf(name).some((word) => word.length >= minTellingLength && inTitle.includes(word))
    : wordsOf(query).every((word) => inTitle.some((other) => other.startsWith(word)));
  const usedBy = names.find((one) => one.text === name && one.lang === lang)?.usedBy;
  if (usedBy !== undefined) return { name: inLanguage(name, lang), usedBy: inLanguage(usedBy, language) };
  return isExplained ? {} : { name: inLanguage(name, lang) };
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
    const { id: claim, text, speaker, voice, when, dating } = row.body;
    const title = topicTitle({ id: topic, names: namesOf.get(keyOf(id, topic)) ?? [] }, lang);
    const source = sources[at]?.body;
    return {
      key: row.key,
      id: claim,
      topic: { id: topic, title: inLanguage(title, lang) },
      text: inLanguage(text, lang),
      words,
      speaker,
      voice,
      ...(when === undefined ? {} : { when }),
      ...(dating === undefined ? {} : { dating }),
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
    const { own, told } = listVoices(claims[at]?.flatMap((one) => one?.body ?? []) ?? []);
    const named = (names: readonly string[]) => names.map((name) => inLanguage(name, digest.head.language));
    return {
      key: row.key,
      id: disagreement,
      question: inLanguage(question, digest.head.language),
      words,
      views: sides.length,
      holders: { own: named(own), told: named(told) },
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
