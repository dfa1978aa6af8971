import { describe, expect, it } from 'vitest';
import { cutWindow, listAboutMiddle, listCountryPoints, listLines, meets, toHundredths, type Line } from '@/core/panel/map-lines';

const whole = { left: 0, top: 0, width: 1000, height: 700 };
const box = { left: 40, right: 60, top: 45, bottom: 55 };

describe('the lines of a map', () => {
  it('are its borders and coasts, in hundredths of what is shown', () => {
    const drawing = { borders: [[100, 70, 100, 0, 0, 70]], land: [[0, 0, 500, 350]] };
    expect(listLines(drawing, whole)).toEqual([
      [{ x: 10, y: 10 }, { x: 20, y: 10 }],
      [{ x: 20, y: 10 }, { x: 20, y: 20 }],
      [{ x: 0, y: 0 }, { x: 50, y: 50 }],
    ]); // prettier-ignore
    expect(toHundredths({ x: 300, y: 300 }, { left: 200, top: 200, width: 200, height: 400 })).toEqual({ x: 50, y: 25 });
  });

  it.each<[string, Line, boolean]>([
    ['through it', [{ x: 0, y: 50 }, { x: 100, y: 50 }], true],
    ['in it', [{ x: 50, y: 50 }, { x: 51, y: 51 }], true],
    ['over its corner', [{ x: 36, y: 50 }, { x: 45, y: 43 }], true],
    ['past its corner', [{ x: 36, y: 46 }, { x: 45, y: 40 }], false],
    ['above it', [{ x: 0, y: 44 }, { x: 100, y: 44 }], false],
    ['towards it', [{ x: 0, y: 50 }, { x: 39, y: 50 }], false],
  ])('meet a box when they go %s', (_where, line, isMet) => {
    expect(meets(box, line)).toBe(isMet);
  }); // prettier-ignore
});

describe('where a name may stand', () => {
  it('is for a country on its own side of every border, near its middle first', () => {
    const wall: Line = [{ x: 50, y: -10 }, { x: 50, y: 110 }]; // prettier-ignore
    const { at, allows } = listCountryPoints([{ x: 20, y: 50 }], [wall]);
    expect(at[0]).toEqual({ x: 20, y: 50 });
    expect(at.slice(1).every(({ x, y }, index) => Math.hypot(x - 20, y - 50) >= Math.hypot((at[index]?.x ?? 0) - 20, (at[index]?.y ?? 0) - 50))).toBe(true); // prettier-ignore
    expect(at.filter(({ x }) => x < 50).every(allows)).toBe(true);
    expect(at.filter(({ x }) => x > 50).some(allows)).toBe(false);
  });

  it('is nowhere for a country of which no middle is known', () => {
    const { at, allows } = listCountryPoints([], []);
    expect(at.some(allows)).toBe(false);
  });

  it('is about the middle of an area, and not far from it', () => {
    const points = listAboutMiddle({ x: 50, y: 50 }, { widthPx: 200, aspect: 0.5 });
    expect(points[0]).toEqual({ x: 50, y: 50 });
    expect(points.every(({ x, y }) => Math.abs(x - 50) <= 16 && Math.abs(y - 50) <= 32)).toBe(true);
  });
});

describe('the part of a map that is shown', () => {
  it('has the point in its middle, unless an edge of the map is near', () => {
    expect(cutWindow(whole, { x: 500, y: 350, width: 500 })).toEqual({ left: 250, top: 175, width: 500, height: 350 });
    expect(cutWindow(whole, { x: 900, y: 10, width: 500 })).toEqual({ left: 500, top: 0, width: 500, height: 350 });
  });

  it('is no wider than the map', () => {
    expect(cutWindow(whole, { x: 900, y: 10, width: 5000 })).toEqual(whole);
  });
});
