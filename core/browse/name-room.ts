/**
 * Which names a whole map has room for at a given width, and on which side of its point each stands. Unlike on the small map of a panel
 * (core/panel/map-labels.ts), where a dot goes when its name finds no room, every dot is here to stay: names keep clear of all of them. A name that finds no room beside
 * its dot stands farther off, at the end of a line that leads to it.
 */
import type { Side } from '../panel/map-labels';

/**
 * `x` and `y` are hundredths of the map's width and height; `hasDot` is false for what is marked by its name alone. An area has a `radius`
 * in hundredths of the width: its name stands in it, or outside with a line to its edge.
 */
export type NameWish = { text: string; x: number; y: number; hasDot: boolean; radius?: number };

/** Where the middle of a name is, and where the line to it begins; without one the name is where it belongs. All in hundredths. */
export type FarName = { x: number; y: number; line?: { x: number; y: number } };

export type NameRoom = Side | FarName;

type Box = { left: number; right: number; top: number; bottom: number };
type Point = { x: number; y: number };

/** In CSS pixels: of the names' font a little more than a letter takes, spaced out for names without a dot; those of East Asia are square. */
const letterPx = 6.4;
const spacedLetterPx = 7.4;
const wideLetterPx = 12.5;
const linePx = 15;
/** From the middle of a dot to its name. */
const gapPx = 8;
const dotPx = 4;

/** How far off a name is looked for that finds no room beside its dot, and in how many directions. */
const farPx = [12, 20, 30, 42, 56, 72, 90, 110];
const directions = 24;
/** Of a line, how close the points are that stand for it. */
const stepPx = 3;

const besideDot: readonly Side[] = ['right', 'left', 'above', 'below'];
/** A name without a dot moves up or down a line where its own place is taken. */
const aboutPoint: readonly Side[] = ['over', 'above', 'below'];

/** What each wish is granted, undefined where there is no room. Earlier wishes go first. `aspect` is height by width. */
export function findNameRoom(
  wishes: readonly NameWish[],
  { widthPx, aspect }: { widthPx: number; aspect: number },
): (NameRoom | undefined)[] {
  const paper = { left: 0, right: widthPx, top: 0, bottom: widthPx * aspect };
  const points = wishes.map(({ x, y }): Point => ({ x: (x / 100) * paper.right, y: (y / 100) * paper.bottom }));
  const dots = points.flatMap((point, index) => (wishes[index]?.hasDot === true ? [around(point, dotPx, dotPx)] : []));
  const names: Box[] = [];
  const lines: Box[] = [];
  const isFree = (box: Box) => isWithin(box, paper) && ![...dots, ...names, ...lines].some((other) => overlap(box, other));
  const share = ({ x, y }: Point): Point => ({ x: (100 * x) / paper.right, y: (100 * y) / paper.bottom });

  // Names beside their dots first: a line must not stand where one of them could.
  const rooms = wishes.map((wish, index): NameRoom | undefined => {
    const at = points[index] ?? { x: 0, y: 0 };
    const side = sidesOf(wish).find((candidate) => isFree(boxOf(candidate, at, widthOf(wish))));
    if (side !== undefined) names.push(boxOf(side, at, widthOf(wish)));
    return side;
  });
  return wishes.map((wish, index) => {
    const isCountry = !wish.hasDot && wish.radius === undefined;
    if (rooms[index] !== undefined || isCountry) return rooms[index];
    const at = points[index] ?? { x: 0, y: 0 };
    const radius = ((wish.radius ?? 0) / 100) * paper.right;
    const half = { x: widthOf(wish) / 2, y: linePx / 2 };
    // Where dots touch, no line could begin without touching another.
    const crowded = around(at, 2 * dotPx, 2 * dotPx);
    // Rather a line below another name than a dot without its own.
    for (const isStrict of [true, false])
      for (const middle of lookAround(at, half, radius)) {
        const box = around(middle, half.x, half.y);
        if (!isFree(box)) continue;
        if (isInCircle(box, at, radius)) {
          names.push(box);
          return share(middle);
        }
        const begin = edgeTowards(at, middle, radius);
        const line = stepsOf(begin, middle).filter((step) => !overlap(step, box) && (!wish.hasDot || !overlap(step, crowded)));
        if (isStrict && line.some((step) => [...dots, ...names, ...lines].some((other) => overlap(step, other)))) continue;
        names.push(box);
        lines.push(...line);
        return { ...share(middle), line: share(begin) };
      }
    return undefined;
  });
}

function sidesOf({ hasDot, radius }: NameWish): readonly Side[] {
  if (hasDot) return besideDot;
  return radius === undefined ? aboutPoint : ['over'];
}

/** Where the middle of a name could be, the nearest first: for an area inside of it, then outside; for a dot ever farther from it. */
function lookAround(at: Point, half: Point, radius: number): Point[] {
  const inside = [0.4, 0.6, 0.75].map((part) => ({ x: part * radius, y: part * radius }));
  const outside = farPx.map((far) => ({ x: radius + half.x + far, y: radius + half.y + far }));
  return [...(radius > 0 ? inside : []), ...outside].flatMap((reach) =>
    Array.from({ length: directions }, (_, index): Point => {
      const angle = (2 * Math.PI * index) / directions;
      return { x: at.x + reach.x * Math.cos(angle), y: at.y - reach.y * Math.sin(angle) };
    }),
  );
}

function isInCircle({ left, right, top, bottom }: Box, at: Point, radius: number): boolean {
  return [left, right].every((x) => [top, bottom].every((y) => Math.hypot(x - at.x, y - at.y) <= radius));
}

function edgeTowards(at: Point, to: Point, radius: number): Point {
  const length = Math.hypot(to.x - at.x, to.y - at.y);
  return length === 0 ? at : { x: at.x + ((to.x - at.x) * radius) / length, y: at.y + ((to.y - at.y) * radius) / length };
}

/** A line as a row of small boxes. */
function stepsOf(from: Point, to: Point): Box[] {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / stepPx);
  return Array.from({ length: steps + 1 }, (_, index) => {
    const part = steps === 0 ? 0 : index / steps;
    return around({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }, 1, 1);
  });
}

function boxOf(side: Side, { x, y }: Point, width: number): Box {
  const [half, line] = [width / 2, linePx / 2];
  switch (side) {
    case 'right':
      return around({ x: x + gapPx + half, y }, half, line);
    case 'left':
      return around({ x: x - gapPx - half, y }, half, line);
    case 'above':
      return around({ x, y: y - gapPx - line }, half, line);
    case 'below':
      return around({ x, y: y + gapPx + line }, half, line);
    case 'over':
      return around({ x, y }, half, line);
  }
}

function around({ x, y }: Point, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function widthOf({ text, hasDot }: NameWish): number {
  const wide = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return (text.length - wide) * (hasDot ? letterPx : spacedLetterPx) + wide * wideLetterPx;
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function isWithin(box: Box, paper: Box): boolean {
  return box.left >= paper.left && box.right <= paper.right && box.top >= paper.top && box.bottom <= paper.bottom;
}
