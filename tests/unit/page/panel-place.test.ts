import { describe, expect, it } from 'vitest';
import { placeBeside } from '@/page/panel-place';

const line = (left: number, top: number, width = 100, height = 20) => ({ left, top, right: left + width, bottom: top + height });
const wide = { isFromRight: false, width: 400, within: 1000 };

describe('where a card stands', () => {
  it.each([
    ['below its line, from where it begins', { rects: [line(50, 100)], side: 'bottom' as const, ...wide }, { left: 50, top: 128 }],
    ['above, hanging from the gap', { rects: [line(50, 100)], side: 'top' as const, ...wide }, { left: 50, top: 92 }],
    ['below the last of two lines', { rects: [line(800, 100), line(20, 120)], side: 'bottom' as const, ...wide }, { left: 20, top: 148 }],
    ['above the first of two lines', { rects: [line(300, 100), line(20, 120)], side: 'top' as const, ...wide }, { left: 300, top: 92 }],
    [
      'from the right where the text runs from there',
      { rects: [line(600, 100)], side: 'bottom' as const, ...wide, isFromRight: true },
      { left: 300, top: 128 },
    ],
    ['inside the window on the right', { rects: [line(900, 100)], side: 'bottom' as const, ...wide }, { left: 592, top: 128 }],
    ['inside the window on the left', { rects: [line(-60, 100)], side: 'bottom' as const, ...wide }, { left: 8, top: 128 }],
    [
      'below both columns of vertical text, of which the first reaches further down',
      { rects: [line(500, 300, 20, 200), line(470, 50, 20, 100)], side: 'bottom' as const, ...wide },
      { left: 470, top: 508 },
    ],
  ])('is %s', (_what, given, place) => {
    expect(placeBeside(given)).toEqual(place);
  });
});
