import { describe, expect, it } from 'vitest';
import { buildWholeMap } from '@/core/browse/whole-map-view';
import { buildPanelMap, type PanelMap } from '@/core/digest/panel-map';
import { digestHead } from '@/core/digest/section';
import { buildTestDigest } from '@/tests/fixtures/build-digest';

const digest = buildTestDigest({ topics: ['quay', 'pier', 'dune'], onMap: ['quay', 'pier'] });
const built = buildPanelMap(digest);
if (built === undefined) throw new Error('The digest has no map.');
const map = built;
const listed = { digest: { id: digest.id, head: digestHead(digest), isAdded: false, sourceCount: 3 }, map };

/** A degree of longitude, so that the two do not lie on top of each other. */
const places = map.places.map((place) => (place.id === 'pier' ? { ...place, longitude: place.longitude + 1 } : place));

function show(
  changed: Partial<PanelMap> = {},
  { leadNames = {}, widthPx = 600 }: { leadNames?: Record<string, string>; widthPx?: number } = {},
) {
  return buildWholeMap({ ...listed, map: { ...map, places, ...changed } }, { leadNames, language: 'en', widthPx });
}

function known(id: string, precisionKm: number) {
  return places.map((place) => (place.id === id ? { ...place, precisionKm } : place));
}

describe('a whole map', () => {
  it('has every place that is on it, in alphabetical order and with its name', () => {
    expect(show().points.map(({ id, side }) => [id, side])).toEqual([
      ['pier', 'right'],
      ['quay', 'right'],
    ]);
  });

  it('names places as the reader leads them', () => {
    expect(show({}, { leadNames: { quay: 'Abbot’s Wharf' } }).points.map(({ title }) => title.text)).toEqual(['Abbot’s Wharf', 'Pier']);
  });

  it('gives a name the room that it takes, and not more', () => {
    const across = (view: ReturnType<typeof show>) => view.points.map(({ at }) => ((at?.x ?? 0) * 600) / 100);
    const [pier = 0, quay = 0] = across(show());
    const letters = Math.floor((pier - quay - 11) / 6);
    const named = (length: number) => show({}, { leadNames: { quay: 'a'.repeat(length) } }).points.find(({ id }) => id === 'quay')?.side;
    expect([named(letters), named(letters + 2)]).toEqual(['right', 'left']);
  });

  it('shows less of the surroundings the narrower it is, and all its places', () => {
    const [narrow, wide] = [280, 800].map((widthPx) => show({}, { widthPx }));
    const across = (view: typeof narrow) => Number(view?.viewBox.split(' ')[2]);
    expect(across(narrow)).toBeLessThan(across(wide));
    for (const { at } of [...(narrow?.points ?? []), ...(wide?.points ?? [])]) expect(at).toMatchObject({ y: expect.closeTo(50, 0) });
  });

  it('marks a country by its name alone, where it shows enough of it', () => {
    const countries = [{ id: 'quay', title: 'Quay', x: 450, y: 380 }];
    const find = (borders: number[][]) => show({ countries, drawing: { ...map.drawing, borders } }).points.find(({ id }) => id === 'quay');
    expect(find([])).toMatchObject({ shape: 'country', side: 'over' });
    const fence = Array.from({ length: 40 }, (_, index) => [index * 25, -100, 0, 1000]);
    expect(find(fence)).not.toHaveProperty('at');
  });

  it('names neighbours that are no topics, and no topic among them', () => {
    const neighbours = [{ id: 'Lower Country', title: 'Lower Country', x: 500, y: 420 }];
    expect(show({ neighbours }).neighbours.map(({ title }) => title.text)).toEqual(['Lower Country']);
    expect(show({ neighbours, countries: neighbours }).neighbours).toEqual([]);
  });

  it('names a part of a country that is cut off too, without a second link to it', () => {
    const countries = [{ id: 'quay', title: 'Quay', x: 450, y: 330 }];
    const neighbours = [
      { id: 'quay', title: 'Quay', x: 480, y: 340 },
      { id: 'quay', title: 'Quay', x: 450, y: 380, apart: true },
    ];
    // A border between the two.
    const shown = show(
      { countries, neighbours, drawing: { ...map.drawing, borders: [[-100, 360, 1200, 0]] } },
      { leadNames: { quay: 'Wharf' } },
    );
    expect(shown.neighbours.map(({ title }) => title.text)).toEqual(['Wharf']);
    const [link, ...others] = shown.points.filter(({ id }) => id === 'quay');
    expect(link).toMatchObject({ shape: 'country', side: 'over' });
    expect(others).toEqual([]);
    expect(link?.at?.y).toBeLessThan(shown.neighbours[0]?.at.y ?? 0);
  });

  it.each([
    [5, 'spot'],
    [15, 'rough'],
    [60, 'area'],
  ])('draws what is known to within %i km as what it is: %s', (precisionKm, shape) => {
    expect(show({ places: known('quay', precisionKm) }).points.find(({ id }) => id === 'quay')).toMatchObject({ shape });
  });

  it('keeps the name of a region within it, a number where the name is too long, and neither where it is larger than the map', () => {
    const find = (precisionKm: number, title: string) =>
      show({ places: known('quay', precisionKm).map((place) => (place.id === 'quay' ? { ...place, title } : place)) }).points.find(
        ({ id }) => id === 'quay',
      );
    expect(find(60, 'Quay')).toMatchObject({ side: 'over' });
    expect(find(60, 'Quay')).not.toHaveProperty('number');
    expect(find(60, 'A name that is longer than its region is wide')).toMatchObject({ side: 'over', number: 1 });
    expect(find(900, 'Quay')).not.toHaveProperty('at');
  });

  it('counts the names that have no room, in the order of the list', () => {
    const crowd = Array.from({ length: 6 }, (_, at) => ({
      ...(places[0] ?? never()),
      id: `quay-${at}`,
      title: `Quay ${'and '.repeat(60)}${at}`,
    }));
    const far = crowd.map((place, at) => ({ ...place, longitude: place.longitude + at / 2 }));
    const { points } = show({ places: far });
    expect(points.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(points.every(({ side }) => side !== undefined)).toBe(true);
  });

  it('explains what is on it and nothing else', () => {
    expect(show().legend).toEqual(['spot']);
    expect(show({ places: known('quay', 15) }).legend).toEqual(['spot', 'rough']);
    expect(show({ places: known('quay', 60) }).legend).toEqual(['spot', 'area']);
    expect(show({ places: known('quay', 60) }).regions).toHaveLength(1);
    expect(show({}).regions).toEqual([]);
    expect(show({ places: known('quay', 900) }).legend).toEqual(['spot']);
  });

  it('says how far a round distance is', () => {
    expect(show().scale.length).toBeGreaterThan(10);
    expect(show().scale.length).toBeLessThan(29);
  });
});

function never(): never {
  throw new Error('There is no such place.');
}
