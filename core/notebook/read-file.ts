/** Text from anywhere → the value of a file of ours, or why it is none. Never throws. */
import { digestFormat } from '../digest/schema';

export const notebookFormat = 'sidelight-notebook';
export const backupFormat = 'sidelight-backup';

export type FileReading = { status: 'ready'; value: object } | { status: 'invalid'; message: string };

export type Wanted = {
  format: typeof notebookFormat | typeof backupFormat;
  /** The newest that is understood. */
  formatVersion: number;
  maxCharacters: number;
};

const kinds: Readonly<Record<string, string>> = {
  [notebookFormat]: 'This is an exported notebook. Bring it in from the notebook itself, in the side panel.',
  [backupFormat]: 'This is a copy of everything. Bring it in from the settings page, under “Your data”.',
  [digestFormat]: 'This is a digest. Install it from the settings page, under the digests.',
};

export function readFile(text: string, { format, formatVersion, maxCharacters }: Wanted): FileReading {
  if (text.trim() === '') return invalid('The file is empty.');
  if (text.length > maxCharacters) return invalid(`The file is larger than ${maxCharacters / 1024 / 1024} MB, which is more than Sidelight reads.`); // prettier-ignore
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith('\u{FEFF}') ? text.slice(1) : text);
  } catch {
    const isCutOff = /^\s*\{/u.test(text) && !/\}\s*$/u.test(text);
    return invalid(isCutOff ? 'The file is incomplete: it ends in the middle. Copy it again.' : 'The file is damaged, or Sidelight did not write it: it is not JSON.'); // prettier-ignore
  }
  if (typeof value !== 'object' || value === null) return invalid('Sidelight did not write this file.');
  const found: unknown = Reflect.get(value, 'format');
  if (found !== format) return invalid((typeof found === 'string' ? kinds[found] : undefined) ?? 'Sidelight did not write this file.');
  const version: unknown = Reflect.get(value, 'formatVersion');
  if (typeof version === 'number' && version > formatVersion)
    return invalid(`The file is from a newer Sidelight (format ${version}; this one reads format ${formatVersion}). Update Sidelight and try again.`); // prettier-ignore
  return { status: 'ready', value };
}

function invalid(message: string): FileReading {
  return { status: 'invalid', message };
}
