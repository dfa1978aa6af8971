/**
 * Walks the trie from one word of a text: every name that begins there, shorter ones before longer. The page's own text is read, folded
 * as it goes, so offsets are exact without any map.
 */
import { caseAgrees } from './case';
import { expansionOf, firstWordUnit, foldUnit, gapUnit, ignorableUnit, isCombining, isExpansion, isUnspaced } from './fold';
import { findGivenName } from './namesake';
import type { Lexicon } from './open-lexicon';
import { firstPlaceholder } from './placeholder';
import { nameFlags } from './stored-lexicon';

/**
 * A reading: these units of the text are this name's. Offsets are UTF-16, the end exclusive. `rival` is how far before a
 * surname a word begins that looks like another person's given name (`namesake.ts`);
 * `isDecoy`: these words name something else, or tell of it.
 */
export type Reading = { start: number; end: number; name: number; rival?: number; isDecoy?: boolean };

/** The names that begin at `start`. `ranOut`: the text ended while one could have gone on. */
export type WordReadings = { readings: Reading[] | undefined; ranOut: boolean };

export function readWord(text: string, start: number, lexicon: Lexicon): WordReadings {
  const on: Walk = { text, lexicon, start, readings: undefined, ranOut: false };
  walk(on, { node: 0, at: start, end: start });
  return on;
}

/** Whether any name begins with this unit. */
export function beginsName(lexicon: Lexicon, unit: number): boolean {
  return childOf(lexicon, 0, unit) >= 0;
}

type Walk = WordReadings & { text: string; lexicon: Lexicon; start: number };
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
      if (isEdge(on, end)) report(on, own, end);
    }
    const children = firstChild[node] ?? 0;
    const lastChild = (firstChild[node + 1] ?? 0) - 1;
    // Placeholders sort behind every unit of text, so only the last children can be one.
    for (let child = lastChild; child >= children && (label[child] ?? 0) >= firstPlaceholder; child--) {
      const after = skipEnding(on, label[child] ?? 0, { at, end });
      if (after) walk(on, { node: child, ...after });
    }
    if (at >= length) {
      on.ranOut = true;
      return;
    }
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
    if (wanted === 0) return pending === '' && isEdge(on, end) ? end : -1;
    if (wanted >= firstPlaceholder) {
      const after = skipEnding(on, wanted, { at, end });
      if (!after) return -1;
      ({ at, end } = after);
      continue;
    }
    if (pending !== '') {
      if (pending.charCodeAt(0) !== wanted) return -1;
      pending = pending.slice(1);
      continue;
    }
    if (at >= text.length) {
      on.ranOut = true;
      return -1;
    }
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

/** Past the rest of the word that goes on at `from`, if it is one of the placeholder's endings. */
function skipEnding(on: Walk, placeholder: number, from: Omit<Place, 'node'>): Omit<Place, 'node'> | undefined {
  const { text } = on;
  let ending = '';
  let { at, end } = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const unit = foldUnit(code);
    if (unit !== ignorableUnit) {
      if (unit < firstWordUnit || isUnspaced(unit)) break;
      ending += isExpansion(unit) ? expansionOf(unit) : String.fromCharCode(unit);
    }
    if (unit !== ignorableUnit || isCombining(code)) end = at + 1;
  }
  if (at >= text.length) on.ranOut = true;
  return on.lexicon.hasEnding(placeholder - firstPlaceholder, ending) ? { at, end } : undefined;
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
function isEdge(on: Walk, end: number): boolean {
  const { text } = on;
  let at = end;
  let after = 0;
  while (at < text.length) {
    after = foldUnit(text.charCodeAt(at++));
    if (after !== ignorableUnit) break;
    after = 0;
  }
  if (after === 0) on.ranOut = true;
  // "U.S" and "U.S." are no name's end in "U.S.S.R.": more initials follow.
  if (/\p{L}\.?$/u.test(text.slice(end - 2, end)) && text[end - 2] === '.' && /^\.\p{Lu}/u.test(text.slice(end, end + 2))) return false;
  if (after < firstWordUnit || isUnspaced(after)) return true;
  const before = foldUnit(text.charCodeAt(end - 1));
  return isUnspaced(before) || (before < firstWordUnit && !/^\p{Lu}\./u.test(text.slice(end, end + 2)));
}

/** Where a value's tail begins, or -1. */
function tailOf(lexicon: Lexicon, value: number): number {
  return (lexicon.tailStart[value - 1] ?? 0) - 1;
}

function report(on: Walk, value: number, end: number): void {
  const { text, lexicon, start } = on;
  // Most words that are tried are no name after all; only a name costs an array.
  const readings = (on.readings ??= []);
  for (let at = lexicon.valueStart[value - 1] ?? 0; at < (lexicon.valueStart[value] ?? 0); at++) {
    const name = lexicon.valueNames[at] ?? 0;
    const flags = lexicon.nameFlags[name] ?? 0;
    if (flags & nameFlags.exact && !caseAgrees(text, { start, end }, lexicon.exactText(name))) continue;
    const rival = flags & nameFlags.surname ? findGivenName(text, start, lexicon.isTitle) : 0;
    readings.push({ start, end, name, rival, isDecoy: (flags & nameFlags.decoy) > 0 });
  }
}
