/**
 * Finds every name that stands in a run of text, in one pass whose cost depends on the text, not on how many names are known.
 *
 * From each word start the trie is walked on folded units, reading the page's own text, so offsets are exact without any map.
 * All readings are reported, nested and overlapping ones too: which of them a reader sees is decided once the page's evidence
 * is known (`resolve.ts`), because a long name that is held back must not hide a short one that is not.
 */
import { caseAgrees } from './case';
import {
  apostropheUnit,
  expansionOf,
  firstUnspacedUnit,
  firstWordUnit,
  foldUnit,
  gapUnit,
  ignorableUnit,
  isCombining,
  isExpansion,
} from './fold';
import type { Lexicon } from './open-lexicon';
import { isNamesake } from './namesake';
import { nameFlags } from './stored-lexicon';
import { firstPlaceholder } from './placeholder';
import { addToKey, finishKey, startLength, startSeed } from './start-filter';

/** A reading: these units of the text are this name's. Offsets are UTF-16, the end exclusive. */
export type Reading = { start: number; end: number; name: number };

/** Calls `found` for every reading of every name in `text`, by start, shorter before longer. */
export function findReadings(text: string, lexicon: Lexicon, found: (reading: Reading) => void): void {
  const { length } = text;
  const { startFilter } = lexicon;
  const filterBits = startFilter.length * 32;
  let inWord = false;
  for (let at = 0; at < length; at++) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit < firstWordUnit) {
      if (unit !== ignorableUnit) inWord = false;
      continue;
    }
    if (inWord && unit < firstUnspacedUnit) continue;
    inWord = true;
    const key = keyAt(text, at, filterBits);
    if (key >= 0 && ((startFilter[key >>> 5] ?? 0) & (1 << (key & 31))) === 0) continue;
    walk({ text, lexicon, start: at, found }, { node: 0, at, end: at });
  }
}

/** The filter key of the word that starts at `start`; -1 where it has characters the filter does not know how to read. */
function keyAt(text: string, start: number, filterBits: number): number {
  let key = startSeed;
  let left = startLength;
  for (let at = start; left > 0 && at < text.length; at++, left--) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit < firstWordUnit) {
      if (unit === ignorableUnit) return -1;
      break;
    }
    if (isExpansion(unit)) return -1;
    key = addToKey(key, unit);
  }
  for (; left > 0; left--) key = addToKey(key, 0);
  return finishKey(key, filterBits);
}

type Walk = { text: string; lexicon: Lexicon; start: number; found: (reading: Reading) => void };
/** How far a walk has come: `end` is where the text read so far ends, trailing ignorables aside. */
type Place = { node: number; at: number; end: number };

/** Follows the text down the trie from a place, and reports every name that ends on the way. */
function walk(on: Walk, from: Place): void {
  const { text, lexicon } = on;
  const { firstChild, label, value } = lexicon;
  const { length } = text;
  let { node, at, end } = from;
  for (;;) {
    const own = value[node] ?? 0;
    if (own > 0) {
      const tail = tailOf(lexicon, own);
      if (tail >= 0) {
        end = followTail(on, { tail, at, end, pending: '' });
        if (end >= 0) report(on, own, end);
        return;
      }
      if (isEdge(text, end)) report(on, own, end);
    }
    const children = firstChild[node] ?? 0;
    const lastChild = (firstChild[node + 1] ?? 0) - 1;
    // Placeholders sort behind every unit of text, so only the last children can be one.
    for (let child = lastChild; child >= children && (label[child] ?? 0) >= firstPlaceholder; child--) {
      const after = skipEnding(on, label[child] ?? 0, at);
      if (after >= 0) walk(on, { node: child, at: after, end: after === at ? end : after });
    }
    if (at >= length) return;
    const unit = foldUnit(text.charCodeAt(at++));
    let letters = isExpansion(unit) ? expansionOf(unit) : '';
    node = childOf(lexicon, node, letters === '' ? unit : letters.charCodeAt(0));
    if (node < 0) return;
    end = at;
    // Nothing before U+00AD is ignorable, which spares nearly all text the look.
    if (unit === gapUnit) at = skipGaps(text, at);
    else if (at < length && text.charCodeAt(at) >= 0xad) [at, end] = skipIgnorables(text, at, end);
    // The letters of one character ("և" is two) may lead on through nodes, or into a tail.
    while (letters.length > 1) {
      letters = letters.slice(1);
      const inside = value[node] ?? 0;
      const tail = inside > 0 ? tailOf(lexicon, inside) : -1;
      if (tail >= 0) {
        end = followTail(on, { tail, at, end, pending: letters });
        if (end >= 0) report(on, inside, end);
        return;
      }
      node = childOf(lexicon, node, letters.charCodeAt(0));
      if (node < 0) return;
    }
  }
}

/** Compares the rest of the text, after the letters `pending` from the character before, with a tail; the end of the match, or -1. */
function followTail(on: Walk, from: { tail: number; at: number; end: number; pending: string }): number {
  const { text, lexicon } = on;
  let { at, end, pending } = from;
  for (let { tail } = from; ; tail++) {
    const wanted = lexicon.tails.charCodeAt(tail);
    if (wanted === 0) return pending === '' && isEdge(text, end) ? end : -1;
    if (wanted >= firstPlaceholder) {
      const after = skipEnding(on, wanted, at);
      if (after < 0) return -1;
      if (after !== at) end = after;
      at = after;
      continue;
    }
    if (pending !== '') {
      if (pending.charCodeAt(0) !== wanted) return -1;
      pending = pending.slice(1);
      continue;
    }
    if (at >= text.length) return -1;
    const unit = foldUnit(text.charCodeAt(at++));
    if (isExpansion(unit)) {
      const letters = expansionOf(unit);
      if (letters.charCodeAt(0) !== wanted) return -1;
      pending = letters.slice(1);
    } else if (unit !== wanted) return -1;
    end = at;
    if (unit === gapUnit) at = skipGaps(text, at);
    else if (at < text.length && text.charCodeAt(at) >= 0xad) [at, end] = skipIgnorables(text, at, end);
  }
}

/** Past the rest of a run of gaps: however long, it counts as one. */
function skipGaps(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit !== gapUnit && unit !== ignorableUnit) break;
    at++;
  }
  return at;
}

/** Past ignorable characters; of these the combining marks still belong to the letter before them, and so to the match. */
function skipIgnorables(text: string, from: number, ended: number): [at: number, end: number] {
  let at = from;
  let end = ended;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (foldUnit(code) !== ignorableUnit) break;
    at++;
    if (isCombining(code)) end = at;
  }
  return [at, end];
}

/** Where the word that goes on at `at` ends, if what is left of it is one of the placeholder's endings; else -1. */
function skipEnding(on: Walk, placeholder: number, at: number): number {
  const { text } = on;
  let ending = '';
  let position = at;
  while (position < text.length) {
    const unit = foldUnit(text.charCodeAt(position));
    if (unit !== ignorableUnit) {
      if (unit < firstWordUnit || unit >= firstUnspacedUnit) break;
      ending += String.fromCharCode(unit);
    }
    position++;
  }
  return on.lexicon.hasEnding(placeholder - firstPlaceholder, ending) ? (ending === '' ? at : position) : -1;
}

function childOf(lexicon: Lexicon, node: number, unit: number): number {
  const { label } = lexicon;
  let low = lexicon.firstChild[node] ?? 0;
  let high = (lexicon.firstChild[node + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = label[middle] ?? 0;
    if (at === unit) return middle;
    if (at < unit) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Whether a name may end before `end`: what stands on either side is no word, or a script without spaces. */
function isEdge(text: string, end: number): boolean {
  let at = end;
  let after = 0;
  while (at < text.length) {
    after = foldUnit(text.charCodeAt(at++));
    if (after !== ignorableUnit) break;
    after = 0;
  }
  if (after < firstWordUnit || after >= firstUnspacedUnit) return !isInitial(text, end, after);
  const before = foldUnit(text.charCodeAt(end - 1));
  return before < firstWordUnit || before >= firstUnspacedUnit;
}

/** "U.S" in "U.S.S.R.": an initial followed by more initials is not a name's end. */
function isInitial(text: string, end: number, after: number): boolean {
  return after !== apostropheUnit && text[end - 2] === '.' && text[end] === '.' && /\p{Lu}/u.test(text[end + 1] ?? '');
}

/** Where a value's tail begins, or -1. */
function tailOf(lexicon: Lexicon, value: number): number {
  return (lexicon.tailStart[value - 1] ?? 0) - 1;
}

function report({ text, lexicon, start, found }: Walk, value: number, end: number): void {
  for (let at = lexicon.valueStart[value - 1] ?? 0; at < (lexicon.valueStart[value] ?? 0); at++) {
    const name = lexicon.valueNames[at] ?? 0;
    const flags = lexicon.nameFlags[name] ?? 0;
    if (flags & nameFlags.exact && !caseAgrees(text, { start, end }, lexicon.exactText(name))) continue;
    if (flags & nameFlags.surname && isNamesake(text, start, lexicon.isTitle)) continue;
    found({ start, end, name });
  }
}
