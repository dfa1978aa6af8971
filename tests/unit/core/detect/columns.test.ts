import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packColumns, unpackColumns } from '@/core/detect/columns';

function roundTrip(columns: number[][]): number[][] {
  return unpackColumns(packColumns(columns)).map((column) => [...column]);
}

test.each<[what: string, columns: number[][]]>([
  ['one empty column', [[]]],
  ['the largest number of each width', [[255], [256], [65_535], [65_536], [2 ** 32 - 1]]],
  ['a wide column behind an odd number of bytes', [[1, 2, 3], [70_000], [4], [300]]],
  ['an empty column between', [[1], [], [70_000]]],
  ['more numbers than a call takes arguments', [Array.from({ length: 200_000 }, (_, number) => number % 251)]],
])('%s: it comes back', (_what, columns) => {
  expect(roundTrip(columns)).toEqual(columns);
});

test('any columns of numbers of 32 bits come back', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat({ max: 2 ** 32 - 1 })), { minLength: 1 }), (columns) => {
      expect(roundTrip(columns)).toEqual(columns);
    }),
  );
});

test('a column is as narrow as its largest number allows', () => {
  expect(packColumns([[255, 0], [256], [65_536]]).layout).toBe('1:2 2:1 4:1');
});

test('a layout that does not fit the data is refused', () => {
  expect(() => unpackColumns({ ...packColumns([[1]]), layout: '4:100' })).toThrow(RangeError);
});
