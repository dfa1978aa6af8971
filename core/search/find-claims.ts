/**
 * Search over the words of claims and sources, in three goes. First every word of the query must be there, the last one perhaps not
 * typed to its end. Only if nothing has them all may words be spelt alike; and only if that fails too may some be missing. What was
 * typed is so never drowned by what it resembles, and a whole sentence still leads somewhere.
 */
import MiniSearch, { type AsPlainObject, type Query, type SearchOptions } from 'minisearch';
import { miniSearchOptions, type ClaimIndex } from './claim-index';
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
const errorsIn = ({ length }: string): number | false => (length < 4 ? false : length < 7 ? 1 : 2);
/** What is in more fields than a reader types words; the rest of a pasted page is not looked for. */
const maxWords = 12;
/** Of answers with some of the words, those with less than this share of the best one's score are chance. */
const leastOfBest = 0.6;

type Typed = { words: string[]; last: string };

/** Cost: opening the index, near linear in its words; each question a few milliseconds. */
export function createClaimSearch(index: Pick<ClaimIndex, 'words' | 'common'>): FindDocuments {
  const search = MiniSearch.loadJS(parseWords(index.words), miniSearchOptions);
  const common = new Set(index.common);

  return (query, allows) => {
    const typed = readQuery(query, common);
    if (typed.words.length === 0) return { agreement: 'all', documents: [] };
    const filter = allows && (({ id }: { id: number }) => allows(id));
    const find = (options: SearchOptions, wanted: Query): FoundDocument[] =>
      search
        .search(wanted, { ...options, ...(filter ? { filter: (found) => filter({ id: Number(found.id) }) } : {}) })
        .map(({ id, score, terms }) => ({
          document: Number(id),
          score,
          words: terms,
        }));

    const exact = find({}, { combineWith: 'AND', queries: typed.words.map((word) => literally(word, typed)) });
    if (exact.length > 0) return { agreement: 'all', documents: exact };
    const alike = typed.words.map((word) => ({ ...literally(word, typed), fuzzy: errorsIn(word) }));
    const similar = find({}, { combineWith: 'AND', queries: alike });
    if (similar.length > 0 || typed.words.length === 1) return { agreement: 'alike', documents: similar };
    const some = find({}, { combineWith: 'OR', queries: alike });
    return { agreement: 'some', documents: some.filter(({ score }) => score >= (some[0]?.score ?? 0) * leastOfBest) };
  };

  function literally(word: string, { last }: Typed): { queries: string[]; prefix: boolean; fuzzy: number | false } {
    return { queries: [word], prefix: word === last && word.length >= minPrefixLength && !common.has(word), fuzzy: false };
  }
}

/** Words that everything has are asked for only where there are no others. */
function readQuery(query: string, common: ReadonlySet<string>): Typed {
  const words = [...new Set(wordsOf(query))].slice(0, maxWords);
  const telling = words.filter((word) => !common.has(word));
  return { words: telling.length === 0 ? words : telling, last: words.at(-1) ?? '' };
}

function parseWords(words: string): AsPlainObject {
  // Made by buildClaimIndex and verified with the digest.
  return JSON.parse(words) as AsPlainObject;
}
