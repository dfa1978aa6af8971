/**
 * Most words begin no name. A filter over the first letters of all patterns says so before the trie is asked: a bit set, so it may
 * let a word through in vain but never holds one back.
 */
import { firstWordUnit, isUnspaced } from './fold';
import { firstPlaceholder } from './placeholder';

/** How many units of a word are looked at: most words of running text whole, and few names begin like another word that far. */
export const startLength = 6;

/** Bits a start: no more than one word in thirty-two then passes by chance. */
const bitsPerStart = 32;
/** A small lexicon can afford to be asked in vain hardly ever. In bits. */
const smallestFilter = 32_768;

/** A key is made unit by unit: five bits a unit tell the letters of one alphabet apart and cost two operations each. */
export const startSeed = 0;

export function addToKey(key: number, unit: number): number {
  return (key << 5) ^ unit;
}

/** The bit of a key in a filter of `bits` bits, a power of two. */
function bitOf(key: number, bits: number): number {
  // The topmost bits of the product are the best mixed.
  return Math.imul(key, 0x9e3779b1) >>> (Math.clz32(bits) + 1);
}

/** Whether a word with the key of these first units may begin a name. */
export function passes(filter: ArrayLike<number>, key: number): boolean {
  const bit = bitOf(key, filter.length * 32);
  return ((filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

/** The filter for these patterns, 32 bits a number. `endings` are the placeholders' folded endings. */
export function buildStartFilter(patterns: readonly string[], endings: readonly (readonly string[])[]): number[] {
  const starts = new Set(patterns.flatMap((pattern) => startsOf(pattern, endings)));
  let size = smallestFilter;
  while (size < starts.size * bitsPerStart) size *= 2;
  const words = Array.from({ length: size / 32 }, () => 0);
  for (const start of starts) {
    let key = startSeed;
    for (let at = 0; at < start.length; at++) key = addToKey(key, start.charCodeAt(at));
    const bit = bitOf(key, size);
    words[bit >>> 5] = ((words[bit >>> 5] ?? 0) | (1 << (bit & 31))) >>> 0;
  }
  return words;
}

/** The first units a pattern's first word can have; more than one where its changing end comes that early. */
function startsOf(pattern: string, endings: readonly (readonly string[])[]): string[] {
  let start = '';
  for (let at = 0; at < pattern.length && start.length < startLength; at++) {
    const unit = pattern.charCodeAt(at);
    if (unit < firstWordUnit || isUnspaced(unit)) break;
    if (unit >= firstPlaceholder) return (endings[unit - firstPlaceholder] ?? []).map((ending) => (start + ending).slice(0, startLength));
    start += pattern[at] ?? '';
  }
  return [start];
}
