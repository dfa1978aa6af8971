/**
 * Search over the words of claims and sources, in three goes. First every word of the query must be there, the last one perhaps not
 * typed to its end. Only if nothing has them all may words be spelt alike; and only if that fails too may some be missing. What was
 * typed is so never drowned by what it resembles, and a whole sentence still leads somewhere.
 */
import { firstUnspacedUnit } from '../detect/fold';
import type { ClaimIndex } from './claim-index';
import { createWordSearch, type AskedWord, type FindWord, type WordAnswers } from './find-word';
import { wordsOf } from './words';

/** How what was found answers: with all words, with words spelt alike, or with some of them only. */
export type Agreement = 'all' | 'alike' | 'some';

/** `document` counts through claims, then sources. `words` are the folded words of it that answered. Bigger `score` is better. */
export type FoundDocument = { document: number; score: number; words: string[] };

export type FoundDocuments = { agreement: Agreement; documents: FoundDocument[] };

/** Best first; `allows` says which documents the reader's filters let through. A query without letters or digits finds nothing. */
export type FindDocuments = (query: string, allows?: (document: number) => boolean) => FoundDocuments;

/** Before this many letters a last word that is still being typed begins half the dictionary. */
const minPrefixLength = 3;
/** Letters that may be wrong, by the length of a word: none in short ones, which are all alike. Two swapped letters are two. */
const errorsIn = ({ length }: string): number => (length < 4 ? 0 : length < 7 ? 1 : 2);
/** What is in more fields than a reader types words; the rest of a pasted page is not looked for. */
const maxWords = 12;
/** Of answers with some of the words, those with less than this share of the best one's score are chance. */
const leastOfBest = 0.6;

type Typed = { words: string[]; last: string };

/** Cost: opening the index, near linear in its words; each question a few milliseconds. */
export function createClaimSearch(index: Pick<ClaimIndex, 'words' | 'common'>): FindDocuments {
  const findWord = createWordSearch(index);
  const common = new Set(index.common);

  return (query, allows = () => true) => {
    const { words, last } = readQuery(query, common);
    if (words.length === 0) return { agreement: 'all', documents: [] };
    const literally = words.map((word) => ({
      word,
      isBeginning: word === last && word.length >= minPrefixLength && !common.has(word),
      errors: 0,
    }));
    const exact = list(findAll(findWord, literally), allows);
    if (exact.length > 0) return { agreement: 'all', documents: exact };
    const alike = literally.map((asked) => ({ ...asked, errors: errorsIn(asked.word) }));
    const similar = list(findAll(findWord, alike), allows);
    if (similar.length > 0 || words.length === 1) return { agreement: 'alike', documents: similar };
    const some = list(findSome(findWord, alike), allows);
    return { agreement: 'some', documents: some.filter(({ score }) => score >= (some[0]?.score ?? 0) * leastOfBest) };
  };
}

/** Words that everything has, and letters that are not yet words, are asked for only where there are no others. */
function readQuery(query: string, common: ReadonlySet<string>): Typed {
  const words = [...new Set(wordsOf(query))].slice(0, maxWords).filter(canTell);
  const telling = words.filter((word) => !common.has(word));
  return { words: telling.length === 0 ? words : telling, last: words.at(-1) ?? '' };
}

/** A letter alone is the start of a word, or an ending that an apostrophe cut off; where a script writes no spaces it is a word. */
function canTell(word: string): boolean {
  return word.length > 1 || !/\p{L}/u.test(word) || word.charCodeAt(0) >= firstUnspacedUnit;
}

/** Documents that have every word. */
function findAll(findWord: FindWord, [first, ...others]: readonly AskedWord[]): WordAnswers {
  let found: WordAnswers = first === undefined ? new Map() : findWord(first);
  for (const asked of others) {
    if (found.size === 0) return found;
    const before = found;
    const next = findWord(asked, before);
    const [fewer, more] = next.size < before.size ? [next, before] : [before, next];
    const both = new Map<number, { score: number; words: string[] }>();
    for (const [document, { score, words }] of fewer) {
      const other = more.get(document);
      if (other) both.set(document, { score: score + other.score, words: [...words, ...other.words] });
    }
    found = both;
  }
  return found;
}

/** Documents that have any of the words; with more of them a document is worth as many times more. */
function findSome(findWord: FindWord, all: readonly AskedWord[]): WordAnswers {
  const sums = new Map<number, { score: number; words: string[]; times: number }>();
  for (const asked of all) {
    for (const [document, { score, words }] of findWord(asked)) {
      const sum = sums.get(document);
      if (sum === undefined) sums.set(document, { score, words, times: 1 });
      else sums.set(document, { score: sum.score + score, words: [...sum.words, ...words], times: sum.times + 1 });
    }
  }
  for (const sum of sums.values()) sum.score *= sum.times;
  return sums;
}

function list(found: WordAnswers, allows: (document: number) => boolean): FoundDocument[] {
  const documents: FoundDocument[] = [];
  for (const [document, { score, words }] of found) if (allows(document)) documents.push({ document, score, words });
  return documents.sort((a, b) => b.score - a.score);
}
