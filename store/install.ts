/**
 * Installing and removing a digest. Everything that is not the database (hashing, building the index) happens before the one
 * transaction opens, because a transaction ends as soon as it has nothing to wait for; a browser killed inside it leaves
 * what was there before.
 */
import { contentHash } from '@/core/digest/content-hash';
import type { Digest } from '@/core/digest/schema';
import { itemTables, keyPrefix, type DigestOrigin, type SidelightDatabase } from './database';
import { buildRows } from './rows';

export type InstallOptions = {
  origin: DigestOrigin;
  /** Writes even where the same content is said to be there already: for a digest whose rows are damaged. */
  repair?: boolean;
};

/** `unchanged`: a digest of this id and this content was there, and nothing was written. */
export type InstallOutcome = 'installed' | 'replaced' | 'unchanged';

/**
 * Installs a digest that `parseDigest` has accepted, in place of any of the same id; whether the reader has it enabled stays as it
 * was. Rejects, with the former digest untouched, where the browser refuses the write (no room, no database).
 */
export async function installDigest(database: SidelightDatabase, digest: Digest, options: InstallOptions): Promise<InstallOutcome> {
  const hash = await contentHash(digest);
  const former = await database.digests.get(digest.id);
  if (isSame(former, hash) && options.repair !== true) return 'unchanged';
  const rows = buildRows(digest, { contentHash: hash, origin: options.origin, enabled: true });

  return database.transaction('rw', database.tables, async () => {
    // Read again: another context may have come first while the index was being built.
    const current = await database.digests.get(digest.id);
    if (isSame(current, hash) && options.repair !== true) return 'unchanged';

    await deleteRows(database, digest.id);
    await Promise.all([
      database.digests.add({ ...rows.digest, enabled: current?.enabled ?? true }),
      database.sources.bulkAdd(rows.sources),
      database.topics.bulkAdd(rows.topics),
      database.names.bulkAdd(rows.names),
      database.claims.bulkAdd(rows.claims),
      database.disagreements.bulkAdd(rows.disagreements),
      database.maps.bulkAdd(rows.maps),
      database.indexes.add(rows.index),
    ]);
    return current === undefined ? 'installed' : 'replaced';
  });
}

/** Removes a digest and everything made from it; one that is not there is no error. */
export async function removeDigest(database: SidelightDatabase, id: string): Promise<void> {
  await database.transaction('rw', database.tables, () => deleteRows(database, id));
}

/** Inside a transaction over all tables. */
async function deleteRows(database: SidelightDatabase, id: string): Promise<void> {
  await Promise.all([
    database.digests.delete(id),
    database.indexes.delete(id),
    ...itemTables.map((table) => database[table].where('key').startsWith(keyPrefix(id)).delete()),
  ]);
}

function isSame(row: { contentHash: string } | undefined, hash: string): boolean {
  return row?.contentHash === hash;
}
