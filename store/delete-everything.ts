/**
 * Deletes what Sidelight has stored, all of it, and puts the bundled digests back. Tables are emptied in one transaction rather than
 * the database thrown away: other pages of ours have it open, follow what happens to it, and would hold up its deletion. Killed after
 * that, the next start of the background finds no digests and seeds them as at the first.
 */
import { browser } from '#imports';
import { log } from '@/core/log';
import type { SidelightDatabase } from './database';

export type Deletion = {
  database: SidelightDatabase;
  /** Settles when nothing is being written that was begun before. */
  settled: Promise<void>;
  /** Puts the bundled digests and the lexicon where they were. */
  beginAgain: () => Promise<void>;
};

/** False where something could not be deleted; a second try does no harm. */
export async function deleteEverything({ database, settled, beginAgain }: Deletion): Promise<boolean> {
  try {
    await settled;
    await emptyDatabase(database);
    await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
    await beginAgain();
    return true;
  } catch (cause) {
    log.error('Not everything could be deleted.', cause);
    return false;
  }
}

async function emptyDatabase(database: SidelightDatabase): Promise<void> {
  try {
    await database.open();
    await database.transaction('rw', database.tables, () => Promise.all(database.tables.map((table) => table.clear())));
  } catch {
    // It cannot be written to: then it goes whole.
    await database.delete();
    await database.open();
  }
}
