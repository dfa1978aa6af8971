/**
 * Words as claims and sources are searched by: folded as names are (fold.ts), so "Susa" finds "Şuşa" and case does not matter. A
 * figure is one word whatever groups its digits ("120,000", "120 000", "120000"), and where a script writes no spaces each letter
 * stands for a word. Where a word stands in its text is kept, so that matches can be shown there.
 */
import { firstUnspacedUnit, foldText } from '../detect/fold';

/** `start` and `end` are places in the text, in UTF-16 units. */
export type Word = { word: string; start: number; end: number };

/** Digits in groups of three, or letters and digits with the marks on them. */
const pattern = /(?<!\p{Nd})\p{Nd}{1,3}(?:[,.\u0020\u00a0\u202f'’]\p{Nd}{3})+(?!\p{Nd})|[\p{L}\p{N}\p{M}]+/gu;

export function listWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(pattern)) {
    if (/^\p{Nd}/u.test(found) && /[^\p{L}\p{N}\p{M}]/u.test(found))
      add(words, { word: found.replaceAll(/\P{Nd}/gu, ''), start: index, end: index + found.length });
    else addPieces(words, found, index);
  }
  return words;
}

/** The words alone, for what does not show them. */
export function wordsOf(text: string): string[] {
  return listWords(text).map(({ word }) => word);
}

/** Letters that stand without spaces between words (Han, kana) one by one, everything between them whole. Hangul has spaces. */
function addPieces(words: Word[], found: string, at: number): void {
  let start = 0;
  for (let position = 0; position <= found.length; position++) {
    const alone = position < found.length && isAlone(found.charCodeAt(position));
    if (!alone && position < found.length) continue;
    if (position > start) add(words, { word: found.slice(start, position), start: at + start, end: at + position });
    if (alone) add(words, { word: found.charAt(position), start: at + position, end: at + position + 1 });
    start = position + 1;
  }
}

function isAlone(unit: number): boolean {
  return unit >= firstUnspacedUnit && unit < 0xac00;
}

/** Takes the word's text and place, and keeps it folded; what folds to nothing is none. */
function add(words: Word[], { word, start, end }: Word): void {
  const folded = foldText(word);
  if (folded !== '') words.push({ word: folded, start, end });
}
