import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLabelPlacer, type LabelWish, type Side } from '@/core/panel/map-labels';
import type { Line, Point } from '@/core/panel/map-lines';

const beside: readonly Side[] = ['right', 'left', 'above', 'below'];

function wish(text: string, x: number, y: number, sides: readonly Side[] = beside): LabelWish {
  return { text, at: [{ x, y }], sides };
}

/** 262 pixels are the map in the narrowest panel, of which a letter takes 6.6. */
function placeAll(wishes: readonly LabelWish[], { lines = [], dots = [] }: { lines?: readonly Line[]; dots?: readonly Point[] } = {}) {
  const place = createLabelPlacer({ widthPx: 262, aspect: 0.7, lines }, dots);
  return wishes.map((one) => place(one)?.side);
}

function line(...[x1, y1, x2, y2]: [number, number, number, number]): Line {
  return [{ x: x1, y: y1 }, { x: x2, y: y2 }]; // prettier-ignore
}

describe('the names on a map', () => {
  it.each<[string, LabelWish, Side | undefined]>([
    ['to the right of its dot', wish('Orvane', 50, 50), 'right'],
    ['to the left where the map ends', wish('Orvane', 95, 50), 'left'],
    ['below in a narrow corner', wish('A name as wide as most of the whole', 50, 3), 'below'],
    ['above in another', wish('A name as wide as most of the whole', 50, 97), 'above'],
    ['nowhere, if it is wider than the map', wish('A name that is far too long for any map in any panel', 50, 50), undefined],
    ['nowhere, if its dot is off the map', wish('Orvane', 130, 50), undefined],
    ['in the middle of an area', wish('Upper Country', 50, 50, ['over']), 'over'],
  ])('a name stands %s', (_where, one, side) => {
    expect(placeAll([one])).toEqual([side]);
  });

  it('are as wide as their longest line and as high as all of them', () => {
    expect(placeAll([wish('Orvane / Orvanske', 55, 50), wish('Velde', 55, 60, ['right'])])).toEqual(['left', 'right']);
    expect(placeAll([wish('Orvane /\nOrvanske', 55, 50), wish('Velde', 55, 60, ['right'])])).toEqual(['right', undefined]);
  });

  it('stand clear of each other, the first having the choice', () => {
    expect(placeAll([wish('Orvane', 50, 50), wish('Lower Orvane', 46, 54)])).toEqual(['right', 'left']);
  });

  it('are left out where there is no room, even if others come later that have', () => {
    const crowd = [wish('Orvane', 50, 50, ['right']), wish('Orvane Dam', 50, 50, ['right']), wish('Lake Orvane', 10, 10)];
    expect(placeAll(crowd)).toEqual(['right', undefined, 'right']);
  });

  it('do not cover any dot', () => {
    expect(placeAll([wish('Weir', 45, 50)], { dots: [{ x: 50, y: 50 }] })).toEqual(['left']);
  });

  it('do not touch a border, nor stand on the other side of one that is close to their dot', () => {
    expect(placeAll([wish('Orvane', 50, 50)], { lines: [line(62, 0, 62, 100)] })).toEqual(['left']);
    expect(placeAll([wish('Orvane', 50, 50)], { lines: [line(51, 0, 51, 100)] })).toEqual(['left']);
    const cross = [line(62, 0, 62, 100), line(40, 0, 40, 100)];
    expect(placeAll([wish('Orvane', 50, 50)], { lines: cross })).toEqual(['above']);
    expect(placeAll([wish('Orvane', 50, 50)], { lines: [...cross, line(0, 48, 100, 48), line(0, 53, 100, 53)] })).toEqual([undefined]);
  });

  it('do not stand in an area that a border crosses, be it only at a corner of the name', () => {
    expect(placeAll([wish('Shallows', 50, 50, ['over'])], { lines: [line(36, 50, 45, 40)] })).toEqual(['over']);
    expect(placeAll([wish('Shallows', 50, 50, ['over'])], { lines: [line(36, 50, 45, 44)] })).toEqual([undefined]);
  });

  it('stand at the first point that is allowed, which is asked with the edges of the name', () => {
    const place = createLabelPlacer({ widthPx: 200, aspect: 0.5, lines: [] });
    const at = [10, 40, 60].map((x) => ({ x, y: 50 }));
    const narrow: LabelWish = { text: 'Bay', at, sides: ['over'], letterPx: 10, allows: (_point, { left }) => left > 35 };
    expect(place(narrow)).toEqual({ x: 60, y: 50, side: 'over' });
  });

  it('take letters of East Asia as wide as they are', () => {
    expect(placeAll([wish('ab'.repeat(6), 70, 50, ['right'])])).toEqual([undefined]);
    expect(placeAll([wish('ab'.repeat(4), 70, 50, ['right'])])).toEqual(['right']);
    expect(placeAll([wish('漢字'.repeat(4), 70, 50, ['right'])])).toEqual([undefined]);
  });

  it('are answered, whatever they are', () => {
    const anywhere = fc.record({ x: fc.float({ noNaN: true }), y: fc.float({ noNaN: true }) });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), anywhere)), (wishes) => {
        expect(placeAll(wishes.map(([text, { x, y }]) => wish(text, x, y)))).toHaveLength(wishes.length);
      }),
    );
  });
});
