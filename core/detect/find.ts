/**
 * Finds every name that stands in a run of text, in one pass whose cost depends on the text, not on how many names are known.
 *
 * From each word start the trie is walked on folded units, reading the page's own text, so offsets are exact without any map.
 * All readings are reported, nested and overlapping ones too: which of them a reader sees is decided once the page's evidence
 * is known (`resolve.ts`), because a long name that is held back must not hide a short one that is not.
 */
import { firstUnspacedUnit, firstWordUnit, foldUnit, ignorableUnit, isExpansion } from './fold';
import { withoutOthers } from './namesake';
import type { Lexicon } from './open-lexicon';
import { addToKey, passes, startLength, startSeed } from './start-filter';
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
  const scan: Scan = { lexicon, join, readings: undefined };
  const last = pieces.length - 1;
  let offset = 0;
  // The word being read: where it begins, how many of its first units are in its key. Kept out of closures, which would put them
  // on the heap: this loop runs for every character of every page.
  let start = 0;
  let count = 0;
  let key = startSeed;
  for (let index = 0; index <= last; index++) {
    const text = pieces[index] ?? '';
    const { length } = text;
    const isLast = index === last;
    for (let at = 0; at < length; at++) {
      const unit = foldUnit(text.charCodeAt(at));
      if (unit >= firstWordUnit && unit < firstUnspacedUnit) {
        if (count === startLength) continue;
        if (count === 0) {
          start = offset + at;
          key = startSeed;
        }
        key = addToKey(key, unit);
        if (++count === startLength && passes(startFilter, key, count)) tryWord(scan, { text, offset, start, isLast });
      } else if (unit < firstWordUnit && unit !== ignorableUnit) {
        if (count > 0 && count < startLength && passes(startFilter, key, count)) tryWord(scan, { text, offset, start, isLast });
        count = 0;
      } else if (unit === ignorableUnit || isExpansion(unit)) {
        // The filter does not know how a word with these is spelt.
        if (count === startLength || (count === 0 && unit === ignorableUnit)) continue;
        if (count === 0) start = offset + at;
        count = startLength;
        tryWord(scan, { text, offset, start, isLast });
      } else {
        // A script without spaces: a name may begin at any character, and what was read before is a word of its own.
        if (count > 0 && count < startLength) tryWord(scan, { text, offset, start, isLast });
        count = 0;
        if (beginsName(lexicon, unit)) tryWord(scan, { text, offset, start: offset + at, isLast });
      }
    }
    if (isLast && count > 0 && count < startLength) tryWord(scan, { text, offset, start, isLast });
    offset += length;
  }
  if (scan.readings) withoutOthers(scan.readings).forEach(found);
}

type Scan = { lexicon: Lexicon; join: () => string; readings: Reading[] | undefined };

/** Reads the names that begin at `start`, in the piece where it stands if they end there, else in the whole text. */
function tryWord(scan: Scan, { text, offset, start, isLast }: { text: string; offset: number; start: number; isLast: boolean }): void {
  if (start >= offset) {
    const here = readWord(text, start - offset, scan.lexicon);
    if (isLast || !here.ranOut) {
      if (!here.readings) return;
      scan.readings ??= [];
      for (const reading of here.readings) scan.readings.push({ ...reading, start: reading.start + offset, end: reading.end + offset });
      return;
    }
  }
  const whole = readWord(scan.join(), start, scan.lexicon);
  if (whole.readings) (scan.readings ??= []).push(...whole.readings);
}
