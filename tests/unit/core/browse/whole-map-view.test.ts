import { describe, expect, it } from 'vitest';
import { buildWholeMap } from '@/core/browse/whole-map-view';
import { buildPanelMap } from '@/core/digest/panel-map';
import { digestHead } from '@/core/digest/section';
import { buildTestDigest } from '@/tests/fixtures/build-digest';

const digest = buildTestDigest({ topics: ['quay', 'pier', 'dune'], onMap: ['quay', 'pier'] });
const map = buildPanelMap(digest);
if (map === undefined) throw new Error('The digest has no map.');
const listed = { digest: { id: digest.id, head: digestHead(digest), isAdded: false, sourceCount: 3 }, map };

describe('a whole map', () => {
  it('has every place that is on it, in alphabetical order', () => {
    expect(buildWholeMap(listed, {}, 'en').points.map(({ id, x, y }) => [id, x, y])).toEqual([
      ['pier', 50, 50],
      ['quay', 50, 50],
    ]);
  });

  it('names places as the reader leads them', () => {
    expect(buildWholeMap(listed, { quay: 'Abbot’s Wharf' }, 'en').points.map(({ title }) => title.text)).toEqual(['Abbot’s Wharf', 'Pier']);
  });

  it('marks countries by their names alone, in the middle of what the map shows of them', () => {
    const countries = [{ id: 'quay', title: 'Quay', x: 250, y: 350 }];
    const point = buildWholeMap({ ...listed, map: { ...map, countries } }, {}, 'en').points.find(({ id }) => id === 'quay');
    expect(point).toMatchObject({ shape: 'country', x: 25, y: 50, narrow: 'over', wide: 'over' });
  });

  it('draws a circle around what is known roughly, and none around a town or a region', () => {
    const circles = (precisionKm: number) => {
      const places = map.places.map((place) => (place.id === 'quay' ? { ...place, precisionKm } : place));
      return buildWholeMap({ ...listed, map: { ...map, places } }, {}, 'en').circles;
    };
    expect(circles(25)).toMatchObject([{ id: 'quay', x: 500, y: 350, radius: 50 }]);
    expect(circles(1)).toEqual([]);
    expect(circles(100)).toEqual([]);
  });

  it.each([
    [5, 'spot'],
    [15, 'rough'],
    [60, 'area'],
  ])('draws what is known to within %i km as what it is: %s', (precisionKm, shape) => {
    const places = map.places.map((place) => ({ ...place, precisionKm }));
    expect(buildWholeMap({ ...listed, map: { ...map, places } }, {}, 'en').points[0]).toMatchObject({ shape });
  });

  it('leads by a line to a name that stands off, and shows every name at every width', () => {
    const places = Array.from({ length: 7 }, (_, at) => ({ ...(map.places[0] ?? never()), id: `quay-${at}`, title: `Quay ${at}` }));
    const view = buildWholeMap({ ...listed, map: { ...map, places } }, {}, 'en');
    expect(view.points.every(({ narrow, wide }) => narrow !== undefined && wide !== undefined)).toBe(true);
    expect(view.leaders.wide.length).toBe(3);
    expect(view.leaders.wide[0]).toMatchObject({ x1: 500, y1: 350 });
  });

  it('says how far a round distance is', () => {
    expect(buildWholeMap(listed, {}, 'en').scale).toEqual({ km: 100, length: 20 });
  });
});

function never(): never {
  throw new Error('There is no such place.');
}
