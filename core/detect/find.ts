/**
 * Finds every name that stands in a run of text, in one pass whose cost depends on the text, not on how many names are known.
 *
 * From each word start the trie is walked on folded units, reading the page's own text, so offsets are exact without any map.
 * All readings are reported, nested and overlapping ones too: which of them a reader sees is decided once the page's evidence
 * is known (`resolve.ts`), because a long name that is held back must not hide a short one that is not.
 */
import { firstWordUnit, foldUnit, ignorableUnit, isExpansion, isUnspaced } from './fold';
import { withoutOthers } from './namesake';
import type { Lexicon } from './open-lexicon';
import { addToKey, finishKey, startLength, startSeed } from './start-filter';
import { beginsName, readWord } from './walk';
import type { Reading } from './walk';

/** Calls `found` for every reading of every name in `text`, by start, shorter before longer. */
export function findReadings(text: string, lexicon: Lexicon, found: (reading: Reading) => void): void {
  findReadingsInPieces([text], lexicon, { found, join: () => text });
}

type Pieces = { found: (reading: Reading) => void; join: () => string };

/**
 * The same for a text in pieces, which are joined (by the caller's `join`, at most once) only when a name may reach from one piece
 * into the next: pages break their text every few words, and joining it all would cost as much as reading it.
 */
export function findReadingsInPieces(pieces: readonly string[], lexicon: Lexicon, { found, join }: Pieces): void {
  const { startFilter } = lexicon;
  const filterBits = startFilter.length * 32;
  const readings: Reading[] = [];
  let text = '';
  let offset = 0;
  // The word being read: where it begins, how many of its first units are in its key.
  let start = 0;
  let count = 0;
  let key = startSeed;

  function tryWord(isLast: boolean): void {
    if (start >= offset) {
      const here = readWord(text, start - offset, lexicon);
      if (isLast || !here.ranOut) {
        for (const reading of here.readings) {
          readings.push({ ...reading, start: reading.start + offset, end: reading.end + offset });
        }
        return;
      }
    }
    readings.push(...readWord(join(), start, lexicon).readings);
  }

  /** Tries a word whose first units are all read; fewer than the filter looks at where the word is shorter. */
  function tryKnown(isLast: boolean): void {
    for (let left = startLength - count; left > 0; left--) key = addToKey(key, 0);
    const bit = finishKey(key, filterBits);
    if ((startFilter[bit >>> 5] ?? 0) & (1 << (bit & 31))) tryWord(isLast);
  }

  const last = pieces.length - 1;
  for (let index = 0; index <= last; index++) {
    text = pieces[index] ?? '';
    const { length } = text;
    for (let at = 0; at < length; at++) {
      const unit = foldUnit(text.charCodeAt(at));
      if (unit < firstWordUnit && unit !== ignorableUnit) {
        if (count > 0 && count < startLength) tryKnown(index === last);
        count = 0;
      } else if (count === startLength && !isUnspaced(unit)) continue;
      else if (isUnspaced(unit)) {
        // A name may begin at any character, and what was read before is a word of its own.
        if (count > 0 && count < startLength) tryKnown(index === last);
        start = offset + at;
        count = 0;
        if (beginsName(lexicon, unit)) tryWord(index === last);
      } else if (unit === ignorableUnit || isExpansion(unit)) {
        if (unit === ignorableUnit && count === 0) continue;
        // The filter does not know how such a word is spelt.
        if (count === 0) start = offset + at;
        count = startLength;
        tryWord(index === last);
      } else {
        if (count === 0) {
          start = offset + at;
          key = startSeed;
        }
        key = addToKey(key, unit);
        if (++count === startLength) tryKnown(index === last);
      }
    }
    if (index === last && count > 0 && count < startLength) tryKnown(true);
    offset += length;
  }
  withoutOthers(readings).forEach(found);
}
