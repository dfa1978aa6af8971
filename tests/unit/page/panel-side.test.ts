import { describe, expect, it } from 'vitest';
import { choosePlace, sheetLimit } from '@/page/panel-side';

const line = (top: number) => ({ top, bottom: top + 20 });

describe('where a panel opens', () => {
  it.each([
    {
      name: 'below a mention at the top of a large window',
      mention: line(100),
      window: { width: 1200, height: 900 },
      place: { side: 'bottom', maxHeightPx: 560 },
    },
    {
      name: 'below, shortened, while a comfortable height is left there',
      mention: line(430),
      window: { width: 1200, height: 900 },
      place: { side: 'bottom', maxHeightPx: 434 },
    },
    {
      name: 'above a mention at the bottom',
      mention: line(800),
      window: { width: 1200, height: 900 },
      place: { side: 'top', maxHeightPx: 560 },
    },
    {
      name: 'on the larger side of a low window',
      mention: line(150),
      window: { width: 1200, height: 400 },
      place: { side: 'bottom', maxHeightPx: 214 },
    },
    {
      name: 'as a sheet at the bottom of a phone',
      mention: line(100),
      window: { width: 390, height: 800 },
      place: { side: 'sheet-bottom', maxHeightPx: 560 },
    },
    {
      name: 'as a sheet at the top of a phone where the mention is low',
      mention: line(700),
      window: { width: 390, height: 800 },
      place: { side: 'sheet-top', maxHeightPx: 560 },
    },
    {
      name: 'in a corner without a mention',
      mention: undefined,
      window: { width: 1200, height: 700 },
      place: { side: 'corner', maxHeightPx: 490 },
    },
    {
      name: 'as a sheet without a mention on a phone',
      mention: undefined,
      window: { width: 390, height: 700 },
      place: { side: 'sheet-bottom', maxHeightPx: 490 },
    },
  ])('is $name', ({ mention, window, place }) => {
    const chosen = choosePlace(mention, window);
    expect({ ...chosen, maxHeightPx: Math.round(chosen.maxHeightPx) }).toEqual(place);
  });

  it('is at the bottom of any narrow window whose mention was scrolled as far up as a sheet needs', () => {
    for (let height = 260; height <= 1000; height += 20) {
      const window = { width: 390, height };
      const bottom = sheetLimit(window);
      expect(choosePlace({ top: bottom - 20, bottom }, window).side, `a window ${height} high`).toBe('sheet-bottom');
    }
  });

  it('never lets a sheet reach the mention in any window a sheet could be used in', () => {
    for (let height = 260; height <= 1000; height += 20) {
      for (let top = 0; top <= height - 20; top += 10) {
        const { side, maxHeightPx } = choosePlace(line(top), { width: 390, height });
        const isClear = side === 'sheet-bottom' ? height - maxHeightPx >= top + 20 : maxHeightPx <= top;
        expect(isClear, `mention at ${top} in a window ${height} high`).toBe(true);
      }
    }
  });
});
