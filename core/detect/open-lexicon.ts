/**
 * Opens a stored lexicon for searching. What every page needs is made at once, at a cost that does not grow with the lexicon; what
 * only a match needs is made when the first one does. The result is read-only and shared by every run of text in a document.
 */
import { unpackColumns } from './columns';
import type { Column } from './columns';
import { columnNames, lexiconVersion, nameFlags } from './stored-lexicon';
import type { ColumnName, StoredLexicon } from './stored-lexicon';

/**
 * Node n's children are the nodes from `firstChild[n]` up to `firstChild[n + 1]`; each is reached on its own `label`. `value[n]` is
 * 0, or one more than the number of a value: the names `valueNames` from `valueStart[v]` up to `valueStart[v + 1]`. Where
 * `tailStart[v]` is not 0 the names end only after the tail that begins one before there in `tails` and ends at U+0000.
 * `startFilter` is `start-filter.ts`'s bit set.
 */
export type Lexicon = Record<ColumnName, Column> & {
  digests: string[];
  topics: string[];
  traits: string;
  near: number[][];
  tails: string;
  /** Whether the rest of a word is one of a placeholder's endings. */
  hasEnding: (placeholder: number, ending: string) => boolean;
  isTitle: (word: string) => boolean;
  /** The authored text of a name whose capitals count; empty for others. */
  exactText: (name: number) => string;
};

/** The lexicon ready to search; nothing where what was stored is not a lexicon of this version. */
export function openLexicon(stored: StoredLexicon | undefined): Lexicon | undefined {
  if (stored?.version !== lexiconVersion) return undefined;
  const columns = openColumns(stored);
  return {
    digests: stored.digests,
    topics: stored.topics,
    traits: stored.traits,
    near: stored.near,
    tails: stored.tails,
    ...columns,
    ...openWords(stored, columns.nameFlags),
  };
}

function openColumns({ columns }: StoredLexicon): Record<ColumnName, Column> {
  const unpacked = unpackColumns(columns);
  // All of them are named here, each once.
  return Object.fromEntries(columnNames.map((name, at) => [name, unpacked[at] ?? new Uint8Array()])) as Record<ColumnName, Column>;
}

function openWords(
  { endings: endingTexts, titles: titleText, exact }: StoredLexicon,
  flags: Column,
): Pick<Lexicon, 'hasEnding' | 'isTitle' | 'exactText'> {
  // Taken out of what was stored, or the functions below would keep all of it in memory.
  const endings: (ReadonlySet<string> | undefined)[] = [];
  let titles: ReadonlySet<string> | undefined;
  let exactTexts: ReadonlyMap<number, string> | undefined;
  return {
    hasEnding: (placeholder, ending) => (endings[placeholder] ??= new Set(endingTexts[placeholder]?.split(' '))).has(ending),
    isTitle: (word) => (titles ??= new Set(titleText.split(' '))).has(word),
    exactText: (name) => (exactTexts ??= readExactTexts(exact, flags)).get(name) ?? '',
  };
}

function readExactTexts(exact: string, flags: Column): ReadonlyMap<number, string> {
  const texts = exact.split('\0');
  const byName = new Map<number, string>();
  flags.forEach((flag, name) => {
    if (flag & nameFlags.exact) byName.set(name, texts[byName.size] ?? '');
  });
  return byName;
}
