import { describe, expect, it } from 'vitest';
import { findCountry, listBorders, listLand, type Window } from '@/core/digest/author/map/atlas';
import { isInside } from '@/core/digest/author/map/label-point';

/** Land is where a line to the right crosses coasts an odd number of times: a lake's ring lies inside another. */
function isLand([longitude, latitude]: [number, number], window: Window): boolean {
  return listLand(window).filter((ring) => isInside([longitude, latitude], ring)).length % 2 === 1;
}

const centralEurope: Window = { west: 5, east: 20, south: 42, north: 52 };
const caspian: Window = { west: 44, east: 60, south: 35, north: 48 };
const fiji: Window = { west: 170, east: 190, south: -25, north: -10 };
const chukotka: Window = { west: 150, east: 215, south: 55, north: 75 };
const antarctica: Window = { west: -180, east: 180, south: -90, north: -60 };
const newZealand: Window = { west: 160, east: 185, south: -50, north: -30 };

describe('the atlas', () => {
  it.each<[string, [number, number], Window, boolean]>([
    ['Vienna', [16.4, 48.2], centralEurope, true],
    ['the Adriatic', [15, 43.2], centralEurope, false],
    ['the Caspian, a hole in Eurasia', [51, 42], caspian, false],
    ['its eastern shore', [56, 42], caspian, true],
    ['Viti Levu, west of the date line', [178, -17.8], fiji, true],
    ['the sea east of it', [182, -17.8], fiji, false],
    ['Chukotka before the date line', [175, 66.5], chukotka, true],
    ['Chukotka beyond it', [185, 66.5], chukotka, true],
    ['Alaska, beyond it', [205, 66.5], chukotka, true],
    ['the South Pole', [20, -89], antarctica, true],
    ['the Southern Ocean', [20, -63], antarctica, false],
    ['South Island, from where Eurasia is on the other side', [171, -43.5], newZealand, true],
    ['the Tasman Sea', [162, -40], newZealand, false],
  ])('knows %s', (_where, point, window, land) => {
    expect(isLand(point, window)).toBe(land);
  });

  it('has borders inside the window only', () => {
    const borders = listBorders(centralEurope);
    expect(borders.length).toBeGreaterThan(5);
    const positions = borders.flat();
    expect(positions.filter(([x, y]) => x < 5 || x > 20 || y < 42 || y > 52)).toEqual([]);
  });

  it('has none across the open sea', () => {
    expect(listBorders(fiji)).toEqual([]);
  });

  it('finds the country around a place, cut to the window', () => {
    const austria = findCountry({ latitude: 48.2, longitude: 16.4 }, centralEurope);
    expect(austria?.some((ring) => isInside([14.3, 47.5], ring))).toBe(true);
    expect(austria?.some((ring) => isInside([11.5, 48.1], ring))).toBe(false);
  });

  it('finds none at sea', () => {
    expect(findCountry({ latitude: 43.2, longitude: 15 }, centralEurope)).toBeUndefined();
  });
});
