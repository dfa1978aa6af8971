/** The map in a compiled digest: see docs/digest-format.md. */
import * as v from 'valibot';
import { id, line } from './schema-parts';

/** In map units from the map's upper left corner. The first point of a line stands by itself, each further one counts from the one before. */
const mapCoordinate = v.pipe(v.number(), v.integer(), v.minValue(-5000), v.maxValue(5000));
const mapLine = v.pipe(v.array(mapCoordinate), v.minLength(4), v.maxLength(3000));

const neighbour = v.strictObject({
  topic: v.optional(id),
  name: v.optional(line),
  x: mapCoordinate,
  y: mapCoordinate,
  /** In a part of the country that another country's land cuts off from the rest: named besides the rest, not in its stead. */
  apart: v.optional(v.literal(true)),
});

/** Derived: the region in which the digest's places lie, drawn once for all of them, as numbers and nothing else. */
export const mapSchema = v.strictObject({
  /** Who drew these boundaries, and when. */
  boundaries: line,
  width: v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(2000)),
  height: v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(2000)),
  /** The stereographic projection's: see `place-on-map.ts`. */
  centre: v.strictObject({
    latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
    longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  }),
  /** At the centre. */
  unitsPerKm: v.pipe(v.number(), v.minValue(0.01), v.maxValue(100)),
  /** Closed lines; where one lies inside another, what is between them is land. */
  land: v.pipe(v.array(mapLine), v.maxLength(100)),
  borders: v.pipe(v.array(mapLine), v.maxLength(100)),
  /** Where the names of topics stand that are countries, each in the middle of what the map shows of it. */
  countries: v.pipe(v.array(v.strictObject({ topic: id, x: mapCoordinate, y: mapCoordinate })), v.maxLength(100)),
  /** More places for names of countries, for parts of the map: by topic, or by name in the digest's language where a country is none. */
  neighbours: v.optional(v.pipe(v.array(neighbour), v.maxLength(200))),
});
