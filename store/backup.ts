/**
 * Everything a reader has, out of the stores and back into them. What is bundled, and whatever is made from digests (rows by topic,
 * the search index, the lexicon), is left out: it is made again. Coming back, what is here already stays; only settings, which can
 * hold one choice each, become those of the file.
 */
import type { Backup } from '@/core/backup/backup-file';
import { contentHash } from '@/core/digest/content-hash';
import type { DigestProblem } from '@/core/digest/problem';
import { isSame } from '@/core/notebook/claim-now';
import { mergeNotebook, type MergeReport } from '@/core/notebook/merge';
import { defaultSettings } from '@/core/settings';
import type { DigestRows, FormerDigestRow, SidelightDatabase } from './database';
import { readNotebookPart } from './import-notebook';
import { parseChoices } from './parse-settings';
import { readDigest } from './read-digest';
import { buildRows } from './rows';
import { changeSettings, getSettings } from './settings';

/** `kept` are titles of digests of which another edition is here, which stays. */
export type RestoreReport = { notebook: MergeReport; digests: { added: number; same: number; kept: string[] } };

const ordinary = { private: false };

/**
 * `damaged` are titles of digests of the reader's that are not what was installed any more: they are left out, or nothing of the file
 * could be brought in again. Rejects where the database cannot be read.
 */
export async function readBackup(
  database: SidelightDatabase,
  { appVersion, now }: { appVersion: string; now: () => Date },
): Promise<{ backup: Backup; damaged: string[] }> {
  const settings = await getSettings(ordinary);
  const { own, ...rows } = await database.transaction('r', database.tables, async () => {
    const heads = await database.digests.toArray();
    const readers = heads.filter(({ origin }) => origin === 'reader');
    return {
      own: await Promise.all(readers.map(async (row) => ({ row, digest: await readDigest(database, row.id) }))),
      notebook: await readNotebookPart(database),
      formerDigests: (await database.formerDigests.toArray()).map(({ replacedAt, digest }) => ({ replacedAt, digest })),
      bundledOff: heads.filter(({ origin, enabled }) => origin === 'bundled' && !enabled).map(({ id }) => id),
    };
  });
  const digests: Backup['digests'] = [];
  const damaged: string[] = [];
  for (const { row, digest } of own) {
    if (digest !== undefined && (await contentHash(digest)) === row.contentHash) digests.push({ enabled: row.enabled, digest });
    else damaged.push(row.head.title);
  }
  return { backup: { appVersion, madeAt: now().toISOString(), settings, digests, ...rows }, damaged };
}

/** Settings in the file that make no sense. Fields that this extension does not know are another one's affair. */
export function findSettingsProblems(settings: Readonly<Record<string, unknown>>): DigestProblem[] {
  const understood = new Map<string, unknown>(Object.entries(parseChoices(settings)));
  const known = new Set(understood.keys());
  const wrong = Object.entries(settings).filter(([field, value]) => known.has(field) && !isSame(understood.get(field), value));
  const unread = Object.keys(settings).filter((field) => !known.has(field) && field in defaultSettings);
  return [...wrong.map(([field]) => field), ...unread].map((field) => ({ path: `settings.${field}`, message: 'makes no sense' }));
}

/** Brings in a checked file in one transaction. Rejects with nothing changed. */
export async function restoreBackup(database: SidelightDatabase, backup: Backup): Promise<RestoreReport> {
  // Hashing and indexing first: a transaction ends as soon as it has nothing to wait for.
  const built: DigestRows[] = [];
  for (const { digest, enabled } of backup.digests)
    built.push(buildRows(digest, { contentHash: await contentHash(digest), origin: 'reader', enabled }));
  const former: FormerDigestRow[] = [];
  for (const { digest, replacedAt } of backup.formerDigests)
    former.push({ id: digest.id, contentHash: await contentHash(digest), replacedAt, digest });

  const report = await database.transaction('rw', database.tables, async () => {
    const merge = mergeNotebook(await readNotebookPart(database), backup.notebook);
    await database.collections.bulkPut(merge.collections);
    await database.notebook.bulkPut(merge.claims);
    const digests: RestoreReport['digests'] = { added: 0, same: 0, kept: [] };
    for (const rows of built) await restoreDigest(database, rows, digests);
    for (const row of former) if ((await database.formerDigests.get(row.id)) === undefined) await database.formerDigests.add(row);
    await database.digests
      .filter(({ origin }) => origin === 'bundled')
      .modify((row) => {
        row.enabled = !backup.bundledOff.includes(row.id);
      });
    return { notebook: merge.report, digests };
  });
  await changeSettings(ordinary, () => parseChoices(backup.settings));
  return report;
}

async function restoreDigest(database: SidelightDatabase, rows: DigestRows, report: RestoreReport['digests']): Promise<void> {
  const { id, contentHash: hash, enabled, head } = rows.digest;
  const here = await database.digests.get(id);
  if (here !== undefined) {
    if (here.origin === 'bundled' || here.contentHash !== hash) report.kept.push(head.title);
    else {
      report.same += 1;
      await database.digests.update(id, { enabled });
    }
    return;
  }
  report.added += 1;
  await Promise.all([
    database.digests.add(rows.digest),
    database.indexes.add(rows.index),
    database.sources.bulkAdd(rows.sources),
    database.topics.bulkAdd(rows.topics),
    database.names.bulkAdd(rows.names),
    database.claims.bulkAdd(rows.claims),
    database.disagreements.bulkAdd(rows.disagreements),
    database.maps.bulkAdd(rows.maps),
  ]);
}
