import { describe, expect, it } from 'vitest';
import { findRegion, type PlacedTopic } from '@/core/digest/author/map/region';
import { isOnMap } from '@/core/digest/place-on-map';

function topic(latitude: number, longitude: number, { claims = 5, precisionKm = 1 } = {}): PlacedTopic {
  return { place: { latitude, longitude, precisionKm }, claims: Array.from({ length: claims }, (_, index) => `claim-${index}`) };
}

const reykjavik = topic(64.15, -21.94);
const akureyri = topic(65.68, -18.09);
const paris = topic(48.86, 2.35, { claims: 1 });
const suva = topic(-18.14, 178.44);
const apia = topic(-13.83, -171.77);

describe('the region of a digest', () => {
  it('is where most of its claims are about: a capital far away is not on the map', () => {
    const frame = findRegion([paris, reykjavik, akureyri]);
    expect(frame && [paris, reykjavik, akureyri].map(({ place }) => isOnMap(frame, place))).toEqual([false, true, true]);
  });

  it('is as wide as it takes when its places are far apart', () => {
    const frame = findRegion([topic(48.86, 2.35), reykjavik]);
    expect(frame && [paris, reykjavik].map(({ place }) => isOnMap(frame, place))).toEqual([true, true]);
  });

  it('is five hundred kilometres wide around a single place', () => {
    expect(findRegion([reykjavik])).toEqual({ centre: { latitude: 64.15, longitude: -21.94 }, width: 1000, height: 700, unitsPerKm: 2 });
  });

  it('holds a place with its whole precision', () => {
    const frame = findRegion([topic(50, 10, { precisionKm: 400 })]);
    expect(frame && frame.height / frame.unitsPerKm).toBeGreaterThan(800);
  });

  it('crosses the date line', () => {
    const frame = findRegion([suva, apia]);
    expect(frame && [suva, apia].map(({ place }) => isOnMap(frame, place))).toEqual([true, true]);
    expect(frame && frame.width / frame.unitsPerKm).toBeLessThan(1800);
  });

  it('is none where there are no places, or places all over the Earth', () => {
    expect(findRegion([])).toBeUndefined();
    expect(findRegion([topic(0, 0), topic(0, 120), topic(0, -120), topic(85, 0)])).toBeUndefined();
  });
});
