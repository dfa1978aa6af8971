/**
 * What a language does to the end of a word. A table belongs to a language's grammar, never to a word: the first rule whose
 * `dictionary` ending fits a name's word replaces that ending by each of `becomes` (which includes the dictionary form).
 * Tables over-generate on purpose: a form that the language does not have does not occur in text either.
 */
export type EndingRule = { dictionary: string; becomes: readonly string[] };

export type EndingTable = {
  /** Which words of a name change: a Russian adjective agrees with its noun, a Turkish one does not. */
  changes: 'every-word' | 'last-word';
  rules: readonly EndingRule[];
  /** Words that never change: prepositions and the like. Words in capitals (acronyms) never do. */
  fixed?: readonly string[];
  /** Shorter words keep their form. In letters. */
  minimumLetters: number;
};

/** Every way to chain one piece of each slot, in order: the endings of an agglutinating language. */
export function chainsOf(slots: readonly (readonly string[])[]): string[] {
  let chains = [''];
  for (const slot of slots) chains = chains.flatMap((chain) => slot.map((piece) => chain + piece));
  return [...new Set(chains)];
}
