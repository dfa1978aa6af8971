/**
 * Skims text node by node and says which nodes may hold a name, or a part of one, without knowing how the nodes hang together.
 *
 * Most of a page holds no name, and finding out which blocks its text flows in costs more than reading it. So the page is skimmed
 * first, and only around a node that may hold a name is its run of text put together and read for good (`find.ts`). A skim may be
 * wrong in one direction only: it stops at nodes that hold nothing after all, and never passes one that does. It therefore takes
 * two nodes that touch for one word and for two.
 */
import { firstUnspacedUnit, firstWordUnit, foldUnit } from './fold';
import type { Lexicon } from './open-lexicon';
import { addToKey, passes, startLength } from './start-filter';
import { readWord } from './walk';
import { listWordStarts } from './word-starts';
import type { CutWord, WordStarts } from './word-starts';

export type Skimmer = {
  /**
   * Whether this node, which follows the one before in document order, may hold a name or its end. `following`, the text of the node
   * after it, is asked where that hangs on it.
   */
  mayHold: (text: string, following: () => string) => boolean;
  /** Whether the node skimmed last has any letter or digit. */
  hadWords: () => boolean;
  /** Forgets the node before: the next one begins anew. */
  restart: () => void;
};

/** Longer than the pieces of most footnote marks. In UTF-16 units. */
const longestNote = 6;

export function createSkimmer(lexicon: Lexicon): Skimmer {
  const words: WordStarts = { starts: [], hasWords: false, cut: undefined };
  // Words that the nodes before broke off.
  let cut: CutWord[] = [];

  function mayHold(text: string, following: () => string): boolean {
    if (text === '') return false;
    const goesOn = cut.length > 0 && endsCut(text);
    listWordStarts(text, lexicon, words);
    if (words.cut) {
      if (words.cut.start > 0) cut.length = 0;
      cut.push(words.cut);
    } else if (cut.length > 0) cut.length = 0;
    return goesOn || (words.starts.length > 0 && canReadAny(text, following));
  }

  /** Whether a word that was broken off may, with this node's first units, begin a name. Leaves those that still go on. */
  function endsCut(text: string): boolean {
    let holds = false;
    const still: CutWord[] = [];
    for (let { key, count } of cut) {
      let at = 0;
      for (; at < text.length && count < startLength; at++) {
        const unit = foldUnit(text.charCodeAt(at));
        // What the filter does not know may be anything.
        if (unit >= firstUnspacedUnit) return true;
        if (unit < firstWordUnit) break;
        key = addToKey(key, unit);
        count++;
      }
      if (at > 0 && passes(lexicon.startFilter, key)) holds = true;
      if (at === text.length && count < startLength) still.push({ key, count, start: 0 });
    }
    cut = still;
    return holds;
  }

  /** Whether a name begins in this node, and ends in it or may end in what follows. */
  function canReadAny(text: string, following: () => string): boolean {
    let after: string | undefined;
    for (const start of words.starts) {
      const { readings, ranOut } = readWord(text, start, lexicon);
      if (readings) return true;
      if (!ranOut) continue;
      after ??= following();
      // A node so short may be (part of) a footnote mark, past which names go on.
      if (after.length < longestNote) return true;
      // The next node may follow at once, or after a line break or the like. What may go on even behind it is not pursued.
      if ([after, ` ${after}`].some((next) => canRead(text.slice(start) + next))) return true;
    }
    return false;
  }

  function canRead(text: string): boolean {
    const { readings, ranOut } = readWord(text, 0, lexicon);
    return ranOut || readings !== undefined;
  }

  return { mayHold, hadWords: () => words.hasWords, restart: () => void (cut = []) };
}
