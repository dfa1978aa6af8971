/** Fewer and rounder numbers for the same shape: how a coastline gets into a file that every panel carries. */

import type { Line, Point } from './cut';

/**
 * Douglas and Peucker's way: a point stays if the line without it would miss it by more than `tolerance`. A ring is cut where it is
 * farthest from its beginning, or it would be seen as a line from a point to itself.
 */
export function simplify(points: Line, tolerance: number): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 3) return [...points];
  const kept = new Set([0, points.length - 1]);
  const isRing = first[0] === last[0] && first[1] === last[1];
  const turn = isRing ? farthest(points, 0, points.length - 1).index : undefined;
  if (turn !== undefined) kept.add(turn);
  const parts = turn === undefined ? [[0, points.length - 1]] : [[0, turn], [turn, points.length - 1]]; // prettier-ignore
  for (const [from = 0, to = 0] of parts) {
    if (to - from < 2) continue;
    const { index, distance } = farthest(points, from, to);
    if (distance <= tolerance) continue;
    kept.add(index);
    parts.push([from, index], [index, to]);
  }
  return points.filter((_, index) => kept.has(index));
}

/** Whole numbers: the first point, then the steps to each further one. Steps that rounding has made nothing are left out. */
export function encodeLine(points: Line): number[] {
  const [first, ...rest] = points.map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  if (first === undefined) return [];
  let [x, y] = first;
  const steps = rest.flatMap(([toX, toY]) => {
    const step = [toX - x, toY - y];
    [x, y] = [toX, toY];
    return step.every((way) => way === 0) ? [] : step;
  });
  return [...first, ...steps];
}

/** Of a closed line, in square units; the direction it runs in does not matter. */
export function areaOf(ring: Line): number {
  const doubled = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

/** The point between two of a line's that is farthest from the straight way between them. */
function farthest(points: Line, from: number, to: number): { index: number; distance: number } {
  const [[startX, startY], [endX, endY]] = [points[from] ?? [0, 0], points[to] ?? [0, 0]];
  const [wayX, wayY] = [endX - startX, endY - startY];
  const length = Math.hypot(wayX, wayY);
  let found = { index: from, distance: -1 };
  for (let index = from + 1; index < to; index += 1) {
    const [x, y] = points[index] ?? [startX, startY];
    const distance = length === 0 ? Math.hypot(x - startX, y - startY) : Math.abs(wayX * (y - startY) - wayY * (x - startX)) / length;
    if (distance > found.distance) found = { index, distance };
  }
  return found;
}
