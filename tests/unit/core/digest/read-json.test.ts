import { expect, test } from 'vitest';
import { readJson } from '@/core/digest/read-json';

test.each([
  ['{"a":[1,"]}"]}', { a: [1, ']}'] }],
  ['\uFEFF[]', []],
  ['"\\"["', '"['],
  ['7', 7],
])('%s is read', (text, value) => {
  expect(readJson(text)).toEqual({ status: 'ready', value });
});

test('brackets in strings are no nesting', () => {
  expect(readJson(JSON.stringify('['.repeat(100))).status).toBe('ready');
});

test('thirty-two levels are enough for anybody, thirty-three are refused', () => {
  expect(readJson(`${'['.repeat(32)}${']'.repeat(32)}`).status).toBe('ready');
  expect(readJson(`${'['.repeat(33)}${']'.repeat(33)}`)).toEqual({
    status: 'invalid',
    message: 'The file is nested more than 32 levels deep; no digest is.',
  });
});

test.each([
  ['{"a": "b', 'incomplete'],
  ['[{"a": 1}', 'incomplete'],
  ['{"a": 1}}', 'not JSON'],
  ['hello [', 'not JSON'],
  ["{'a': 1}", 'not JSON'],
])('%s is %s', (text, says) => {
  expect(readJson(text)).toEqual({ status: 'invalid', message: expect.stringContaining(says) });
});
