import { expect, test } from 'vitest';
import { formatPath, quoted } from '@/core/digest/problem';

test('a path is written as it would be in a program', () => {
  expect(formatPath(['topics', 3, 'names', 0, 'match', 'near', 1])).toBe('topics[3].names[0].match.near[1]');
  expect(formatPath([2, 'id'])).toBe('[2].id');
  expect(formatPath([])).toBe('');
});

test('a quoted value stays on one line, short, and visible', () => {
  expect(quoted('two\n lines')).toBe('“two lines”');
  expect(quoted('x'.repeat(1000))).toBe(`“${'x'.repeat(57)}…”`);
  expect(quoted('a\u202Eb\u0000')).toBe('“a�b�”');
});
