import { geoIdentity, geoPath, type GeoContext } from 'd3-geo';

export type Point = readonly [x: number, y: number];
export type Line = readonly Point[];

export type Rectangle = { left: number; right: number; top: number; bottom: number };

/** What of each line, or of the area that each ring encloses, lies in a rectangle; a ring's part runs along the rectangle's edge, and ends where it began. */
export function cutOut(kind: 'rings' | 'lines', lines: readonly Line[], { left, right, top, bottom }: Rectangle): Line[] {
  const found: Point[][] = [];
  const clipping = geoIdentity().clipExtent([
    [left, top],
    [right, bottom],
  ]);
  const draw = geoPath(clipping, collectLines(found));
  for (const line of lines) {
    const coordinates = line.map(([x, y]) => [x, y]);
    draw(kind === 'rings' ? { type: 'Polygon', coordinates: [coordinates] } : { type: 'LineString', coordinates });
  }
  return found;
}

/** What d3 draws on in place of a canvas. */
function collectLines(found: Point[][]): GeoContext {
  return {
    beginPath: () => undefined,
    moveTo: (x, y) => found.push([[x, y]]),
    lineTo: (x, y) => found.at(-1)?.push([x, y]),
    closePath: () => {
      const ring = found.at(-1);
      const first = ring?.[0];
      if (first !== undefined) ring?.push(first);
    },
    arc: () => undefined,
  };
}
