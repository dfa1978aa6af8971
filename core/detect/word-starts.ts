/**
 * Where in a text a name may begin: at words whose first letters pass the lexicon's filter, and, in scripts that put no spaces between
 * words, at any letter that begins a name. This loop runs for every character of every page, so it does nothing else: what stands
 * at the starts is read afterwards (`walk.ts`).
 */
import { firstUnspacedUnit, firstWordUnit, foldUnit, ignorableUnit, isExpansion, isUnspaced } from './fold';
import type { Lexicon } from './open-lexicon';
import { addToKey, passes, startLength, startSeed } from './start-filter';
import { beginsName } from './walk';

/** What a text ends in, where that is a word too short to be judged: its key, its length so far, where it begins. */
export type CutWord = { key: number; count: number; start: number };

export type WordStarts = {
  /** In the order of the text. The array is used again for the next text. */
  starts: number[];
  hasWords: boolean;
  cut: CutWord | undefined;
};

/** Up to here only blanks and controls, which most pages are full of: they are passed by without a look at the table. */
const lastBlank = 0x20;

/** Lists the starts in `text` into `into`. A cut word is listed too if it passes as it is. */
export function listWordStarts(text: string, lexicon: Lexicon, into: WordStarts): void {
  const { startFilter } = lexicon;
  const { starts } = into;
  const { length } = text;
  starts.length = 0;
  into.hasWords = false;
  into.cut = undefined;
  let at = 0;
  while (at < length) {
    const start = at;
    const code = text.charCodeAt(at++);
    if (code <= lastBlank) continue;
    let unit = foldUnit(code);
    if (unit < firstWordUnit) continue;
    into.hasWords = true;
    const stop = Math.min(start + startLength, length);
    let key = startSeed;
    let seen = 0;
    for (;;) {
      key = addToKey(key, unit);
      seen |= unit;
      if (at === stop) break;
      unit = foldUnit(text.charCodeAt(at));
      if (unit < firstWordUnit) break;
      at++;
    }
    // No plain letters give so large a number together, but for a few rare scripts, which are read rightly that way too.
    if (seen >= firstUnspacedUnit) at = listUnusual(text, start, { lexicon, starts });
    else {
      if (passes(startFilter, key)) starts.push(start);
      if (at - start === startLength) at = skipWord(text, at);
      else if (at === length) into.cut = { key, count: at - start, start };
    }
  }
}

/** The starts in a word with units that the filter does not know, which is rare in most text; where the word ends. */
function listUnusual(text: string, from: number, { lexicon, starts }: { lexicon: Lexicon; starts: number[] }): number {
  let isEdge = true;
  let at = from;
  for (; at < text.length; at++) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit === ignorableUnit) continue;
    if (unit < firstWordUnit) break;
    if ((isEdge || isUnspaced(unit)) && (isExpansion(unit) || beginsName(lexicon, unit))) starts.push(at);
    isEdge = isUnspaced(unit);
  }
  return at;
}

/** Past the rest of a word, up to an edge or a letter of a script without spaces. */
function skipWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit < firstWordUnit || isUnspaced(unit)) break;
    at++;
  }
  return at;
}
