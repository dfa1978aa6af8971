/**
 * Which names a small map has room for, and on which side of its point each stands.
 *
 * First come, first served, at the width of the narrowest panel, where room is least: a wider one has only more of it. A name that is
 * in the way of an earlier one wherever it stands is left out, with its dot.
 */

/** `over`: in the middle of an area that has no dot. */
export type Side = 'right' | 'left' | 'above' | 'below' | 'over';

/** `x` and `y` are hundredths of the map's width and height; `sides` in the order in which they are tried. */
export type LabelWish = { text: string; x: number; y: number; sides: readonly Side[] };

/** In hundredths, as a wish has it. */
type Point = { x: number; y: number };
type Box = { left: number; right: number; top: number; bottom: number };

/** A map in a panel of 320 CSS pixels, inside its paddings. */
const narrowestPx = 262;
/** Of the labels' font, a little more than letters take on average; those of East Asia are as wide as high. */
const letterPx = 6.6;
const wideLetterPx = 12.5;
const linePx = 15;
/** From the middle of a dot to its name. */
const gapPx = 7;
const dotPx = 4;

/**
 * The side that each wish is granted; undefined where there is no room. Earlier wishes go first. `aspect` is height by width. Of the
 * sides that are free, the first of those that the fewest of the `lines` cross, which are points close to each other.
 */
export function placeLabels(wishes: readonly LabelWish[], aspect: number, lines: readonly Point[] = []): (Side | undefined)[] {
  const paper = { left: 0, right: narrowestPx, top: 0, bottom: narrowestPx * aspect };
  const taken: Box[] = [];
  return wishes.map(({ text, x, y, sides }) => {
    const at = { x: (x / 100) * paper.right, y: (y / 100) * paper.bottom };
    const dots = sides.includes('over') ? [] : [around(at, dotPx, dotPx)];
    const isFree = (box: Box): boolean => !taken.some((other) => overlap(box, other));
    const crossings = (side: Side): number => {
      const box = boxOf(side, at, widthOf(text));
      return lines.filter((point) => holds(box, { x: (point.x / 100) * paper.right, y: (point.y / 100) * paper.bottom })).length;
    };
    const [side] = sides
      .filter((candidate) => {
        const box = boxOf(candidate, at, widthOf(text));
        return isFree(box) && dots.every(isFree) && isWithin(box, paper);
      })
      .sort((one, other) => crossings(one) - crossings(other));
    if (side !== undefined) taken.push(boxOf(side, at, widthOf(text)), ...dots);
    return side;
  });
}

function boxOf(side: Side, { x, y }: { x: number; y: number }, width: number): Box {
  const aside = gapPx + width / 2;
  switch (side) {
    case 'right':
      return around({ x: x + aside, y }, width / 2, linePx / 2);
    case 'left':
      return around({ x: x - aside, y }, width / 2, linePx / 2);
    case 'above':
      return around({ x, y: y - gapPx - linePx / 2 }, width / 2, linePx / 2);
    case 'below':
      return around({ x, y: y + gapPx + linePx / 2 }, width / 2, linePx / 2);
    case 'over':
      return around({ x, y }, width / 2, linePx / 2);
  }
}

function around({ x, y }: { x: number; y: number }, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function widthOf(text: string): number {
  const wide = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return (text.length - wide) * letterPx + wide * wideLetterPx;
}

function holds(box: Box, { x, y }: Point): boolean {
  return box.left < x && x < box.right && box.top < y && y < box.bottom;
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function isWithin(box: Box, paper: Box): boolean {
  return box.left >= paper.left && box.right <= paper.right && box.top >= paper.top && box.bottom <= paper.bottom;
}
