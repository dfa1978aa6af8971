/** Browsing for whoever may not open the database: the reader's own reading and naming, each with one value, as long calls take it. */
import { readNames } from './browse';
import { type BrowseReader, createBrowseReader } from './browse-reader';
import type { SidelightDatabase } from './database';

type Names = Awaited<ReturnType<typeof readNames>>;

/** What browsing reads: a `BrowseReader`, and what topics are called, by their ids. */
export type BrowseWork = BrowseReader & { readNames: (topics: readonly string[]) => Promise<Names> };

export function createBrowseWork(database: SidelightDatabase): BrowseWork {
  return { ...createBrowseReader({ database }), readNames: (topics) => readNames(database, topics) };
}
