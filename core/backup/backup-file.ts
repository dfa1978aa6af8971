/**
 * Everything a reader has in Sidelight as one file: the notebook, settings, and digests of their own with the versions they replaced.
 * Bundled digests come with the extension; of them it only says which are switched off. A file is checked whole before anything of it
 * is used.
 */
import * as v from 'valibot';
import { parseDigest } from '../digest/parse';
import type { DigestProblem } from '../digest/problem';
import { type Digest, digestSchema } from '../digest/schema';
import type { Collection, KeptClaim } from '../notebook/kept-claim';
import { findNotebookProblems, listIssues, notebookPartEntries, type NotebookPart } from '../notebook/notebook-part';
import { backupFormat, readFile } from '../notebook/read-file';

const backupFormatVersion = 1;

/** A few digests of the largest size. */
const maxCharacters = 256 * 1024 * 1024;

const moment = v.pipe(v.string(), v.isoTimestamp());
const { id } = digestSchema.entries;

const schema = v.strictObject({
  format: v.literal(backupFormat),
  formatVersion: v.literal(backupFormatVersion),
  appVersion: v.string(),
  madeAt: moment,
  notebook: v.strictObject(notebookPartEntries),
  settings: v.record(v.string(), v.unknown()),
  digests: v.pipe(v.array(v.strictObject({ enabled: v.boolean(), digest: v.unknown() })), v.maxLength(200)),
  formerDigests: v.pipe(v.array(v.strictObject({ replacedAt: moment, digest: v.unknown() })), v.maxLength(200)),
  bundledOff: v.pipe(v.array(id), v.maxLength(200)),
});

/** `settings` as they were stored, whatever they are: who keeps settings reads them. */
export type Backup = {
  appVersion: string;
  madeAt: string;
  notebook: NotebookPart;
  settings: Record<string, unknown>;
  digests: { enabled: boolean; digest: Digest }[];
  formerDigests: { replacedAt: string; digest: Digest }[];
  bundledOff: string[];
};

export type BackupReading = { status: 'ready'; backup: Backup } | { status: 'invalid'; problems: DigestProblem[] };

export function writeBackup({ appVersion, madeAt, notebook, settings, digests, formerDigests, bundledOff }: Backup): string {
  const file = { format: backupFormat, formatVersion: backupFormatVersion, appVersion, madeAt, notebook, settings, digests, formerDigests, bundledOff }; // prettier-ignore
  return `${JSON.stringify(file)}\n`;
}

/** Never throws, whatever it is given. `appVersion` is this extension's. Cost: as much as checking every digest in it. */
export function parseBackup(text: string, { appVersion }: { appVersion: string }): BackupReading {
  const reading = readFile(text, { format: backupFormat, formatVersion: backupFormatVersion, maxCharacters });
  if (reading.status === 'invalid') return { status: 'invalid', problems: [{ path: '', message: reading.message }] };
  const result = v.safeParse(schema, reading.value);
  if (!result.success) return { status: 'invalid', problems: listIssues(result.issues) };

  const { notebook: rows, digests, formerDigests, appVersion: madeBy, madeAt, settings, bundledOff } = result.output;
  // The schema has seen every field; its type only writes optional ones differently.
  const notebook = { claims: rows.claims as KeptClaim[], collections: rows.collections as Collection[] };
  const problems = findNotebookProblems(notebook).map(({ path, message }) => ({ path: `notebook.${path}`, message }));

  const check = <Row extends { digest: unknown }>(list: string, row: Row, index: number): (Omit<Row, 'digest'> & { digest: Digest })[] => {
    const parsed = parseDigest(row.digest, { appVersion });
    if (parsed.status === 'ready') return [{ ...row, digest: parsed.digest }];
    const at = `${list}[${index}].digest`;
    problems.push(...parsed.problems.map(({ path, message }) => ({ path: path === '' ? at : `${at}.${path}`, message })));
    return [];
  };
  const checked = digests.flatMap((row, index) => check('digests', row, index));
  const former = formerDigests.flatMap((row, index) => check('formerDigests', row, index));
  for (const [list, found] of [
    ['digests', checked],
    ['formerDigests', former],
  ] as const)
    // prettier-ignore
    problems.push(...repeated(found.map(({ digest }) => digest.id)).map((index) => ({ path: `${list}[${index}]`, message: 'is in the file twice' })));
  if (problems.length > 0) return { status: 'invalid', problems };
  return {
    status: 'ready',
    backup: { appVersion: madeBy, madeAt, notebook, settings, digests: checked, formerDigests: former, bundledOff },
  };
}

function repeated(ids: readonly string[]): number[] {
  return ids.flatMap((one, index) => (ids.indexOf(one) < index ? [index] : []));
}
