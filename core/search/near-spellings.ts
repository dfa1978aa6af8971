/**
 * Names that look like what a reader typed when nothing answers it: a little further off than a search would go by itself, so they are
 * offered and not shown. A name that is far from it is not offered at all, because it would hint at a link where there is none. What
 * counts is how many letters have to be put in, left out, changed or swapped for the query, or one of its words, to be the whole name: words
 * out of the middle of long names are like too much ("cooking", "blocking").
 */
import { foldText } from '../detect/fold';

/** Share of the letters that may be wrong: a search goes to three in ten; at a half, words have nothing to do with each other. */
const mostWrong = 0.39;
/** Shorter words are all alike. */
const minLength = 4;
const maxLength = 64;

/** The nearest first, each once; `names` as a reader may see them. Cost: linear in the letters of all names. */
export function findNearSpellings(query: string, names: Iterable<string>, limit: number): string[] {
  const whole = foldText(query).slice(0, maxLength);
  const wanted = [...new Set([whole, ...whole.split(' ')])].filter(({ length }) => length >= minLength);
  if (wanted.length === 0) return [];
  const near = new Map<string, number>();
  for (const name of names) {
    const folded = foldText(name);
    const wrong = folded.length < minLength ? 1 : Math.min(...wanted.map((typed) => shareWrong(typed, folded)));
    if (wrong <= mostWrong) near.set(name, wrong);
  }
  return [...near]
    .sort(([, a], [, b]) => a - b)
    .slice(0, limit)
    .map(([name]) => name);
}

/** From 0, the same, to 1. Spellings too unlike in length are not looked at letter by letter. */
function shareWrong(typed: string, name: string): number {
  const longest = Math.max(typed.length, name.length);
  const most = mostWrong * longest;
  return Math.abs(typed.length - name.length) > most ? 1 : countErrors(typed, name) / longest;
}

/** Damerau's distance, row by row: letters put in, left out, changed, or two neighbours swapped. */
function countErrors(typed: string, name: string): number {
  let before: number[] = [];
  let last = Array.from({ length: name.length + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row++) {
    const next = [row];
    for (let column = 1; column <= name.length; column++) {
      const isSame = typed[row - 1] === name[column - 1];
      const isSwapped = column > 1 && typed[row - 1] === name[column - 2] && typed[row - 2] === name[column - 1];
      next.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (before[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    before = last;
    last = next;
  }
  return last[name.length] ?? 0;
}
