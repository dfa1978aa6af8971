import { describe, expect, it } from 'vitest';
import { notebookFormat, readFile } from '@/core/notebook/read-file';

const wanted = { format: notebookFormat, formatVersion: 1, maxCharacters: 1024 * 1024 } as const;

describe('a file', () => {
  it('of the format wanted is handed on, with or without a byte order mark', () => {
    const value = { format: notebookFormat, formatVersion: 1, more: true };
    expect(readFile(JSON.stringify(value), wanted)).toEqual({ status: 'ready', value });
    expect(readFile(`\u{FEFF}${JSON.stringify(value)}`, wanted)).toEqual({ status: 'ready', value });
  });

  it.each([
    ['too large', `{"a":"${'x'.repeat(1024 * 1024)}"}`, 'The file is larger than 1 MB, which is more than Sidelight reads.'],
    ['nested without end', '['.repeat(200_000), 'The file is damaged, or Sidelight did not write it: it is not JSON.'],
    ['without a format', '{}', 'Sidelight did not write this file.'],
    ['of nothing', 'null', 'Sidelight did not write this file.'],
  ])('%s is refused with the reason', (_what, text, message) => {
    expect(readFile(text, wanted)).toEqual({ status: 'invalid', message });
  });
});
