import { expect, test } from 'vitest';
import type { Point } from '@/core/digest/author/map/cut';
import { findLabelPoint, isInside } from '@/core/digest/author/map/label-point';

/** A wide hall with a narrow corridor going down from its left end. */
const hall: Point[] = [[0, 0], [100, 0], [100, 40], [10, 40], [10, 300], [0, 300], [0, 0]]; // prettier-ignore

test('a name stands in the wide part, with as much room above as below', () => {
  const [x = 0, y = 0] = findLabelPoint([hall]) ?? [];
  expect(x).toBeGreaterThan(30);
  expect(x).toBeLessThan(75);
  expect(y).toBeGreaterThanOrEqual(15);
  expect(y).toBeLessThanOrEqual(25);
});

test('of several parts it stands in the largest', () => {
  const island: Point[] = [[500, 0], [510, 0], [510, 10], [500, 0]]; // prettier-ignore
  expect(findLabelPoint([island, hall])?.[0]).toBeLessThan(100);
});

test('there is none for nothing', () => {
  expect(findLabelPoint([])).toBeUndefined();
  expect(findLabelPoint([[[0, 0], [10, 0], [0, 0]]])).toBeUndefined(); // prettier-ignore
});

test.each([
  ['in the hall', [50, 20], true],
  ['in the corridor', [5, 200], true],
  ['beside the corridor', [50, 200], false],
  ['left of everything', [-5, 20], false],
] as [string, Point, boolean][])('a point %s is inside, or not', (_where, point, expected) => {
  expect(isInside(point, hall)).toBe(expected);
});
