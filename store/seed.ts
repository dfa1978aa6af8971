/**
 * Brings the database to what the extension bundles: installs what is missing, of another build or damaged, and removes what is no
 * longer bundled. What a reader has added is left alone, except that rows derived from it are built again; should an update bundle a
 * digest of the same id, ours takes its place and theirs is kept whole among what was replaced.
 */
import { log } from '@/core/log';
import type { Bundle } from './bundled';
import type { SidelightDatabase } from './database';
import { installDigest, removeDigest } from './install';
import { hasAllRows, verifyContent } from './verify';

/** Installs bundled digests that are not there in this build's content, removes those of former builds. One read where nothing is to do. */
export async function seedDigests(database: SidelightDatabase, bundle: Bundle): Promise<void> {
  const rows = await database.digests.toArray();
  const departed = rows.filter((row) => row.origin === 'bundled' && !bundle.digests.some(({ id }) => id === row.id));
  for (const { id } of departed) await removeDigest(database, id);

  const missing = bundle.digests.filter(({ id, hash }) => rows.find((row) => row.id === id)?.contentHash !== hash);
  for (const { id } of missing) await reinstall(database, bundle, id);
}

/** Counts the rows of every digest and mends those that lack some. */
export async function mendCounts(database: SidelightDatabase, bundle: Bundle): Promise<void> {
  for (const id of await database.digests.toCollection().primaryKeys()) {
    if (!(await hasAllRows(database, id))) await mend(database, bundle, id);
  }
}

/** Reads every digest back in full and mends what is not what was installed. */
export async function mendContent(database: SidelightDatabase, bundle: Bundle): Promise<void> {
  await seedDigests(database, bundle);
  for (const id of await database.digests.toCollection().primaryKeys()) {
    const { status } = await verifyContent(database, id);
    if (status !== 'sound' && status !== 'absent') await mend(database, bundle, id);
  }
}

async function mend(database: SidelightDatabase, bundle: Bundle, id: string): Promise<void> {
  if (await reinstall(database, bundle, id)) return;
  const verdict = await verifyContent(database, id);
  if (verdict.status === 'derived') await installDigest(database, verdict.digest, { origin: verdict.origin, repair: true });
  else if (verdict.status === 'damaged') log.error(`The digest ${id} is damaged and there is no copy of it to mend it from.`);
}

/** False where the digest is none of the bundled ones. */
async function reinstall(database: SidelightDatabase, bundle: Bundle, id: string): Promise<boolean> {
  const digest = bundle.load(id);
  if (digest === undefined) return false;
  await installDigest(database, digest, { origin: 'bundled', repair: true });
  return true;
}
