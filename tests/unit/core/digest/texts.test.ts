import { expect, test } from 'vitest';
import { hasBidiControl, listTexts } from '@/core/digest/texts';

test('every text is found with its place', () => {
  expect(listTexts({ a: 'x', b: [{ c: 'y' }, 7, null], d: true })).toEqual([
    { text: 'x', path: ['a'] },
    { text: 'y', path: ['b', 0, 'c'] },
  ]);
});

test('a key that reorders text is found at its group', () => {
  expect(listTexts({ a: { 'b\u202E': 'x' } })).toContainEqual({ text: 'b\u202E', path: ['a'] });
});

test.each(['\u061C', '\u200E', '\u200F', '\u202A', '\u202E', '\u2066', '\u2069'])('%j reorders text', (character) => {
  expect(hasBidiControl(`a${character}b`)).toBe(true);
});

test.each(['שלום', 'سلام', 'zero\u200Dwidth', 'soft\u00ADhyphen', 'Լաչին'])('%j does not', (text) => {
  expect(hasBidiControl(text)).toBe(false);
});
