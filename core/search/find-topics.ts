/**
 * Search over topics by any of their names. What the reader typed is taken at its word first: a name that is the query, that
 * begins with it, that has a word beginning with it, that has its words in any order, that contains it. Only when none of the first
 * four holds are names considered that are spelt like it, because beside an exact answer they are noise.
 */
import { foldText } from '../detect/fold';
import { createExactSpellings, ranks, type FindExactSpellings } from './exact-spellings';
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

type Shelf = {
  digest: string;
  index: TopicIndex;
  folded: string[];
  findExact: FindExactSpellings;
  findSimilar: ReturnType<typeof createSimilarSpellings>;
};

/** Longer than any name; what a reader pastes by accident is not compared with everything. */
const maxQueryLength = 64;

/** The indexes stay the caller's and must not change while the search lives. */
export function createTopicSearch(indexes: readonly { digest: string; index: TopicIndex }[]): FindTopics {
  const shelves = indexes.map(openShelf);

  return (query, limit, allows = () => true) => {
    const wanted = foldText(query.slice(0, maxQueryLength));
    if (!/[\p{L}\p{N}]/u.test(wanted)) return [];
    const exact = shelves.flatMap((shelf) =>
      shelf.findExact(wanted).map((found) => ({ shelf, ...found, beside: besideIn(shelf, found, wanted) })),
    );
    const isAnswered = exact.some(({ rank }) => rank <= ranks.words);
    const similar = isAnswered ? [] : shelves.flatMap((shelf) => listSimilar(shelf, wanted));
    const answers = [...exact, ...similar].filter(({ shelf, spelling }) =>
      allows(shelf.digest, shelf.index.spellings[spelling]?.topic ?? 0),
    );
    return takeBest(answers, limit);
  };
}

function openShelf({ digest, index }: { digest: string; index: TopicIndex }): Shelf {
  const folded = index.fuse.records.map(({ v = '' }) => v);
  return { digest, index, folded, findExact: createExactSpellings(folded), findSimilar: createSimilarSpellings(index.fuse) };
}

function listSimilar(shelf: Shelf, wanted: string): Answer[] {
  return shelf.findSimilar(wanted).map((found) => ({
    shelf,
    spelling: found.spelling,
    rank: ranks.similar + found.score,
    beside: besideIn(shelf, found, wanted),
  }));
}

function besideIn({ folded }: Shelf, { spelling }: { spelling: number }, wanted: string): number {
  return Math.abs((folded[spelling] ?? '').length - wanted.length);
}

/** Of equally ranked answers the one with less beside the query comes first; then the order of digests and topics, so that nothing flickers. */
function takeBest(answers: Answer[], limit: number): FoundTopic[] {
  const found = new Map<string, FoundTopic>();
  for (const { shelf, spelling, rank } of bestFirst(answers)) {
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

/** Rank by rank, so that the many that barely answer are not sorted where enough others do. */
function* bestFirst(answers: readonly Answer[]): Iterable<Answer> {
  const groups = new Map<number, Answer[]>();
  for (const answer of answers) {
    const group = groups.get(answer.rank);
    if (group === undefined) groups.set(answer.rank, [answer]);
    else group.push(answer);
  }
  for (const [, group] of [...groups].sort(([a], [b]) => a - b)) yield* group.sort((a, b) => a.beside - b.beside);
}
