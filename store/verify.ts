/**
 * Is what is stored still what was installed? Two answers at two prices.
 *
 * The quick one counts rows and sees that each table has them: a few reads, at every start of the worker. The thorough one reads
 * every row, puts the digest together again and compares its hash, then builds its rows anew and compares those, so that damage in
 * what we derived (keys, titles, the search index) is found as well.
 */
import { contentHash } from '@/core/digest/content-hash';
import type { Digest } from '@/core/digest/schema';
import { itemTables, keyPrefix, type DigestRow, type DigestRows, type SidelightDatabase } from './database';
import { readRows, type StoredRows } from './read-digest';
import { buildDigest, buildRows } from './rows';

/** `derived`: the content is whole and only what is built from it is damaged, so `digest` can be installed again from itself. */
export type ThoroughVerdict =
  | { status: 'sound' }
  | { status: 'derived'; digest: Digest; origin: DigestRow['origin'] }
  | { status: 'damaged' }
  | { status: 'absent' };

/** Whether an installed digest has as many rows in each table as were installed, and a search index. */
export function hasAllRows(database: SidelightDatabase, id: string): Promise<boolean> {
  return database.transaction('r', database.tables, async () => {
    const [row, indexed, ...counted] = await Promise.all([
      database.digests.get(id),
      database.indexes.where('digest').equals(id).count(),
      ...itemTables.map((table) => database[table].where('key').startsWith(keyPrefix(id)).count()),
    ]);
    return indexed === 1 && itemTables.every((table, at) => row?.counts?.[table] === counted[at]);
  });
}

/** Reads all of a digest back. Cost: reading, hashing and indexing the whole digest. Never throws for what it finds in the rows. */
export async function verifyContent(database: SidelightDatabase, id: string): Promise<ThoroughVerdict> {
  const rows = await readRows(database, id);
  if (rows === undefined) return { status: 'absent' };
  try {
    const digest = buildDigest({ ...rows, head: rows.digest.head });
    if ((await contentHash(digest)) !== rows.digest.contentHash) return { status: 'damaged' };
    const { contentHash: hash, origin, enabled } = rows.digest;
    return isSame(rows, buildRows(digest, { contentHash: hash, origin, enabled }))
      ? { status: 'sound' }
      : { status: 'derived', digest, origin };
  } catch {
    // A row without its fields: whatever it was, it is not what was installed.
    return { status: 'damaged' };
  }
}

/** Compared as text: rows come back from the database with their fields in the order they were written in. */
function isSame(stored: StoredRows, built: DigestRows): boolean {
  const parts = ['digest', 'index', ...itemTables] as const;
  return parts.every((part) => JSON.stringify(stored[part]) === JSON.stringify(built[part]));
}
