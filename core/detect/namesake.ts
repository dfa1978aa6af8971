/**
 * Names that are somebody else's.
 *
 * A surname alone ("Heydar Aliyev", "Frans de Waal") is not taken when the word before it looks like another given name: capitalised,
 * in the same clause, and neither a title nor another word that is capitalised for its place. The lexicon brings those words; what
 * opens a sentence tells nothing; and a word that is part of a name of ours ("Kremlin Aliyev") is no given name.
 * Decoys are longer names that a topic lists because they hold one of its own: "Security Council of Armenia" (where Armenia still is one).
 * They stay among the readings, because a document that tells of a namesake has its short names doubted throughout (`weigh.ts`).
 */
import type { Lexicon } from './open-lexicon';
import type { Reading } from './walk';

/** How far before the surname at `start` a word begins that looks like a given name; else 0. `isTitle` is asked in lower case. */
export function findGivenName(text: string, start: number, isTitle: (word: string) => boolean): number {
  // Neither an acronym nor a possessive nor an Armenian word with its article; of a word with hyphens the last part tells ("Anne-Marie", "EU-Chefdiplomat").
  const before = /(?<!\p{L})(\p{Lu}[\p{L}\p{M}'’]*[\p{Ll}\p{M}](?<!['’]s|ը)|\p{Lu}\.)\s+$/u.exec(
    text.slice(Math.max(0, start - 60), start),
  );
  if (!before) return 0;
  const [{ length }, word = ''] = before;
  if (isTitle(word.toLowerCase())) return 0;
  // What opens a sentence is capitalised for that reason alone.
  const isOpening = /(?:^|[.!?…:;"“”«»„(\n]\s*)$/u.test(text.slice(Math.max(0, start - length - 4), start - length));
  return isOpening && !word.endsWith('.') ? 0 : length;
}

/** The readings without the surnames of others, and without the names of a decoy's own topic inside it. */
export function withoutOthers(readings: readonly Reading[], { nameTopic }: Pick<Lexicon, 'nameTopic'>): readonly Reading[] {
  const decoys = readings.filter(({ isDecoy }) => isDecoy);
  return readings.filter(({ start, end, name, rival = 0, isDecoy }) => {
    const at = start - rival;
    return (
      (isDecoy || !decoys.some((decoy) => decoy.start <= start && end <= decoy.end && nameTopic[decoy.name] === nameTopic[name])) &&
      (rival === 0 || readings.some((other) => other.start <= at && at < other.end && other.end <= start))
    );
  });
}
