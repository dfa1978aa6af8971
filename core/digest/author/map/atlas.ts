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

/** The parts inside the window of all countries that have an ISO 3166 number, which those whose standing the atlas leaves open have not. */
export function listCountries(
  window: Window,
): { code: string; rings: Line[]; holds: (place: Pick<Place, 'latitude' | 'longitude'>) => boolean }[] {
  return unrolledWorld().countries.flatMap(({ code, rings }) => {
    const seen = code === undefined ? [] : cutOut('rings', listNear(rings, window), edgesOf(window));
    return code === undefined || seen.length === 0 ? [] : [{ code, rings: seen, holds: (place) => isWithin(place, rings) }];
  });
}

function isWithin({ latitude, longitude }: Pick<Place, 'latitude' | 'longitude'>, rings: readonly Bounded[]): boolean {
  const here: Window = { west: longitude, east: longitude, south: latitude, north: latitude };
  return listNear(rings, here).some((ring) => isInside([longitude, latitude], ring));
}

type Bounded = { line: Line; window: Window };
type Shape = NonNullable<Parameters<typeof mesh>[1]>;
type Country = { code: string | undefined; rings: Bounded[] };
type World = { land: Bounded[]; borders: Bounded[]; countries: Country[] };
let unrolled: World | undefined;

/** Made on first need, since a digest without places has none, and the same ever after. */
function unrolledWorld(): World {
  const outline = (shape: Shape): Bounded[] => mesh(world, shape).coordinates.map((ring) => bound(unrollRing(ring)));
  unrolled ??= {
    land: outline(world.objects.land),
    countries: world.objects.countries.geometries.map((shape) => ({
      code: shape.id === undefined ? undefined : String(shape.id),
      rings: outline(shape),
    })),
    borders: mesh(world, world.objects.countries, (one, other) => one !== other).coordinates.map((line) => bound(unroll(line))),
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
