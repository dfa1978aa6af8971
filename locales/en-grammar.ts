/** English plurals, lists and number words: the little grammar that sentences with a number in them need. */

const numberWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const conjunction = new Intl.ListFormat('en', { style: 'long', type: 'conjunction' });
const decimal = new Intl.NumberFormat('en');

/** "1 topic", "12 topics", "1,204 topics". */
export function count(amount: number, noun: string): string {
  return `${decimal.format(amount)} ${amount === 1 ? noun : `${noun}s`}`;
}

/** "one" to "twelve", digits beyond: as in running prose. */
export function inWords(amount: number): string {
  return numberWords[amount] ?? decimal.format(amount);
}

/** "a", "a and b", "a, b, and c". */
export function list(items: readonly string[]): string {
  return conjunction.format(items);
}

/** Somebody else's words. */
export function quote(words: string): string {
  return `“${words}”`;
}

/** For a sentence that begins with a word of its own. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
