/**
 * What a reader does with the digests they have: switch them, go back, take them out, put them back. Each is one transaction: killed in
 * the middle, everything is as it was. Whoever calls sees to it that the lexicon follows.
 */
import type { Digest } from '@/core/digest/schema';
import type { DigestRow, FormerDigestRow, SidelightDatabase } from './database';
import { deleteRows, installDigest, type InstallOptions, type InstallOutcome } from './install';
import { readDigest } from './read-digest';

/** An installed digest, and of the one that it has replaced, if any, which edition that was and when it was replaced. */
export type InstalledDigest = DigestRow & { former?: { revision: string; replacedAt: string } };

/** A removed digest with all that is needed to put it back as it was. */
export type RemovedDigest = { digest: Digest; enabled: boolean; former: FormerDigestRow | undefined };

/** By title. */
export function listInstalled(database: SidelightDatabase): Promise<InstalledDigest[]> {
  return database.transaction('r', database.tables, async () => {
    const [rows, formers] = await Promise.all([database.digests.toArray(), database.formerDigests.toArray()]);
    const listed = rows.map((row): InstalledDigest => {
      const former = formers.find(({ id }) => id === row.id);
      return former === undefined ? row : { ...row, former: { revision: former.digest.revision, replacedAt: former.replacedAt } };
    });
    return listed.sort((a, b) => a.head.title.localeCompare(b.head.title));
  });
}

/** False where there is no such digest. */
export async function switchDigest(database: SidelightDatabase, id: string, enabled: boolean): Promise<boolean> {
  return (await database.digests.update(id, { enabled })) === 1;
}

/** Puts the replaced edition in place again and keeps the present one in its stead. `missing`: there is none to go back to. */
export async function rollBack(
  database: SidelightDatabase,
  id: string,
  options: Pick<InstallOptions, 'onWritten' | 'now'> = {},
): Promise<InstallOutcome | 'missing'> {
  const former = await database.formerDigests.get(id);
  return former === undefined ? 'missing' : installDigest(database, former.digest, { ...options, origin: 'reader' });
}

/**
 * Takes a digest of the reader's out, together with what it was before; what is answered can be put back. Undefined where there is
 * none, or it is one of ours. A digest too damaged to be read is taken out all the same, and nothing can be put back. `onRemoved` tells
 * how much is taken out, from 0 to 1.
 */
export function removeOwnDigest(
  database: SidelightDatabase,
  id: string,
  onRemoved?: (share: number) => void,
): Promise<RemovedDigest | undefined> {
  return database.transaction('rw', database.tables, async () => {
    const row = await database.digests.get(id);
    if (row?.origin !== 'reader') return undefined;
    const [digest, former] = await Promise.all([readDigest(database, id), database.formerDigests.get(id)]);
    await deleteRows(database, id, onRemoved);
    await database.formerDigests.delete(id);
    return digest && { digest, enabled: row.enabled, former };
  });
}

/** Undoes a removal. `unchanged`: the same digest has been installed again meanwhile. */
export function putBack(
  database: SidelightDatabase,
  { digest, enabled, former }: RemovedDigest,
  options: Pick<InstallOptions, 'onWritten' | 'now'> = {},
): Promise<InstallOutcome> {
  return installDigest(database, digest, { ...options, origin: 'reader', enabled, former });
}
