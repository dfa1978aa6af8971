/** A digest read back out of the database, whole: to verify it, to keep it, to give it away as a file. */
import type { Digest } from '@/core/digest/schema';
import { keyPrefix, type DigestRows, type SidelightDatabase } from './database';
import { buildDigest } from './rows';

/** A digest's rows, each kind in the digest's order; `index` is undefined where it is gone. */
export type StoredRows = Omit<DigestRows, 'index'> & { index: DigestRows['index'] | undefined };

/** Undefined where there is no such digest. May run inside a transaction over all tables. */
export function readRows(database: SidelightDatabase, id: string): Promise<StoredRows | undefined> {
  return database.transaction('r', database.tables, async () => {
    const prefix = keyPrefix(id);
    const [digest, index, sources, topics, names, claims, disagreements, maps] = await Promise.all([
      database.digests.get(id),
      database.indexes.get(id),
      database.sources.where('key').startsWith(prefix).sortBy('position'),
      database.topics.where('key').startsWith(prefix).sortBy('position'),
      database.names.where('key').startsWith(prefix).sortBy('position'),
      database.claims.where('key').startsWith(prefix).sortBy('position'),
      database.disagreements.where('key').startsWith(prefix).sortBy('position'),
      database.maps.where('key').startsWith(prefix).toArray(),
    ]);
    return digest === undefined ? undefined : { digest, index, sources, topics, names, claims, disagreements, maps };
  });
}

/** Field for field what was installed, if its rows are whole; undefined where it is not there or its rows do not make a digest. */
export async function readDigest(database: SidelightDatabase, id: string): Promise<Digest | undefined> {
  const rows = await readRows(database, id);
  if (rows === undefined) return undefined;
  try {
    return buildDigest({ ...rows, head: rows.digest.head });
  } catch {
    // A row that has lost its fields.
    return undefined;
  }
}
