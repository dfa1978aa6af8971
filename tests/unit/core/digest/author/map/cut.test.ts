import { describe, expect, it } from 'vitest';
import { cutOut, type Point } from '@/core/digest/author/map/cut';
import { areaOf } from '@/core/digest/author/map/outline';

const window = { left: 0, right: 10, top: 0, bottom: 10 };

describe('cutting out a rectangle', () => {
  it('leaves of a ring what is inside, closed again', () => {
    const ring: Point[] = [[5, 5], [15, 5], [15, 15], [5, 15], [5, 5]]; // prettier-ignore
    const [part = []] = cutOut('rings', [ring], window);
    expect(part[0]).toEqual(part.at(-1));
    expect(areaOf(part)).toBe(25);
  });

  it('fills the window where a ring runs all around it', () => {
    const ring: Point[] = [[-5, -5], [15, -5], [15, 15], [-5, 15], [-5, -5]]; // prettier-ignore
    expect(cutOut('rings', [ring], window).map(areaOf)).toEqual([100]);
  });

  it('makes several lines of one that leaves and comes back', () => {
    const line: Point[] = [[5, 5], [15, 5], [15, 7], [5, 7]]; // prettier-ignore
    expect(cutOut('lines', [line], window)).toEqual([[[5, 5], [10, 5]], [[10, 7], [5, 7]]]); // prettier-ignore
  });

  it('leaves nothing of what is elsewhere', () => {
    expect(cutOut('lines', [[[20, 20], [30, 30]]], window)).toEqual([]); // prettier-ignore
  });
});
