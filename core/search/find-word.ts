/**
 * Documents that have one word of a query, out of MiniSearch. Words are asked for one by one, because a reader types one at a time: what
 * the finished ones found is remembered, and the one that still grows is looked for only where the others are.
 */
import MiniSearch, { type AsPlainObject } from 'minisearch';
import { miniSearchOptions, type ClaimIndex } from './claim-index';

/** `isBeginning`: what begins with it will do. `errors`: letters that may be wrong. */
export type AskedWord = { word: string; isBeginning: boolean; errors: number };

/** By document: how well it answers, bigger is better, and which of its words do. */
export type WordAnswers = ReadonlyMap<number, { score: number; words: string[] }>;

/** `within` are documents outside which no answer is wanted; some may be given all the same. The answers stay ours. */
export type FindWord = (asked: AskedWord, within?: ReadonlyMap<number, unknown>) => WordAnswers;

/** Words of one query and a few typed before it, so that going back a letter costs nothing either. */
const mostKept = 16;

/** Cost: opening the index, near linear in its words; a word as much as documents have it, about 3 ms a thousand. */
export function createWordSearch({ words }: Pick<ClaimIndex, 'words'>): FindWord {
  // Made by buildClaimIndex and verified with the digest.
  const search = MiniSearch.loadJS(JSON.parse(words) as AsPlainObject, miniSearchOptions);
  const kept = new Map<string, WordAnswers>();

  return (asked, within) => {
    const key = JSON.stringify(asked);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const found = find(asked, within);
    // What was found within others is nobody else's answer.
    if (within === undefined) keep(key, found);
    return found;
  };

  function find({ word, isBeginning, errors }: AskedWord, within: ReadonlyMap<number, unknown> | undefined): WordAnswers {
    const found = search.search(
      { queries: [word], prefix: isBeginning, fuzzy: errors },
      within === undefined ? {} : { boostDocument: (document) => (within.has(Number(document)) ? 1 : 0) },
    );
    return new Map(found.map(({ id, score, terms }) => [Number(id), { score, words: terms }]));
  }

  function keep(key: string, found: WordAnswers): void {
    kept.set(key, found);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  }
}
