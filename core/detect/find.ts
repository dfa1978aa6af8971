/**
 * Finds every name that stands in a run of text, in one pass whose cost depends on the text, not on how many names are known.
 *
 * From each word that may begin a name the trie is walked on folded units, reading the page's own text, so offsets are exact without
 * any map. All readings are reported, nested and overlapping ones too: which of them a reader sees is decided once the page's evidence
 * is known (`resolve.ts`), because a long name that is held back must not hide a short one that is not.
 */
import { withoutOthers } from './namesake';
import type { Lexicon } from './open-lexicon';
import { readWord } from './walk';
import type { Reading } from './walk';
import { listWordStarts } from './word-starts';
import type { WordStarts } from './word-starts';

/** Every reading of every name in `text`, by start, shorter before longer. */
export function findReadings(text: string, lexicon: Lexicon): readonly Reading[] {
  const words: WordStarts = { starts: [], hasWords: false, cut: undefined };
  listWordStarts(text, lexicon, words);
  const readings = words.starts.flatMap((start) => readWord(text, start, lexicon).readings ?? []);
  return readings.length > 0 ? withoutOthers(readings, lexicon) : readings;
}
