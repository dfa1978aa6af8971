/**
 * Surnames that belong to somebody else: "Heydar Aliyev", "Frans de Waal". A surname alone is not taken when the word before it
 * looks like another given name: capitalised, in the same clause, not opening the sentence, neither a title nor an acronym.
 */

/** Whether the surname that starts at `start` is preceded by what reads as another person's given name. `isTitle` is asked in lower case. */
export function isNamesake(text: string, start: number, isTitle: (word: string) => boolean): boolean {
  const before = /([\p{Lu}][\p{L}\p{M}'’-]+|\p{Lu}\.) $/u.exec(text.slice(Math.max(0, start - 40), start).replace(/\s/gu, ' '));
  const word = before?.[1];
  if (word === undefined || before === null) return false;
  const bare = word.toLowerCase().replace(/['’]s?$/u, '');
  if (isTitle(bare) || /['’]s?$/u.test(word) || (word === word.toUpperCase() && word.length > 2)) return false;
  const wordStart = start - word.length - 1;
  if (word.endsWith('.')) return true;
  // What opens a sentence is capitalised for that reason alone: "While Aliyev said".
  const opening = /(?:^|[.!?…:;"“”«»„(\n\r]\s*|\n)$/u.test(text.slice(Math.max(0, wordStart - 4), wordStart));
  return !opening;
}
