/**
 * Search over topics by any of their names. What the reader typed is taken at its word first: a name that is the query, that
 * begins with it, that has a word beginning with it, that has its words in any order, that contains it. Only when none of the first
 * four holds are names considered that are spelt like it, because beside an exact answer they are noise.
 */
import { foldText } from '../detect/fold';
import { createSimilarSpellings } from './similar-spellings';
import type { TopicIndex } from './topic-index';

/** `name` is the spelling that answered the query, as a reader may see it, and `lang` its language; `isAlike` where it is another's. */
export type FoundTopic = { digest: string; topic: string; title: string; name: string; lang: string; isAlike: boolean };

/**
 * Best first, each topic of each digest once; `allows` says which topics of a digest, by position, the reader's filters let through.
 * An empty query, or one without a letter or digit, finds nothing.
 */
export type FindTopics = (query: string, limit: number, allows?: (digest: string, topic: number) => boolean) => FoundTopic[];

/** A spelling and how well it answers: smaller is better, `beside` is how many letters of it are not the query's. */
type Answer = { shelf: Shelf; spelling: number; rank: number; beside: number };

type Shelf = { digest: string; index: TopicIndex; findSimilar: ReturnType<typeof createSimilarSpellings> };

/** Ranks of exact answers; similar ones follow, `similar` plus Fuse's score. */
const ranks = { same: 0, begins: 1, beginsWord: 2, words: 3, contains: 4, similar: 5 };

/** Longer than any name; what a reader pastes by accident is not compared with everything. */
const maxQueryLength = 64;

/** The indexes stay the caller's and must not change while the search lives. */
export function createTopicSearch(indexes: readonly { digest: string; index: TopicIndex }[]): FindTopics {
  const shelves = indexes.map(({ digest, index }) => ({ digest, index, findSimilar: createSimilarSpellings(index.fuse) }));

  return (query, limit, allows = () => true) => {
    const wanted = foldText(query.slice(0, maxQueryLength));
    if (!/[\p{L}\p{N}]/u.test(wanted)) return [];
    const exact = shelves.flatMap((shelf) => listExact(shelf, wanted));
    const isAnswered = exact.some(({ rank }) => rank <= ranks.words);
    const similar = isAnswered ? [] : shelves.flatMap((shelf) => listSimilar(shelf, wanted));
    const answers = [...exact, ...similar].filter(({ shelf, spelling }) =>
      allows(shelf.digest, shelf.index.spellings[spelling]?.topic ?? 0),
    );
    return takeBest(answers, limit);
  };
}

function listExact(shelf: Shelf, wanted: string): Answer[] {
  return shelf.index.fuse.records.flatMap(({ v: folded = '' }, spelling) => {
    const rank = exactRank(folded, wanted);
    return rank === undefined ? [] : [{ shelf, spelling, rank, beside: folded.length - wanted.length }];
  });
}

function exactRank(folded: string, wanted: string): number | undefined {
  const at = folded.indexOf(wanted);
  if (at < 0) return hasWords(folded, wanted) ? ranks.words : undefined;
  if (at === 0) return folded.length === wanted.length ? ranks.same : ranks.begins;
  return folded.includes(` ${wanted}`) ? ranks.beginsWord : ranks.contains;
}

/** Whether each of several words begins a word of the name: "ceasefire 2023" in "September 2023 ceasefire". */
function hasWords(folded: string, wanted: string): boolean {
  const words = wanted.split(' ');
  return words.length > 1 && words.every((word) => ` ${folded}`.includes(` ${word}`));
}

function listSimilar(shelf: Shelf, wanted: string): Answer[] {
  return shelf.findSimilar(wanted).map(({ spelling, score }) => {
    const length = shelf.index.fuse.records[spelling]?.v?.length ?? 0;
    return { shelf, spelling, rank: ranks.similar + score, beside: Math.abs(length - wanted.length) };
  });
}

/** Of equally ranked answers the one with less beside the query comes first; then the order of digests and topics, so that nothing flickers. */
function takeBest(answers: Answer[], limit: number): FoundTopic[] {
  const found = new Map<string, FoundTopic>();
  for (const { shelf, spelling, rank } of answers.sort((a, b) => a.rank - b.rank || a.beside - b.beside)) {
    const { topic: position, shown, lang = '' } = shelf.index.spellings[spelling] ?? {};
    const topic = position === undefined ? undefined : shelf.index.topics[position];
    if (topic === undefined || shown === undefined) continue;
    const key = `${shelf.digest}/${topic.id}`;
    if (!found.has(key)) {
      found.set(key, { digest: shelf.digest, topic: topic.id, title: topic.title, name: shown, lang, isAlike: rank >= ranks.similar });
    }
    if (found.size === limit) break;
  }
  return [...found.values()];
}
