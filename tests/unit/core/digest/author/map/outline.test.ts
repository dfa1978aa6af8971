import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '@/core/digest/author/map/cut';
import { areaOf, encodeLine, simplify } from '@/core/digest/author/map/outline';

const square: Point[] = [[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]]; // prettier-ignore

describe('a simpler line', () => {
  it('has no point that lies on the way between others', () => {
    expect(simplify([[0, 0], [5, 0.2], [10, 0], [10, 5], [10, 10]], 0.5)).toEqual([[0, 0], [10, 0], [10, 10]]); // prettier-ignore
  });

  it('keeps a point that is farther off than the tolerance', () => {
    expect(simplify([[0, 0], [5, 0.6], [10, 0]], 0.5)).toHaveLength(3); // prettier-ignore
  });

  it('keeps the corners of a ring, which ends where it begins', () => {
    expect(simplify(square, 0.5)).toEqual(square);
  });

  it('ends where it ended, whatever the line', () => {
    const point = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 40 }), fc.integer({ min: 0, max: 20 }), (line, tolerance) => {
        const all: readonly Point[] = line;
        const simple = simplify(line, tolerance);
        expect([simple[0], simple.at(-1)]).toEqual([line[0], line.at(-1)]);
        expect(simple.every((kept) => all.includes(kept))).toBe(true);
      }),
    );
  });
});

describe('the numbers of a line', () => {
  it('are a point and then steps, all whole', () => {
    expect(encodeLine([[1.4, 2.6], [3.6, 2.6], [3.6, -1]])).toEqual([1, 3, 3, 0, 0, -4]); // prettier-ignore
  });

  it('leave out steps that round to none', () => {
    expect(encodeLine([[1, 1], [1.2, 1.2], [4, 1]])).toEqual([1, 1, 3, 0]); // prettier-ignore
  });

  it('do not add up errors on the way', () => {
    const line = Array.from({ length: 100 }, (_, index): Point => [index * 0.4, 0]);
    const steps = encodeLine(line);
    expect(steps.filter((_, index) => index % 2 === 0).reduce((sum, step) => sum + step, 0)).toBe(40);
  });
});

it.each([
  ['a square', square, 100],
  ['the same square, run the other way', square.toReversed(), 100],
  ['a line', [[0, 0], [10, 0]] as Point[], 0], // prettier-ignore
])('the area of %s', (_what, ring, area) => {
  expect(areaOf(ring)).toBe(area);
});
