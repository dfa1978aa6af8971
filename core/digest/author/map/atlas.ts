/**
 * The land and the borders of the countries around a point, from Natural Earth by way of world-atlas, in degrees.
 *
 * The atlas is a sphere's: its rings run across the date line and around the South Pole. They are unrolled here so that a flat window
 * can be cut out of them, in which longitudes go on beyond 180 rather than jump. Every border is a line like every other: which of
 * them are disputed, and by whom, is for the claims to say.
 */
import { mesh } from 'topojson-client';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };
import type { Place } from '../../place-on-map';
import { cutOut, type Line, type Point } from './cut';
import { isInside } from './label-point';
import { areaOf } from './outline';

/** In degrees. `east` may lie beyond 180, never below `west`. */
export type Window = { west: number; east: number; south: number; north: number };

/** As it is named where it is shown. */
export const boundariesOf = 'Natural Earth 4.1 (2018)';

/** The rings of the land inside the window, each by itself: one inside another is a lake. */
export function listLand(window: Window): Line[] {
  return cutOut('rings', listNear(unrolledWorld().land, window), edgesOf(window));
}

/** What separates one country from another, on land, inside the window. */
export function listBorders(window: Window): Line[] {
  return cutOut('lines', listNear(unrolledWorld().borders, window), edgesOf(window));
}

/** The part inside the window of the country that a place lies in. Undefined where that is none: at sea, or on a coast drawn too roughly. */
export function findCountry(place: Pick<Place, 'latitude' | 'longitude'>, window: Window): Line[] | undefined {
  const country = unrolledWorld().countries.find(({ rings }) => isWithin(place, rings));
  return country && cutOut('rings', listNear(country.rings, window), edgesOf(window));
}

/** `exclaves` are apart from `rings`: another country's land cuts them off. */
type SeenCountry = { code: string; rings: Line[]; exclaves: Line[]; holds: (place: Pick<Place, 'latitude' | 'longitude'>) => boolean };

/** The parts inside the window of all countries that have an ISO 3166 number, which those whose standing the atlas leaves open have not. */
export function listCountries(window: Window): SeenCountry[] {
  return unrolledWorld().countries.flatMap((country): SeenCountry[] => {
    const { code, rings: all } = country;
    const seen = all.flatMap((ring) => cutOut('rings', listNear([ring], window), edgesOf(window)).map((line) => ({ ring, line })));
    if (code === undefined || seen.length === 0) return [];
    const exclaves = new Set([...new Set(seen.map(({ ring }) => ring))].filter((ring) => isExclave(ring, country)));
    return [
      {
        code,
        rings: seen.flatMap(({ ring, line }) => (exclaves.has(ring) ? [] : [line])),
        exclaves: seen.flatMap(({ ring, line }) => (exclaves.has(ring) ? [line] : [])),
        holds: (place) => isWithin(place, all),
      },
    ];
  });
}

/**
 * It borders on another country, and half the shortest way to its own country's largest part lies in another's land. A peninsula or part
 * of an island that only a strait divides from that part is none: the sea, and not a neighbour, lies between.
 */
function isExclave(ring: CountryRing, { rings }: Country): boolean {
  const [main] = rings.toSorted((one, other) => areaOf(other.line) - areaOf(one.line));
  if (main === undefined || ring === main || !ring.hasBorder) return false;
  const middle = findMiddleBetween(ring.line, main.line);
  return unrolledWorld().countries.some((other) => other.rings !== rings && isWithin(middle, other.rings));
}

/** Half the shortest way between corners of two lines; through the Earth, since only the nearest are asked for. */
function findMiddleBetween(one: Line, other: Line): Pick<Place, 'latitude' | 'longitude'> {
  const [starts, ends] = [one.map(toSpace), other.map(toSpace)];
  let least = Infinity;
  let sum: Space = [0, 0, 0];
  for (const [x, y, z] of starts)
    for (const [toX, toY, toZ] of ends) {
      const distance = (toX - x) ** 2 + (toY - y) ** 2 + (toZ - z) ** 2;
      if (distance >= least) continue;
      least = distance;
      sum = [x + toX, y + toY, z + toZ];
    }
  const [x, y, z] = sum;
  return { latitude: (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI, longitude: (Math.atan2(y, x) * 180) / Math.PI };
}

type Space = readonly [x: number, y: number, z: number];

function toSpace([longitude, latitude]: Point): Space {
  const [east, north] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

function isWithin({ latitude, longitude }: Pick<Place, 'latitude' | 'longitude'>, rings: readonly Bounded[]): boolean {
  const here: Window = { west: longitude, east: longitude, south: latitude, north: latitude };
  return listNear(rings, here).some((ring) => isInside([longitude, latitude], ring));
}

type Bounded = { line: Line; window: Window };
/** `hasBorder`: another country shares a part of it. */
type CountryRing = Bounded & { hasBorder: boolean };
type Shape = NonNullable<Parameters<typeof mesh>[1]>;
type Country = { code: string | undefined; rings: CountryRing[] };
type World = { land: Bounded[]; borders: Bounded[]; countries: Country[] };
let unrolled: World | undefined;

/** Made on first need, since a digest without places has none, and the same ever after. */
function unrolledWorld(): World {
  if (unrolled !== undefined) return unrolled;
  const outline = (shape: Shape): number[][][] => mesh(world, shape).coordinates;
  const borders = mesh(world, world.objects.countries, (one, other) => one !== other).coordinates;
  const onBorder = new Set(borders.flat().map(String));
  unrolled = {
    land: outline(world.objects.land).map((ring) => bound(unrollRing(ring))),
    countries: world.objects.countries.geometries.map((shape) => ({
      code: shape.id === undefined ? undefined : String(shape.id),
      rings: outline(shape).map((ring) => ({
        ...bound(unrollRing(ring)),
        hasBorder: ring.some((position) => onBorder.has(String(position))),
      })),
    })),
    borders: borders.map((line) => bound(unroll(line))),
  };
  return unrolled;
}

/** A ring around a pole does not come back to where it began: it is closed by way of the pole. */
function unrollRing(positions: readonly number[][]): Line {
  const ring = unroll(positions);
  const [first, last] = [ring[0], ring.at(-1)];
  if (first === undefined || last === undefined || Math.abs(last[0] - first[0]) < 180) return ring;
  const pole = first[1] < 0 ? -90 : 90;
  return [...ring, [last[0], pole], [first[0], pole], first];
}

/** Of the two ways from one position to the next the shorter is meant. */
function unroll(positions: readonly number[][]): Line {
  let before: number | undefined;
  return positions.map(([longitude = 0, latitude = 0]) => {
    const turns = before === undefined ? 0 : Math.round((before - longitude) / 360);
    before = longitude + 360 * turns;
    return [before, latitude];
  });
}

/** The lines that the window may hold a part of, turned around the Earth to where it sees them. */
function listNear(lines: readonly Bounded[], { west, east, south, north }: Window): Line[] {
  return lines.flatMap(({ line, window }) => {
    if (window.south > north || window.north < south) return [];
    const turns = [-360, 0, 360].filter((turn) => window.west + turn <= east && window.east + turn >= west);
    return turns.map((turn) => line.map(([longitude, latitude]): Point => [longitude + turn, latitude]));
  });
}

function bound(line: Line): Bounded {
  const [longitudes, latitudes] = [line.map(([longitude]) => longitude), line.map(([, latitude]) => latitude)];
  const window = {
    west: Math.min(...longitudes),
    east: Math.max(...longitudes),
    south: Math.min(...latitudes),
    north: Math.max(...latitudes),
  };
  return { line, window };
}

function edgesOf({ west, east, south, north }: Window): Parameters<typeof cutOut>[2] {
  return { left: west, right: east, top: south, bottom: north };
}
