import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNameRoom, type NameWish } from '@/core/browse/name-room';

const paper = { widthPx: 600, aspect: 0.7 };

function dot(text: string, x: number, y: number): NameWish {
  return { text, x, y, hasDot: true };
}

describe('room for names', () => {
  it('is at the right of a dot, or wherever else there is some', () => {
    expect(findNameRoom([dot('Pier', 50, 50)], paper)).toEqual(['right']);
    expect(findNameRoom([dot('Pier', 99, 50)], paper)).toEqual(['left']);
    expect(findNameRoom([dot('Pier', 50, 50), dot('Quay', 53, 50)], paper)).toEqual(['left', 'right']);
  });

  it('goes to earlier wishes first, and not over any dot', () => {
    expect(findNameRoom([dot('Pier', 50, 50), dot('Quay', 50, 50)], paper)).toEqual(['right', 'left']);
    expect(findNameRoom([{ text: 'Shore', x: 50, y: 50, hasDot: false }, dot('Quay', 50, 50)], paper)).toEqual(['above', 'right']);
  });

  it('is farther off, with a line, where dots crowd', () => {
    const crowd = Array.from({ length: 6 }, (_, at) => dot(`Pier ${at}`, 50 + at / 10, 50));
    const rooms = findNameRoom(crowd, paper);
    expect(rooms.filter((room) => typeof room === 'object')).toHaveLength(2);
    expect(rooms.flatMap((room) => (typeof room === 'object' ? [room.line?.y] : []))).toEqual([50, 50]);
  });

  it('is in an area, or outside with a line that begins at its edge', () => {
    const area = { text: 'Shallows', x: 50, y: 50, hasDot: false, radius: 10 };
    expect(findNameRoom([area], paper)).toEqual(['over']);
    const [, inside] = findNameRoom([dot('Pier', 50, 50), area], paper);
    expect(inside).not.toHaveProperty('line');
    const [, outside] = findNameRoom([dot('Pier', 50, 50), { ...area, radius: 3 }], paper);
    if (typeof outside !== 'object' || outside.line === undefined) throw new Error('There is no line.');
    expect(Math.hypot(outside.line.x - 50, (outside.line.y - 50) * 0.7)).toBeCloseTo(3);
  });

  it('is less on a narrow map', () => {
    const crowd = Array.from({ length: 40 }, (_, at) => dot(`Lighthouse ${at}`, 40 + (at % 8) * 3, 40 + Math.floor(at / 8) * 4));
    const granted = (widthPx: number) => findNameRoom(crowd, { widthPx, aspect: 0.7 }).filter((side) => side !== undefined).length;
    expect(granted(280)).toBeLessThan(granted(1200));
  });

  it('is answered for every wish, whatever it is', () => {
    const wish = fc.record({ text: fc.string(), x: fc.float({ noNaN: true }), y: fc.float({ noNaN: true }), hasDot: fc.boolean() });
    fc.assert(
      fc.property(fc.array(wish), (wishes) => {
        expect(findNameRoom(wishes, paper)).toHaveLength(wishes.length);
      }),
    );
  });
});
