/**
 * The lexicon as it is kept: every name of the enabled digests, ready to search, as a few strings that survive JSON storage.
 *
 * The trie is written level by level: a node's children are neighbours, so a node needs no pointers but where its children begin.
 * A branch that leads to one name only is cut off and kept as text (a tail). Opening it (`open-lexicon.ts`) costs the same at any
 * size; the price is about twice the bytes of the tightest coding that was tried (decision 0005).
 */
import type { PackedColumns } from './columns';

export const lexiconVersion = 6;

export type StoredLexicon = {
  version: number;
  /** Names the digests and the code it was built from; equal hashes mean equal lexicons. */
  hash: string;
  digests: string[];
  /** Topic ids, each once, whichever digests have it. */
  topics: string[];
  /** One character a topic: see `topicTraits`. */
  traits: string;
  /** Sets of topic indexes that names ask to have near; set 0 is empty. */
  near: number[][];
  /** Folded endings, space separated, one string a placeholder. */
  endings: string[];
  /** The columns of `Lexicon`, in the order of `columnNames`. */
  columns: PackedColumns;
  /** The tails, each ended by U+0000. */
  tails: string;
  /** Titles that stand before surnames, lower-case, space separated. */
  titles: string;
  /** Authored texts of the names whose capitals count, in the order of the names, each ended by U+0000. */
  exact: string;
};

export const columnNames = [
  'firstChild',
  'label',
  'value',
  'valueStart',
  'valueNames',
  'tailStart',
  'nameTopic',
  'nameDigest',
  'nameOrdinal',
  'nameFlags',
  'nameNear',
  'startFilter',
] as const;

export type ColumnName = (typeof columnNames)[number];

/** `shared`: a namesake has this name too, since a decoy of its topic holds it (`weigh.ts`). */
export const nameFlags = { exact: 1, supported: 2, surname: 4, decoy: 8, shared: 16 } as const;
export const topicTraits = { none: '0', region: '1', person: '2' } as const;
