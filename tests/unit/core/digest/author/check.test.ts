import { expect, test } from 'vitest';
import { checkAuthored, formatProblem, listUnchecked, sortProblems } from '@/core/digest/author/check';
import { parseAuthored } from '@/core/digest/author/parse';
import { readHarbourBridge } from '@/tests/fixtures/digests/harbour-bridge';

const { files, texts } = readHarbourBridge();
const { authored } = parseAuthored(files);

test('with all texts nothing is left unchecked', () => {
  expect(checkAuthored(authored, texts)).toEqual([]);
  expect(listUnchecked(authored, texts)).toEqual([]);
});

test('what is left unchecked is said: all of it without texts, a part when one is missing', () => {
  expect(checkAuthored(authored)).toEqual([]);
  expect(listUnchecked(authored)).toEqual([
    'skipped, texts absent: anchors and own words against echo-leader, north-bank-letter, engineers-note',
    'skipped, number of paragraphs unknown: locators and coverage of echo-leader, engineers-note',
  ]);
  const some = new Map(texts);
  some.delete('north-bank-letter.txt');
  expect(listUnchecked(authored, some)).toEqual(['skipped, texts absent: anchors and own words against north-bank-letter']);
});

test('problems are sorted by file and line as numbers, and said once', () => {
  const sorted = sortProblems([
    { file: 'b', line: 2, message: 'x' },
    { file: 'a', line: 10, message: 'x' },
    { file: 'a', line: 9, message: 'y' },
    { file: 'a', line: 9, message: 'x' },
    { file: 'b', line: 2, message: 'x' },
  ]);
  expect(sorted.map(formatProblem)).toEqual(['a:9: x', 'a:9: y', 'a:10: x', 'b:2: x']);
});
