/** Where in a text the words stand that answered a query, for whoever shows it. Found by folding the text again, never by a pattern. */
import { listWords } from './words';

/** A piece of a text; all pieces in a row are the text. */
export type MarkedPiece = { text: string; marked: boolean };

/** `words` are folded; words of the text that are among them, or begin with one of `beginnings`, are marked. */
export function markWords(text: string, words: ReadonlySet<string>, beginnings: readonly string[] = []): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let shown = 0;
  for (const { word, start, end } of listWords(text)) {
    if (!words.has(word) && !beginnings.some((beginning) => word.startsWith(beginning))) continue;
    if (start > shown) pieces.push({ text: text.slice(shown, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    shown = end;
  }
  if (shown < text.length) pieces.push({ text: text.slice(shown), marked: false });
  return pieces;
}
