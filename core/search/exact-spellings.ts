/**
 * Spellings that answer a query at its word. All of them stand in one long text, because the engine looks through a text far faster
 * than we could go through a hundred thousand spellings; only where it finds something is a spelling looked at by itself.
 */

import { firstUnspacedUnit } from '../detect/fold';

/** How a spelling answers, from best to worst; `similar` ones follow. */
export const ranks = { same: 0, begins: 1, beginsWord: 2, words: 3, contains: 4, similar: 5 };

/** `spelling` counts through the folded spellings. */
export type ExactSpelling = { spelling: number; rank: number };

/** In the order of the spellings. Takes a folded query, which is not empty. */
export type FindExactSpellings = (wanted: string) => ExactSpelling[];

/** A folded spelling has no line breaks, so these keep an answer within one. The space lets a first word begin like any other. */
const edge = '\n ';

/** Cost: one text of all spellings; a question a millisecond or so for a hundred thousand of them. */
export function createExactSpellings(folded: readonly string[]): FindExactSpellings {
  const text = `${edge}${folded.join(edge)}\n`;
  const starts = listStarts(folded);

  return (wanted) => {
    const words = wanted.split(' ');
    // A letter stands in nearly every name; only where it is a word, or begins one, is it an answer.
    const isLetter = wanted.length === 1 && wanted.charCodeAt(0) < firstUnspacedUnit;
    const contained = listHolding(isLetter ? ` ${wanted}` : wanted).map((spelling) => ({
      spelling,
      rank: rankOf(folded[spelling] ?? '', wanted),
    }));
    if (words.length === 1) return contained;
    // Words in any order: what has the longest one, the rarest as a rule, is looked at for the others.
    const longest = words.reduce((long, word) => (word.length > long.length ? word : long));
    const known = new Set(contained.map(({ spelling }) => spelling));
    const scattered = listHolding(` ${longest}`).filter((at) => !known.has(at) && hasWords(folded[at] ?? '', words));
    return [...contained, ...scattered.map((spelling) => ({ spelling, rank: ranks.words }))].sort((a, b) => a.spelling - b.spelling);
  };

  /** Each spelling that has this in it, once. */
  function listHolding(part: string): number[] {
    const holding: number[] = [];
    let spelling = 0;
    for (let at = text.indexOf(part, 1); at >= 0; at = text.indexOf(part, (starts[spelling] ?? text.length) - 1)) {
      while (spelling < folded.length && (starts[spelling] ?? 0) <= at + 1) spelling++;
      holding.push(spelling - 1);
    }
    return holding;
  }
}

/** Where each spelling's own first letter stands in the text. */
function listStarts(folded: readonly string[]): Uint32Array {
  const starts = new Uint32Array(folded.length);
  let at = edge.length;
  for (const [spelling, { length }] of folded.entries()) {
    starts[spelling] = at;
    at += length + edge.length;
  }
  return starts;
}

function rankOf(folded: string, wanted: string): number {
  if (folded.startsWith(wanted)) return folded.length === wanted.length ? ranks.same : ranks.begins;
  return folded.includes(` ${wanted}`) ? ranks.beginsWord : ranks.contains;
}

/** Whether each of several words begins a word of the name: "ceasefire 2023" in "September 2023 ceasefire". */
function hasWords(folded: string, words: readonly string[]): boolean {
  return words.every((word) => ` ${folded}`.includes(` ${word}`));
}
