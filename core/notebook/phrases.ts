/** The sentences that an exported notebook is written in beside those of its citations; `locales/` holds them. */
import type { CiteSentences } from '../cite/phrases';

export type WrittenSentences = CiteSentences & { notebook: { written: WrittenPhrases } };

export type WrittenPhrases = {
  /** Under the title: what this is and when it was made. */
  made: (day: string) => string;
  unsorted: string;
  /** Before the reader's own words, and a colon. */
  ownNote: string;
  footnotes: string;
  sources: string;
  /** Leads from a footnote back to its claim. */
  backTo: (number: number) => string;
  /** Said of a claim that its digest has changed or dropped since. */
  changedSince: string;
  goneSince: string;
  columns: Record<CsvColumn, string>;
};

export type CsvColumn = (typeof csvColumns)[number];
export const csvColumns = [
  'collection',
  'claim',
  'speaker',
  'role',
  'date',
  'sources',
  'links',
  'editorsNote',
  'ownNote',
  'digest',
  'revision',
  'lastDay',
  'keptOn',
  'since',
] as const;
