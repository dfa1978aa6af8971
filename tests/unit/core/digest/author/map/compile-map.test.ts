import { describe, expect, it } from 'vitest';
import { compileMap } from '@/core/digest/author/map/compile-map';
import type { Topic } from '@/core/digest/schema';

type Mapped = Pick<Topic, 'id' | 'kind' | 'place' | 'claims'>;

function topic(id: string, [latitude, longitude]: [number, number], kind: Topic['kind'] = 'place'): Mapped {
  return { id, kind, place: { latitude, longitude, precisionKm: 5 }, claims: ['one'] };
}

const vienna = topic('vienna', [48.21, 16.37]);
const bratislava = topic('bratislava', [48.15, 17.11]);
/** As many islands and fjords as there are anywhere. */
const archipelago = [topic('bergen', [60.39, 5.32]), topic('tromso', [69.65, 18.96]), topic('stockholm', [59.33, 18.07]), topic('helsinki', [60.17, 24.94])]; // prettier-ignore

describe('the map of a digest', () => {
  it('is none for a digest without places', () => {
    expect(compileMap([{ id: 'idea', kind: 'concept', claims: ['one'] }])).toBeUndefined();
  });

  it('is the same every time', () => {
    expect(compileMap([vienna, bratislava])).toEqual(compileMap([vienna, bratislava]));
  });

  it.each([
    ['a plain', [vienna, bratislava]],
    ['an archipelago', archipelago],
    ['half a continent', [topic('lisbon', [38.72, -9.14]), topic('moscow', [55.75, 37.62])]],
    ['islands at the date line', [topic('suva', [-18.14, 178.44]), topic('apia', [-13.83, -171.77])]],
    ['a pole', [topic('station', [-89.9, 0])]],
    ['the open sea', [topic('buoy', [-48.9, -123.4])]],
  ])('of %s stays small and consists of whole steps', (_where, topics) => {
    const map = compileMap(topics);
    expect(JSON.stringify(map).length).toBeLessThanOrEqual(8000);
    const lines = [...(map?.land ?? []), ...(map?.borders ?? [])];
    expect(lines.every((line) => line.length % 2 === 0 && line.length >= 4 && line.every(Number.isInteger))).toBe(true);
  });

  it('names the countries that are topics, in the middle of what is seen of them', () => {
    const map = compileMap([vienna, bratislava, topic('austria', [48.21, 16.37], 'country'), topic('france', [48.86, 2.35], 'country')]);
    expect(map?.countries.map((country) => country.topic)).toEqual(['austria']);
    const [austria] = map?.countries ?? [];
    expect(austria?.x).toBeGreaterThan(100);
    expect(austria?.x).toBeLessThan(500);
  });

  it('names the neighbours in the digest’s language, each where a part of it is in sight', () => {
    const topics = [vienna, bratislava, topic('austria', [48.21, 16.37], 'country')];
    const named = (language: string) => new Set(compileMap(topics, language)?.neighbours?.map(({ topic: id, name }) => id ?? name));
    expect(named('en')).toContain('Hungary');
    expect(named('en')).toContain('austria');
    expect(named('en')).not.toContain('Austria');
    expect(named('de')).toContain('Ungarn');
    expect(compileMap(topics)?.neighbours?.every(({ x, y }) => x >= 0 && x <= 1000 && y >= 0 && y <= 700)).toBe(true);
  });

  it.each([
    ['Cabinda', [topic('kinshasa', [-4.32, 15.31]), topic('luanda', [-8.84, 13.23])], 'Angola', [0, 400, 0, 200]],
    ['Musandam', [topic('dubai', [25.2, 55.27]), topic('muscat', [23.6, 58.4])], 'Oman', [300, 500, 0, 100]],
  ])(
    'names %s, which another country cuts off, by its country’s name once more',
    (_where, topics, name, [left = 0, right = 0, top = 0, bottom = 0]) => {
      const apart = compileMap(topics)?.neighbours?.filter((one) => one.apart);
      expect(apart?.map((one) => one.name)).toEqual([name]);
      expect(apart?.every(({ x, y }) => x > left && x < right && y > top && y < bottom)).toBe(true);
    },
  );

  it('names an exclave by its topic where its country is one', () => {
    const places = [topic('kinshasa', [-4.32, 15.31]), topic('brazzaville', [-4.27, 15.28]), topic('luanda', [-8.84, 13.23])];
    const map = compileMap([...places, topic('angola', [-8.84, 13.23], 'country')]);
    expect(map?.countries.map((country) => country.topic)).toEqual(['angola']);
    expect(map?.neighbours?.filter(({ apart }) => apart)).toEqual([expect.objectContaining({ topic: 'angola' })]);
  });

  it.each([
    ['islands', archipelago],
    ['a part of an island, with the sea between it and the rest', [topic('dublin', [53.35, -6.26]), topic('belfast', [54.6, -5.93]), topic('liverpool', [53.4, -2.98]), topic('glasgow', [55.86, -4.25])]], // prettier-ignore
    ['a peninsula across a strait', [topic('simferopol', [44.95, 34.1]), topic('rostov', [47.23, 39.7]), topic('krasnodar', [45.04, 38.98]), topic('donetsk', [48, 37.8])]], // prettier-ignore
    ['both sides of a strait', [topic('istanbul', [41, 28.97]), topic('ankara', [39.9, 32.85])]],
    ['a country around another', [topic('maseru', [-29.3, 27.5]), topic('cape-town', [-33.9, 18.4])]],
    ['a part too small for a name', [topic('tashkent', [41.3, 69.24]), topic('osh', [40.53, 72.8])]],
  ])('names no country twice for %s', (_what, topics) => {
    expect(compileMap(topics)?.neighbours?.filter(({ apart }) => apart)).toEqual([]);
  });

  it('says whose borders these are', () => {
    expect(compileMap([vienna])?.boundaries).toBe('Natural Earth 4.1 (2018)');
  });
});
