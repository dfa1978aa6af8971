import { earthRadiusKm, projectPlace, type MapFrame } from '../../place-on-map';
import type { DigestMap, Topic } from '../../schema';
import { boundariesOf, findCountry, listBorders, listCountries as listAllCountries, listLand, type Window } from './atlas';
import { cutOut, type Line, type Point, type Rectangle } from './cut';
import { findLabelPoint, findTightLabelPoint, isInside } from './label-point';
import { areaOf, encodeLine, simplify } from './outline';
import { findRegion } from './region';

/** As JSON. It travels with every panel that shows it, so it may cost no more than the claims beside it. */
const mostBytes = 8000;
const mostLines = 100;
/** In map units, of which the map is 1000 wide: half a pixel of a sharp screen, on a panel at its widest. */
const leastTolerance = 0.5;
/** An island smaller than this, in tolerances squared, would be a speck. */
const speckArea = 12;
/** In square units: a corner of a country as large as a name. */
const leastCountryArea = 12_000;
/** An exclave is smaller, and seen in a part of the map: as much of it as a name needs there. */
const leastExclaveArea = 2000;
/** Drawn beyond the frame, so that the cuts lie out of sight. */
const marginUnits = 10;
/** No longer step follows a parallel closely once it is a straight line on the map. */
const longestStepDegrees = 2;

type MappedTopic = Pick<Topic, 'id' | 'kind' | 'place' | 'claims'>;

/**
 * The map of a digest's region, as fine as its size allows; undefined for a digest that has no places, or none in one region. Countries
 * that are no topics are named as Unicode's CLDR names them in the digest's language.
 */
export function compileMap(topics: readonly MappedTopic[], language = 'en'): DigestMap | undefined {
  const frame = findRegion(topics.flatMap(({ place, claims }) => (place === undefined ? [] : [{ place, claims }])));
  if (frame === undefined) return undefined;

  const window = windowOf(frame);
  const paper = { left: -marginUnits, right: frame.width + marginUnits, top: -marginUnits, bottom: frame.height + marginUnits };
  const land = cutOut('rings', project(listLand(window), frame), paper);
  const borders = cutOut('lines', project(listBorders(window), frame), paper);
  const countries = listCountries(topics, frame);
  const neighbours = listNeighbours(topics, { frame, language });

  for (let tolerance = leastTolerance; ; tolerance *= 1.25) {
    const map = {
      boundaries: boundariesOf,
      ...frame,
      land: drawLand(land, tolerance),
      borders: drawLines(borders, tolerance),
      countries,
      neighbours,
    };
    if (JSON.stringify(map).length <= mostBytes) return map;
  }
}

/** Where the names of those countries go that are topics and of which the map shows enough to hold one. */
function listCountries(topics: readonly MappedTopic[], frame: MapFrame): DigestMap['countries'] {
  const inside = { left: 0, right: frame.width, top: 0, bottom: frame.height };
  return topics.flatMap(({ id, kind, place }) => {
    const shape = kind === 'country' && place !== undefined ? findCountry(place, windowOf(frame)) : undefined;
    if (shape === undefined) return [];
    return listMiddles(project(shape, frame), inside).map(([x, y]) => ({ topic: id, x: Math.round(x), y: Math.round(y) }));
  });
}

/**
 * For each quarter of the map the countries that it shows enough of: a panel's window may be no larger than that. What is cut off from
 * the part where its country's name stands would be taken for its neighbours' land, and has the name too.
 */
function listNeighbours(topics: readonly MappedTopic[], { frame, language }: { frame: MapFrame; language: string }) {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const { width, height } = frame;
  const whole = { left: 0, right: width, top: 0, bottom: height };
  const quarters = [0, width / 2].flatMap((left) =>
    [0, height / 2].map((top) => ({ left, right: left + width / 2, top, bottom: top + height / 2 })),
  );
  return listAllCountries(windowOf(frame)).flatMap(({ code, rings, exclaves, holds }): NonNullable<DigestMap['neighbours']> => {
    const topic = topics.find(({ kind, place }) => kind === 'country' && place !== undefined && holds(place))?.id;
    const region = new Intl.Locale(`und-${code}`).region;
    const name = region === undefined ? undefined : names.of(region);
    if (topic === undefined && name === undefined) return [];
    const [joined, cutOff] = [project(rings, frame), project(exclaves, frame)];
    const [home] = listMiddles([...joined, ...cutOff], whole);
    const isApart = (ring: Line) => home === undefined || !isInside(home, ring);
    const nameAt = ([x, y]: Point) => ({ ...(topic === undefined ? { name } : { topic }), x: Math.round(x), y: Math.round(y) });
    const shape = [...joined, ...cutOff.filter((ring) => !isApart(ring))];
    return [
      ...quarters.flatMap((quarter) => listMiddles(shape, quarter)).map(nameAt),
      ...cutOut('rings', cutOff.filter(isApart), whole)
        .filter((ring) => areaOf(ring) >= leastExclaveArea)
        .flatMap((ring) => {
          const point = findTightLabelPoint(ring);
          return point === undefined ? [] : [{ ...nameAt(point), apart: true as const }];
        }),
    ];
  });
}

/** Where a name stands best in what a part of the map shows of a country; none where it shows too little. */
function listMiddles(rings: readonly Line[], part: Rectangle): Point[] {
  const point = findLabelPoint(cutOut('rings', rings, part).filter((ring) => areaOf(ring) >= leastCountryArea));
  return point === undefined ? [] : [point];
}

/** What of the Earth lies inside the circle around the frame. */
function windowOf({ centre, width, height, unitsPerKm }: MapFrame): Window {
  const cornerKm = (Math.hypot(width, height) / 2 + 2 * marginUnits) / unitsPerKm;
  const angle = 2 * Math.atan(cornerKm / (2 * earthRadiusKm));
  const degrees = toDegrees(angle);
  const south = centre.latitude - degrees;
  const north = centre.latitude + degrees;
  const holdsPole = south <= -90 || north >= 90;
  const aside = holdsPole ? 180 : toDegrees(Math.asin(Math.min(1, Math.sin(angle) / Math.cos((centre.latitude * Math.PI) / 180))));
  return { west: centre.longitude - aside, east: centre.longitude + aside, south: Math.max(south, -90), north: Math.min(north, 90) };
}

function project(lines: readonly Line[], frame: MapFrame): Line[] {
  return lines.map((line) =>
    divide(line).map(([longitude, latitude]): Point => {
      const { x, y } = projectPlace(frame, { longitude, latitude });
      return [x, y];
    }),
  );
}

function divide(line: Line): Line {
  return line.flatMap(([x, y], index) => {
    const [beforeX, beforeY] = line[index - 1] ?? [x, y];
    const steps = Math.max(1, Math.ceil(Math.hypot(x - beforeX, y - beforeY) / longestStepDegrees));
    return Array.from({ length: steps }, (_, step): Point => {
      const share = (step + 1) / steps;
      return [beforeX + (x - beforeX) * share, beforeY + (y - beforeY) * share];
    });
  });
}

/** The largest parts, without their last points: a ring closes itself. */
function drawLand(rings: readonly Line[], tolerance: number): number[][] {
  return rings
    .map((ring) => simplify(ring, tolerance))
    .map((ring) => ({ ring, area: areaOf(ring) }))
    .filter(({ area }) => area > speckArea * tolerance ** 2)
    .sort((a, b) => b.area - a.area)
    .slice(0, mostLines)
    .map(({ ring }) => encodeLine(ring.slice(0, -1)))
    .filter((line) => line.length >= 6);
}

function drawLines(lines: readonly Line[], tolerance: number): number[][] {
  return lines
    .map((line) => encodeLine(simplify(line, tolerance)))
    .filter((line) => line.length >= 4)
    .sort((a, b) => b.length - a.length)
    .slice(0, mostLines);
}

function toDegrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
