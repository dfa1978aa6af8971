/**
 * Capitals, for the names that ask for them: "ICC" is not "icc", "Turkey" not "turkey". A name in all-capital text ("TURKEY
 * SAYS") agrees too, unless it is itself so short an acronym that it reads as a word there ("GIVE US").
 */

/** Acronyms up to this length are words among capitals: US and EU against "LET US GO". Few of three letters are words too. */
const shortAcronym = 2;

/** Whether `text` from `start` to `end` has the capitals of `name`. Endings beyond the name are not judged. */
export function caseAgrees(text: string, { start, end }: { start: number; end: number }, name: string): boolean {
  const quote = text.slice(start, end);
  if (isCapitals(name)) return isCapitals(quote) && (name.length > shortAcronym || !isAmongCapitals(text, start, end));
  if (isCapitals(quote)) return true;
  const wanted = wordsOf(name);
  const given = wordsOf(quote);
  return wanted.every(
    (word, index) => isUpper(word[0]) === isUpper(given[index]?.[0]) && (!isCapitals(word) || isCapitals(given[index] ?? '')),
  );
}

/** Whether the words on both sides are in capitals too; the text's ends count as such if one side is a word. Lists do not: "US, EU". */
function isAmongCapitals(text: string, start: number, end: number): boolean {
  const before = /\p{L}+(?=\s$)/u.exec(text.slice(Math.max(0, start - 30), start)) ?? [];
  const after = /(?<=^\s)\p{L}+/u.exec(text.slice(end, end + 30)) ?? [];
  const words = [...before, ...after];
  return words.length > 0 && words.every((word) => word.length > 1 && isCapitals(word));
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

function isUpper(character: string | undefined): boolean {
  return character !== undefined && character !== character.toLowerCase();
}

/** Words as folding parts them. */
function wordsOf(text: string): string[] {
  return text
    .replace(/\p{DI}/gu, '')
    .split(/[\s\p{Pd}\u0085\u2212]+/u)
    .filter(Boolean);
}
