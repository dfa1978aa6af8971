import { describe, expect, it } from 'vitest';
import { type LabelWish, placeLabels, type Side } from '@/core/panel/map-labels';

const beside: readonly Side[] = ['right', 'left', 'above', 'below'];

function wish(text: string, x: number, y: number, sides: readonly Side[] = beside): LabelWish {
  return { text, x, y, sides };
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
    expect(placeLabels([one], 0.7)).toEqual([side]);
  });

  it('stand clear of each other, the first having the choice', () => {
    expect(placeLabels([wish('Orvane', 50, 50), wish('Lower Orvane', 46, 54)], 0.7)).toEqual(['right', 'left']);
  });

  it('are left out where there is no room, even if others come later that have', () => {
    const crowd = [wish('Orvane', 50, 50), wish('Orvane Dam', 50, 50), wish('Lake Orvane', 10, 10)];
    expect(placeLabels(crowd, 0.7)).toEqual(['right', undefined, 'right']);
  });

  it('do not cover the dot of an earlier name', () => {
    expect(placeLabels([wish('Orvane', 50, 50), wish('Weir', 45, 50)], 0.7)).toEqual(['right', 'left']);
  });

  it('stand where the fewest lines cross them', () => {
    const border = Array.from({ length: 20 }, (_, index) => ({ x: 62, y: 35 + index }));
    expect(placeLabels([wish('Orvane', 50, 50)], 0.7, border)).toEqual(['left']);
    const around = Array.from({ length: 40 }, (_, index) => ({ x: 30 + index, y: 50 }));
    expect(placeLabels([wish('Orvane', 50, 50)], 0.7, [...border, ...around])).toEqual(['above']);
  });

  it('take letters of East Asia as wide as they are', () => {
    const [latin, han] = [wish('ab'.repeat(6), 70, 50, ['right']), wish('漢字'.repeat(6), 70, 50, ['right'])];
    expect(placeLabels([latin], 0.7)).toEqual([undefined]);
    expect(placeLabels([wish('ab'.repeat(4), 70, 50, ['right'])], 0.7)).toEqual(['right']);
    expect(placeLabels([{ ...han, text: '漢字'.repeat(4) }], 0.7)).toEqual([undefined]);
  });
});
