/**
 * Names and prose to measure with: made, not copied, and the same on every run. Prose is drawn from our own digest's claims, and
 * names are made letter by letter after the digest's names, so both begin and run on as real ones do.
 */
import type { Digest } from '../../core/digest/schema';

/** A small generator of the same numbers for the same seed (mulberry32), from 0 up to 1. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** `many` different names, by the frequency of letters after the two before them in the digest's names in Latin script. */
export function createNames(many: number, digest: Digest): string[] {
  const random = createRandom(7);
  const following = new Map<string, string[]>();
  const latin = digest.topics.flatMap(({ names }) => names.map(({ text }) => text)).filter((text) => /^[\p{sc=Latin} '-]{6,}$/u.test(text));
  for (const name of latin) {
    const padded = `  ${name}\n`;
    for (let at = 2; at < padded.length; at++) {
      const before = padded.slice(at - 2, at);
      following.set(before, [...(following.get(before) ?? []), padded[at] ?? '']);
    }
  }
  const names = new Set<string>();
  while (names.size < many) {
    let made = '  ';
    while (!made.endsWith('\n') && made.length < 40) {
      const choices = following.get(made.slice(-2)) ?? ['\n'];
      made += choices[Math.floor(random() * choices.length)] ?? '';
    }
    const name = made.trim();
    // Names begin with a word of their own, not with an article or preposition that every line of text has.
    if (name.length >= 6 && /^\p{Lu}\p{L}{3}/u.test(name)) names.add(name);
  }
  return [...names];
}

/** Paragraphs of prose, about `length` units in all, with one of `names` between every fourth pair of sentences. */
export function createParagraphs(length: number, names: readonly string[], digest: Digest): string[] {
  const random = createRandom(11);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const sentences = digest.claims.map(({ text }) => text);
  const paragraphs: string[] = [];
  for (let made = 0; made < length;) {
    const paragraph = [pick(sentences), pick(sentences), random() < 0.25 ? `${pick(names)}.` : '', pick(sentences)].join(' ');
    paragraphs.push(paragraph);
    made += paragraph.length;
  }
  return paragraphs;
}
