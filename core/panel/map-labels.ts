/**
 * Which names a map has room for, and where each stands. First come, first served. A name that touched a border or a coast would rub out
 * part of it, or stand in a country it is not in: it is refused, like one that is in the way of an earlier one.
 *
 * Places are found for one width. A name keeps its size and its distance from its dot, so a wider map of the same part only has more room.
 */
import { meets, type Box, type Line, type Point } from './map-lines';

/** `over`: in the middle of an area that has no dot. */
export type Side = 'right' | 'left' | 'above' | 'below' | 'over';

/** In hundredths of the map's width and height, as are `at` and `dots`. */
export type Spot = Point & { side: Side };

/** `at` and `sides` in the order in which they are tried; `allows` is asked last, where there is room, and told the name's edges. */
export type LabelWish = {
  /** On as many lines as it has. */
  text: string;
  at: readonly Point[];
  sides: readonly Side[];
  allows?: (point: Point, name: Box) => boolean;
  letterPx?: number;
};

/** Of the labels' font, a little more than letters take on average; those of East Asia are as wide as high. */
const usualLetterPx = 6.6;
const wideLetterPx = 12.5;
const linePx = 15;
/** From the middle of a dot to its name. */
const gapPx = 7;
const dotPx = 4;

/**
 * Answers where the next name stands, undefined where there is no room, and keeps that free of later ones. No name stands on
 * one of the `dots`, whether they are named or not.
 */
export function createLabelPlacer(
  { widthPx, aspect, lines }: { widthPx: number; aspect: number; lines: readonly Line[] },
  dots: readonly Point[] = [],
): (wish: LabelWish) => Spot | undefined {
  const unit = { x: 100 / widthPx, y: 100 / (widthPx * aspect) };
  const around = ({ x, y }: Point, half: Point): Box => ({
    left: x - half.x * unit.x,
    right: x + half.x * unit.x,
    top: y - half.y * unit.y,
    bottom: y + half.y * unit.y,
  });
  const taken = dots.map((dot) => around(dot, { x: dotPx, y: dotPx }));

  return ({ text, at, sides, allows = () => true, letterPx = usualLetterPx }) => {
    const rows = text.split('\n').map((row) => ({ x: widthOf(row, letterPx) / 2, y: linePx / 2 }));
    for (const point of at)
      for (const side of sides) {
        const [right, down] = directions[side];
        // Of the first row: beside a dot it is level with it, whatever stands below.
        const first = right === 0 ? down * (gapPx + linePx / 2) + ((down - 1) / 2) * (rows.length - 1) * linePx : 0;
        const boxes = rows.map((half, row) =>
          around({ x: point.x + right * (gapPx + half.x) * unit.x, y: point.y + (first + row * linePx) * unit.y }, half),
        );
        // A line between a dot and its name would make it another country's.
        const reach = boxes.map((box, row) => (row === 0 ? joinBox(box, point) : box));
        if (boxes.some((box) => taken.some((other) => overlap(box, other)))) continue;
        if (reach.some((box) => lines.some((line) => meets(box, line)))) continue;
        if (!boxes.every((box) => isWithin(box) && allows(point, box))) continue;
        taken.push(...boxes);
        return { ...point, side };
      }
    return undefined;
  };
}

const directions: Readonly<Record<Side, readonly [right: number, down: number]>> = {
  right: [1, 0],
  left: [-1, 0],
  above: [0, -1],
  below: [0, 1],
  over: [0, 0],
};

function widthOf(text: string, letterPx: number): number {
  const wide = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return (text.length - wide) * letterPx + wide * wideLetterPx;
}

function joinBox({ left, right, top, bottom }: Box, { x, y }: Point): Box {
  return { left: Math.min(left, x), right: Math.max(right, x), top: Math.min(top, y), bottom: Math.max(bottom, y) };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function isWithin({ left, right, top, bottom }: Box): boolean {
  return left >= 0 && right <= 100 && top >= 0 && bottom <= 100;
}
