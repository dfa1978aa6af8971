import { geoDistance, geoStereographic } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earthRadiusKm, isOnMap, projectPlace, type MapFrame } from '@/core/digest/place-on-map';

const frame: MapFrame = { centre: { latitude: 54, longitude: -3 }, width: 1000, height: 700, unitsPerKm: 2 };
const at = (latitude: number, longitude: number) => ({ latitude, longitude });

describe('a place on a map', () => {
  it('is in the middle where the map’s centre is', () => {
    expect(projectPlace(frame, at(54, -3))).toEqual({ x: 500, y: 350, unitsPerKm: 2 });
  });

  it.each([
    ['north', at(55, -3), { x: 500, y: 127.6 }],
    ['south', at(53, -3), { x: 500, y: 572.4 }],
    ['east', at(54, -2), { x: 630.7, y: 349.1 }],
    ['west', at(54, -4), { x: 369.3, y: 349.1 }],
  ])('is %s of it where it lies so', (_direction, place, { x, y }) => {
    const point = projectPlace(frame, place);
    expect([point.x, point.y]).toEqual([expect.closeTo(x, 1), expect.closeTo(y, 1)]);
  });

  it('is where d3’s projection puts it, anywhere on the Earth but opposite the centre', () => {
    const latitude = fc.double({ min: -90, max: 90, noNaN: true });
    const longitude = fc.double({ min: -180, max: 180, noNaN: true });
    fc.assert(
      fc.property(latitude, longitude, latitude, longitude, (middle, meridian, north, east) => {
        fc.pre(geoDistance([meridian, middle], [east, north]) < 2.5);
        const map = { ...frame, centre: at(middle, meridian) };
        const expected = geoStereographic()
          .rotate([-meridian, -middle])
          .scale(2 * earthRadiusKm * map.unitsPerKm)
          .translate([map.width / 2, map.height / 2])([east, north]);
        const { x, y } = projectPlace(map, at(north, east));
        expect([x, y]).toEqual(expected?.map((number) => expect.closeTo(number, 3)));
      }),
    );
  });

  it('keeps a circle a circle: a kilometre is as long in every direction', () => {
    const place = at(57, 2);
    const { x, y, unitsPerKm } = projectPlace(frame, place);
    const kmPerDegree = (earthRadiusKm * Math.PI) / 180;
    const north = projectPlace(frame, at(place.latitude + 0.01, place.longitude));
    const east = projectPlace(frame, at(place.latitude, place.longitude + 0.01));
    expect(Math.hypot(north.x - x, north.y - y)).toBeCloseTo(0.01 * kmPerDegree * unitsPerKm, 2);
    expect(Math.hypot(east.x - x, east.y - y)).toBeCloseTo(0.01 * kmPerDegree * Math.cos((place.latitude * Math.PI) / 180) * unitsPerKm, 2);
  });
});

it.each([
  ['in the middle', at(54, -3), true],
  ['at the edge', at(55.57, -3), true],
  ['beyond it', at(55.6, -3), false],
  ['on the other side of the Earth', at(-54, 177), false],
])('a place %s is on the map, or not', (_where, place, expected) => {
  expect(isOnMap(frame, { ...place, precisionKm: 1 })).toBe(expected);
});
