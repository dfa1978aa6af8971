/**
 * Installing and removing a digest. Everything that is not the database (hashing, building the index) happens before the one
 * transaction opens, because a transaction ends as soon as it has nothing to wait for; a browser killed inside it leaves
 * what was there before.
 */
import type { Table } from 'dexie';
import { contentHash } from '@/core/digest/content-hash';
import type { InstallOutcome as AnyOutcome } from '@/core/digest/file-verdict';
import type { Digest } from '@/core/digest/schema';
import { itemTables, keyPrefix, type DigestOrigin, type DigestRow, type FormerDigestRow, type SidelightDatabase } from './database';
import { readDigest } from './read-digest';
import { buildRows } from './rows';

export type InstallOptions = {
  origin: DigestOrigin;
  /** Writes even where the same content is said to be there already: for a digest whose rows are damaged. */
  repair?: boolean;
  /** Whether the reader has it switched on; as it was before, or on, where this is not said. */
  enabled?: boolean;
  /** What the reader can go back to afterwards, in place of what this replaces. */
  former?: FormerDigestRow | undefined;
  /** How much of it is written, from 0 up to 1, inside the transaction: 1 is not yet done. */
  onWritten?: (share: number) => void;
  now?: () => Date;
};

/**
 * `unchanged`: a digest of this id and this content was there, and nothing was written. `bundled`: it is the reader's but calls itself
 * what one of ours is called, whose next update would write over it; nothing was written.
 */
export type InstallOutcome = Exclude<AnyOutcome, 'missing'>;

/** Rows written at once: few enough that a reader sees them go, many enough that it costs no time. */
const sliceLength = 2000;

/**
 * Installs a digest that `parseDigest` has accepted, in place of any of the same id. A digest of the reader's that is replaced is kept
 * whole, for them to go back to. Rejects, with everything as it was, where the browser refuses the write (no room, no database).
 */
export async function installDigest(database: SidelightDatabase, digest: Digest, options: InstallOptions): Promise<InstallOutcome> {
  const { origin, now = () => new Date() } = options;
  const hash = await contentHash(digest);
  const early = reasonToLeave(await database.digests.get(digest.id), hash, options);
  if (early !== undefined) return early;
  const rows = buildRows(digest, { contentHash: hash, origin, enabled: true });

  return database.transaction('rw', database.tables, async () => {
    // Read again: another context may have come first while the index was being built.
    const current = await database.digests.get(digest.id);
    const reason = reasonToLeave(current, hash, options);
    if (reason !== undefined) return reason;

    const former = options.former ?? (await readReplaced(database, current, { hash, now }));
    if (former !== undefined) await database.formerDigests.put(former);
    await deleteRows(database, digest.id);
    await database.digests.add({ ...rows.digest, enabled: options.enabled ?? current?.enabled ?? true });
    await database.indexes.add(rows.index);
    await addRows(database, rows, options.onWritten);
    return current === undefined ? 'installed' : 'replaced';
  });
}

/** Removes a digest and everything made from it; one that is not there is no error. What it was before it was replaced stays. */
export async function removeDigest(database: SidelightDatabase, id: string): Promise<void> {
  await database.transaction('rw', database.tables, () => deleteRows(database, id));
}

/** Inside a transaction over all tables. `onDeleted` tells how much is done, from 0 to 1. */
export async function deleteRows(
  database: SidelightDatabase,
  id: string,
  onDeleted: (share: number) => void = () => undefined,
): Promise<void> {
  let done = 0;
  await Promise.all([
    database.digests.delete(id),
    database.indexes.delete(id),
    ...itemTables.map(async (table) => {
      await database[table].where('key').startsWith(keyPrefix(id)).delete();
      done += 1;
      onDeleted(done / itemTables.length);
    }),
  ]);
}

function reasonToLeave(
  current: DigestRow | undefined,
  hash: string,
  { origin, repair = false }: InstallOptions,
): InstallOutcome | undefined {
  if (origin === 'reader' && current?.origin === 'bundled') return 'bundled';
  if (!repair) return current?.contentHash === hash ? 'unchanged' : undefined;
  // The reader may have replaced or removed it since somebody saw that it needs mending.
  return origin === 'reader' && current?.contentHash !== hash ? 'unchanged' : undefined;
}

/** Undefined where nothing of the reader's is replaced, or what is replaced cannot be read any more. Inside the transaction. */
async function readReplaced(
  database: SidelightDatabase,
  current: DigestRow | undefined,
  { hash, now }: { hash: string; now: () => Date },
): Promise<FormerDigestRow | undefined> {
  if (current?.origin !== 'reader' || current.contentHash === hash) return undefined;
  const digest = await readDigest(database, current.id);
  return digest && { id: current.id, contentHash: current.contentHash, replacedAt: now().toISOString(), digest };
}

type Rows = ReturnType<typeof buildRows>;

async function addRows(database: SidelightDatabase, rows: Rows, onWritten: (share: number) => void = () => undefined): Promise<void> {
  const total = itemTables.reduce((sum, table) => sum + rows[table].length, 0);
  let written = 0;
  for (const name of itemTables) {
    // Each table takes the rows of its own name: the types of `DigestRows` and of the database say the same.
    const table = database[name] as Table<unknown, string>;
    for (let at = 0; at < rows[name].length; at += sliceLength) {
      const slice = rows[name].slice(at, at + sliceLength);
      await table.bulkAdd(slice);
      written += slice.length;
      onWritten(written / total);
    }
  }
}
