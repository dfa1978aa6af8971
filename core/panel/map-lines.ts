/**
 * The borders and coasts of a map, which no name may touch, and where a country's name may stand: wherever one can walk from its middle
 * without crossing one. Everything is in hundredths of the width and height of the part that is shown.
 */
import type { DigestMap } from '../digest/schema';

export type Point = { x: number; y: number };
export type Line = readonly [from: Point, to: Point];
export type Box = { left: number; right: number; top: number; bottom: number };
/** The part of a map that is shown, in map units. */
export type Window = { left: number; top: number; width: number; height: number };

/** How close the places are where a country's name is tried, and the first of them. */
const gridStep = 6;
const gridStart = 2;
/** How far from an area's middle its name may be moved. */
const aboutSteps = 8;
const aboutStepPx = 4;

/** As wide as asked for and no wider than the map, with the point in the middle unless an edge of the map is near. */
export function cutWindow(drawing: Pick<DigestMap, 'width' | 'height'>, { x, y, width: wanted }: Point & { width: number }): Window {
  const width = Math.min(wanted, drawing.width);
  const height = (width * drawing.height) / drawing.width;
  return { left: within(x - width / 2, drawing.width - width), top: within(y - height / 2, drawing.height - height), width, height };
}

function within(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}

export function toHundredths({ x, y }: Point, { left, top, width, height }: Window): Point {
  return { x: (100 * (x - left)) / width, y: (100 * (y - top)) / height };
}

export function listLines({ borders, land }: Pick<DigestMap, 'borders' | 'land'>, window: Window): Line[] {
  return [...borders, ...land].flatMap((numbers) => {
    const corners = listCorners(numbers).map((corner) => toHundredths(corner, window));
    return corners.slice(1).map((to, index): Line => [corners[index] ?? to, to]);
  });
}

/** The first two numbers are where a line begins, each further two how far it goes on. */
function listCorners(numbers: readonly number[]): Point[] {
  const at: Point = { x: 0, y: 0 };
  return numbers.flatMap((x, index) => {
    if (index % 2 === 1) return [];
    at.x += x;
    at.y += numbers[index + 1] ?? 0;
    return [{ ...at }];
  });
}

/** Whether the line passes through the box: it comes near, and the box's corners are not all on one side of it. */
export function meets({ left, right, top, bottom }: Box, [from, to]: Line): boolean {
  if (Math.max(from.x, to.x) < left || Math.min(from.x, to.x) > right) return false;
  if (Math.max(from.y, to.y) < top || Math.min(from.y, to.y) > bottom) return false;
  const sides = [left, right].flatMap((x) => [top, bottom].map((y) => (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x)));
  return Math.min(...sides) <= 0 && Math.max(...sides) >= 0;
}

/** Where else the name of an area may stand, in steps of a few pixels: the nearest to its middle first. */
export function listAboutMiddle(middle: Point, { widthPx, aspect }: { widthPx: number; aspect: number }): Point[] {
  const steps = Array.from({ length: 2 * aboutSteps + 1 }, (_, index) => (index - aboutSteps) * aboutStepPx);
  return steps
    .flatMap((x) => steps.map((y) => ({ x, y })))
    .sort((one, other) => Math.hypot(one.x, one.y) - Math.hypot(other.x, other.y))
    .map(({ x, y }) => ({ x: middle.x + (100 * x) / widthPx, y: middle.y + (100 * y) / (widthPx * aspect) }));
}

/** Middles that are known first, then the points nearest to them; `allows` says whether a point is on the same side of every line as they. */
export function listCountryPoints(middles: readonly Point[], lines: readonly Line[]): { at: Point[]; allows: (point: Point) => boolean } {
  const steps = Array.from({ length: Math.ceil((100 - gridStart) / gridStep) }, (_, index) => gridStart + index * gridStep);
  const farOf = (point: Point) => Math.min(...middles.map(({ x, y }) => Math.hypot(x - point.x, y - point.y)));
  const isOpen = (from: Point, to: Point) => !lines.some((line) => meets(boxBetween(from, to), line));
  return {
    at: [...middles, ...steps.flatMap((x) => steps.map((y) => ({ x, y }))).sort((one, other) => farOf(one) - farOf(other))],
    allows: (to) =>
      middles.some((from) => [{ x: from.x, y: to.y }, { x: to.x, y: from.y }].some((turn) => isOpen(from, turn) && isOpen(turn, to))),
  }; // prettier-ignore
}

/** Of two points above or beside each other: the way between them. */
function boxBetween(one: Point, other: Point): Box {
  return {
    left: Math.min(one.x, other.x),
    right: Math.max(one.x, other.x),
    top: Math.min(one.y, other.y),
    bottom: Math.max(one.y, other.y),
  };
}
