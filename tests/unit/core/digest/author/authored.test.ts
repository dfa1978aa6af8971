import { expect, test } from 'vitest';
import { baseName, listEntries, problemAt } from '@/core/digest/author/authored';
import { parseAuthored } from '@/core/digest/author/parse';
import { readHarbourBridge } from '@/tests/fixtures/digests/harbour-bridge';

const entry = { file: 'claims/a.yaml', label: 'claim a-b', line: () => 7 };

test('a problem says the file, the line, the entry, the field and what is wrong', () => {
  expect(problemAt(entry, ['at', 0, 'source'], 'is wrong')).toEqual({
    file: 'claims/a.yaml',
    line: 7,
    message: 'claim a-b: at[0].source is wrong',
  });
  expect(problemAt({ ...entry, label: '' }, [], 'is wrong').message).toBe('is wrong');
});

test('all entries of a digest are listed', () => {
  expect(listEntries(parseAuthored(readHarbourBridge().files).authored)).toHaveLength(1 + 3 + 3 + 9 + 2);
});

test('a file is named without its folder and ending', () => {
  expect(baseName('topics/icj.yaml')).toBe('icj');
  expect(baseName('digest.yaml')).toBe('digest');
});
