import { expect, test } from 'vitest';
import { firstFrom } from '@/core/detect/first-from';

test.each([
  ['none', 0, 5],
  ['all', 0, 0],
  ['some', 7, 3],
  ['the last alone', 7, 6],
  ['none of many', 7, 7],
])('the first index from which it holds, of %s', (_what, length, first) => {
  expect(firstFrom(length, (index) => index >= first)).toBe(Math.min(first, length));
});
