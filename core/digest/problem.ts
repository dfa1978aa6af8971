/** One thing wrong with a digest file, said to the person who opened it. `path` is where, e.g. `topics[3].names[0].text`; '' is the file. */
export type DigestProblem = { path: string; message: string };

/** One thing wrong with an authored digest, said to its writer. `file` is relative to the digest's folder; lines count from 1. */
export type AuthoredProblem = { file: string; line: number; message: string };

/** Where in nested data something stands: field names and list positions (from 0). */
export type DataPath = readonly (string | number)[];

/** A path as a writer reads it: `names[2].match.near[0]`. */
export function formatPath(path: DataPath): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`)).join('');
}

/** A value in a message: quoted, on one line, and never longer than a glance, however long the value was. */
export function quoted(value: string): string {
  const oneLine = value.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Bidi_Control}]/gu, '�');
  return `“${oneLine.length > 60 ? `${oneLine.slice(0, 57)}…` : oneLine}”`;
}
