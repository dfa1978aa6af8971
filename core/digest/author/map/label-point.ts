import { areaOf } from './outline';
import type { Line, Point } from './cut';

/** How finely a country is searched: so many points across it each way. */
const stepsAcross = 30;
/** The room a name needs is wider than it is high, so a point's distance to what is left and right of it counts for less. */
const wideness = 3;
/** Where a name only just fits: finer than it could be out of place, and the shape of a name of ten letters. */
const tightStepsAcross = 90;
const tightWideness = 4.5;

/** Where a name stands best in an area: the point of its largest part that has most room around it. Undefined for no area. */
export function findLabelPoint(rings: readonly Line[]): Point | undefined {
  const [ring] = rings.toSorted((a, b) => areaOf(b) - areaOf(a));
  return ring && findRoomiest(ring, stepsAcross, roomAround);
}

/** Where the largest name fits in an area that is hardly larger than one. */
export function findTightLabelPoint(ring: Line): Point | undefined {
  return findRoomiest(ring, tightStepsAcross, roomForBox);
}

function findRoomiest(ring: Line, steps: number, roomAt: (point: Point, ring: Line) => number): Point | undefined {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [stepX, stepY] = [(Math.max(...xs) - left) / steps, (Math.max(...ys) - top) / steps];
  let best: { point: Point; room: number } | undefined;
  for (let row = 1; row < steps; row += 1) {
    for (let column = 1; column < steps; column += 1) {
      const point: Point = [left + column * stepX, top + row * stepY];
      const room = isInside(point, ring) ? roomAt(point, ring) : 0;
      if (room > (best?.room ?? 0)) best = { point, room };
    }
  }
  return best?.point;
}

/** Counts how often a line to the right crosses the ring. */
export function isInside([x, y]: Point, ring: Line): boolean {
  let inside = false;
  for (const [index, [toX, toY]] of ring.entries()) {
    const [fromX, fromY] = ring.at(index - 1) ?? [toX, toY];
    if (fromY > y !== toY > y && x < fromX + ((toX - fromX) * (y - fromY)) / (toY - fromY)) inside = !inside;
  }
  return inside;
}

/** The square of the distance to the nearest side of the ring. */
function roomAround([x, y]: Point, ring: Line): number {
  return ring.reduce((least, [toX, toY], index) => {
    const [fromX, fromY] = ring.at(index - 1) ?? [toX, toY];
    const [wayX, wayY] = [(toX - fromX) / wideness, toY - fromY];
    const [atX, atY] = [(x - fromX) / wideness, y - fromY];
    const along = Math.min(1, Math.max(0, (atX * wayX + atY * wayY) / (wayX ** 2 + wayY ** 2 || 1)));
    return Math.min(least, (atX - along * wayX) ** 2 + (atY - along * wayY) ** 2);
  }, Infinity);
}

/** Half the height of the box around the point that a side of the ring is the first to meet. */
function roomForBox([x, y]: Point, ring: Line): number {
  return ring.reduce((least, [toX, toY], index) => {
    const [fromX, fromY] = ring.at(index - 1) ?? [toX, toY];
    const [atX, atY] = [(fromX - x) / tightWideness, fromY - y];
    const [wayX, wayY] = [(toX - fromX) / tightWideness, toY - fromY];
    // Along a side the box grows evenly but for its ends, where it is level with the point, and where it passes a corner of the box.
    const turns = [0, 1, -atX / wayX, -atY / wayY, (atY - atX) / (wayX - wayY), -(atX + atY) / (wayX + wayY)];
    return turns.reduce(
      (most, along) =>
        along >= 0 && along <= 1 ? Math.min(most, Math.max(Math.abs(atX + along * wayX), Math.abs(atY + along * wayY))) : most,
      least,
    );
  }, Infinity);
}
