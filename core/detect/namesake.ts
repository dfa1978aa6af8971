/**
 * Surnames that belong to somebody else: "Heydar Aliyev", "Frans de Waal". A surname alone is not taken when the word before it
 * looks like another given name: capitalised, in the same clause, and neither a title nor another word that is capitalised for its
 * place (the lexicon brings those words, and what opens a sentence tells nothing). A word that is itself part of a name of ours ("Kremlin Aliyev") is none either.
 */
import type { Reading } from './walk';

/** How far before the surname at `start` a word begins that looks like a given name; else 0. `isTitle` is asked in lower case. */
export function findGivenName(text: string, start: number, isTitle: (word: string) => boolean): number {
  const before = /(\p{Lu}[\p{L}\p{M}'’-]+|\p{Lu}\.)\s+$/u.exec(text.slice(Math.max(0, start - 60), start));
  const word = before?.[1];
  if (word === undefined || before === null) return 0;
  // An acronym, a possessive, an office.
  if (/^\p{Lu}{3,}$|['’]s?$/u.test(word) || isTitle(word.toLowerCase())) return 0;
  const [{ length }] = before;
  // What opens a sentence is capitalised for that reason alone.
  const isOpening = /(?:^|[.!?…:;"“”«»„(\n]\s*)$/u.test(text.slice(Math.max(0, start - length - 4), start - length));
  return isOpening && !word.endsWith('.') ? 0 : length;
}

/** The readings without the surnames of others. */
export function withoutNamesakes(readings: readonly Reading[]): readonly Reading[] {
  return readings.filter(({ start, rival = 0 }) => {
    const at = start - rival;
    return rival === 0 || readings.some((other) => other.start <= at && at < other.end && other.end <= start);
  });
}
