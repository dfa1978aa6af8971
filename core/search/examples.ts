/**
 * Queries that show a reader what can be asked, taken from the digest itself: what it says most about, a name in another script, a
 * figure. Worked out when a digest is installed.
 */
import type { Digest } from '../digest/schema';
import { topicTitle } from '../digest/topic-title';
import { listWords } from './words';

/** A smaller number is a day or a count that nobody looks for. */
const leastFigure = 1000;

/** At most four, each once; fewer where the digest has none of the kind. */
export function listExamples(digest: Pick<Digest, 'language' | 'topics' | 'claims'>): string[] {
  const topics = digest.topics.toSorted((a, b) => b.claims.length - a.claims.length);
  // An event, not a country or a person, who may be a side.
  const told = topics.find(({ kind }) => kind === 'event') ?? topics[0];
  const names = topics.flatMap((topic) => topic.names.filter(({ kind }) => kind !== 'hidden'));
  const other = names.find(({ text }) => /^[^\p{sc=Latin}]+$/u.test(text) && /\p{L}/u.test(text));
  const accented = names.find(
    ({ text, lang }) => lang !== digest.language && /^\p{sc=Latin}+$/u.test(text) && text.normalize('NFD') !== text,
  );
  const found = [told && topicTitle(told, digest.language), accented?.text, other?.text, findFigure(digest)];
  return [...new Set(found.filter((example) => example !== undefined))];
}

/** A claim's figure as its text writes it. */
function findFigure({ claims }: Pick<Digest, 'claims'>): string | undefined {
  for (const { text, figure } of claims) {
    const value = figure?.value ?? figure?.low;
    if (value === undefined || value < leastFigure) continue;
    const written = listWords(text).find(({ word }) => word === String(value));
    if (written) return text.slice(written.start, written.end);
  }
  return undefined;
}
