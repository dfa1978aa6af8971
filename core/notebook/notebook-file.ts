/** The notebook as a file that can be brought in again: its own format, with a version, checked as strictly as a digest. */
import * as v from 'valibot';
import type { DigestProblem } from '../digest/problem';
import type { Collection, KeptClaim } from './kept-claim';
import { findNotebookProblems, listIssues, notebookPartEntries, type NotebookPart } from './notebook-part';
import { notebookFormat, readFile } from './read-file';

const notebookFormatVersion = 1;

/** Ten thousand claims with a page of notes each. */
const maxCharacters = 32 * 1024 * 1024;

const schema = v.strictObject({
  format: v.literal(notebookFormat),
  formatVersion: v.literal(notebookFormatVersion),
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  ...notebookPartEntries,
});

export type NotebookReading = { status: 'ready'; notebook: NotebookPart } | { status: 'invalid'; problems: DigestProblem[] };

/** Only what is in the notebook: what was taken out stays behind, and so do collections that no claim given is in and nobody named. */
export function writeNotebookFile({ claims, collections }: NotebookPart, madeAt: string): string {
  const file = {
    format: notebookFormat,
    formatVersion: notebookFormatVersion,
    madeAt,
    claims: claims.filter(({ removedAt }) => removedAt === undefined).map(bareClaim),
    collections: collections.filter(({ removedAt }) => removedAt === undefined),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** Never throws, whatever it is given. */
export function parseNotebookFile(text: string): NotebookReading {
  const reading = readFile(text, { format: notebookFormat, formatVersion: notebookFormatVersion, maxCharacters });
  if (reading.status === 'invalid') return { status: 'invalid', problems: [{ path: '', message: reading.message }] };
  const result = v.safeParse(schema, reading.value);
  if (!result.success) return { status: 'invalid', problems: listIssues(result.issues) };
  // The schema has seen every field; its type only writes optional ones differently.
  const notebook = { claims: result.output.claims as KeptClaim[], collections: result.output.collections as Collection[] };
  const problems = findNotebookProblems(notebook);
  return problems.length > 0 ? { status: 'invalid', problems } : { status: 'ready', notebook };
}

/** Without what a view has added to it. */
function bareClaim({ key, digest, claim, keptAt, snapshot, collection, position, note }: KeptClaim): KeptClaim {
  return { key, digest, claim, keptAt, snapshot, collection, position, note };
}
