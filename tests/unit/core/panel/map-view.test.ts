import { describe, expect, it } from 'vitest';
import type { MapPlace, PanelMap } from '@/core/digest/panel-map';
import type { TopicSection } from '@/core/panel/answer';
import { buildMap, type MapView } from '@/core/panel/map-view';
import { en } from '@/locales/en';
import { damSection } from '@/tests/fixtures/panel-answer';

/** 1000 km wide, so that a unit is a kilometre in the middle. */
const drawing: PanelMap['drawing'] = {
  boundaries: 'A survey for tests (1907)',
  width: 1000,
  height: 700,
  centre: { latitude: 50, longitude: 10 },
  unitsPerKm: 1,
  land: [[100, 100, 800, 0, 0, 500, -800, 0], [400, 300, 50, 0, 0, 50]], // prettier-ignore
  borders: [[100, 380, 800, 0]],
  countries: [{ topic: 'upper-country', x: 500, y: 200 }],
};

const dam: MapPlace = { id: 'orvane-dam', kind: 'place', title: 'Orvane Dam', latitude: 50, longitude: 10, precisionKm: 2 };
const lake: MapPlace = { id: 'orvane-lake', kind: 'place', title: 'Lake Orvane', latitude: 49.4, longitude: 10.5, precisionKm: 10 };
const valley: MapPlace = { id: 'valley', kind: 'place', title: 'The Valley', latitude: 50.8, longitude: 9, precisionKm: 80 };
const flood: MapPlace = { id: 'flood-2021', kind: 'event', title: 'Flood of 2021', latitude: 49, longitude: 9, precisionKm: 2 };
const upper = { id: 'upper-country', title: 'Upper Country', x: 500, y: 200 };

function mapOf(
  place: MapPlace | undefined,
  {
    others = [],
    countries = [],
    drawing: drawn = drawing,
  }: { others?: MapPlace[]; countries?: PanelMap['countries']; drawing?: PanelMap['drawing'] } = {},
) {
  const id = place?.id ?? 'nowhere';
  const section: TopicSection = {
    ...damSection,
    topic: { ...damSection.topic, id, kind: place?.kind ?? 'place' },
    map: { drawing: drawn, places: [...others, ...(place === undefined ? [] : [place])], countries },
  };
  return buildMap(section, en);
}

const names = (map: MapView | undefined) => map?.labels.map(({ text, kind }) => [text.text, kind]);
const widthOf = (map: MapView | undefined) => Number(map?.viewBox.split(' ')[2]);

describe('a map', () => {
  it('is none for a topic without a place, or a digest without a map', () => {
    expect(buildMap(damSection, en)).toBeUndefined();
    expect(mapOf(undefined, { others: [lake] })).toBeUndefined();
  });

  it('draws the digest’s numbers as they are', () => {
    const map = mapOf(dam);
    expect(map?.land).toBe('M100 100l800 0 0 500 -800 0zM400 300l50 0 0 50z');
    expect(map?.borders).toBe('M100 380l800 0');
  });

  it('cuts out the surroundings of a place, with the place in their middle', () => {
    expect(mapOf(dam)?.viewBox).toBe('350 245 300 210');
    expect(mapOf(dam)?.labels).toEqual([
      { id: 'orvane-dam', text: { text: 'Orvane Dam', lang: 'en', dir: 'ltr' }, x: 50, y: 50, side: 'right', kind: 'own' },
    ]);
  });

  it('goes no further than the map when the place is near its edge', () => {
    expect(mapOf({ ...dam, latitude: 47, longitude: 5 })?.viewBox).toBe('0 489.7 300.5 210.3');
  });

  it('shows more around a larger place, and all around one that fills it', () => {
    expect(widthOf(mapOf({ ...dam, precisionKm: 200 }))).toBe(700);
    expect(widthOf(mapOf({ ...dam, precisionKm: 900 }))).toBe(1000);
  });

  it.each([
    ['a dot for a place that is known well', dam, undefined, 'Orvane Dam: the dot is right to within about 2 km.'],
    [
      'a circle around it for one that is not',
      { ...dam, precisionKm: 20 },
      20,
      'Orvane Dam: placed roughly, within about 20 km of the middle of the shading, which is not a border.',
    ],
  ])('has %s, and says what it means', (_what, place, radius, sentence) => {
    const map = mapOf(place);
    expect(map?.dot).toBe('M500 350h0');
    expect(map?.circle?.radius).toBe(radius);
    expect(map?.captions[0]).toContain(sentence);
  });

  it('shades no region: what lay in the shading would seem to lie in it', () => {
    const map = mapOf({ ...dam, precisionKm: 60 });
    expect(map).not.toHaveProperty('circle');
    expect(map?.captions[0]).toBe(
      'Orvane Dam: the name stands about its middle, right to within about 60 km. How far it reaches is not drawn.',
    );
  });

  it('says whose borders it shows, and that it draws the disputed ones like the others', () => {
    expect(mapOf(dam)?.captions.at(-1)).toBe(
      'State borders as in A survey for tests (1907), disputed or not, all in one style. No region is outlined.',
    );
  });

  it('names the region whose limits a reader may look for in vain', () => {
    expect(mapOf({ ...dam, precisionKm: 60 })?.captions.at(-1)).toMatch(/ Orvane Dam is not outlined\.$/u);
    expect(mapOf({ ...dam, precisionKm: 900 })?.captions.at(-1)).toMatch(/ No region is outlined\.$/u);
  });

  it('has a scale of a round length that fits', () => {
    expect(mapOf(dam)?.scale).toEqual({ text: '50 km', length: 16.7 });
    expect(mapOf({ ...dam, precisionKm: 900 })?.scale).toEqual({ text: '200 km', length: 20 });
  });
});

describe('the names on it', () => {
  it('are the topic’s, then countries’, then those of places with dots of their own', () => {
    const map = mapOf(dam, { others: [lake], countries: [upper] });
    expect(names(map)).toEqual([['Orvane Dam', 'own'], ['Upper Country', 'country'], ['Lake Orvane', 'place']]); // prettier-ignore
    expect(map?.dots.match(/M/gu)).toHaveLength(1);
    expect(map?.spoken).toBe('Map with Orvane Dam marked. Also named on it: Upper Country and Lake Orvane.');
  });

  it('are neighbours’ too where there is room, each once and as near as may be', () => {
    const neighbours = [
      { id: 'Lower Country', title: 'Lower Country', x: 250, y: 520 },
      { id: 'Lower Country', title: 'Lower Country', x: 520, y: 480 },
      { id: 'Far Country', title: 'Far Country', x: 990, y: 690 },
    ];
    const section: TopicSection = {
      ...damSection,
      topic: { ...damSection.topic, id: 'orvane-dam', kind: 'place' },
      map: { drawing, places: [dam], countries: [upper], neighbours },
    };
    expect(buildMap(section, en)?.labels.map(({ id, x }) => [id, x])).toEqual([
      ['orvane-dam', 50],
      ['upper-country', 50],
      ['Lower Country', 56],
    ]);
  });

  it('are a country’s twice where a part of it is cut off, and told once', () => {
    const neighbours = [
      { id: 'upper-country', title: 'Upper Country', x: 520, y: 300 },
      { id: 'upper-country', title: 'Upper Country', x: 500, y: 410, apart: true },
    ];
    const section: TopicSection = {
      ...damSection,
      topic: { ...damSection.topic, id: 'orvane-dam', kind: 'place' },
      map: { drawing, places: [dam], countries: [upper], neighbours },
    };
    const map = buildMap(section, en);
    expect(names(map)).toEqual([['Orvane Dam', 'own'], ['Upper Country', 'country'], ['Upper Country', 'country']]); // prettier-ignore
    const [, one, other] = map?.labels ?? [];
    // The border runs between them.
    expect(one?.y).toBeLessThan(64);
    expect(other?.y).toBeGreaterThan(64);
    expect(one?.id).not.toBe(other?.id);
    expect(map?.spoken).toBe('Map with Orvane Dam marked. Also named on it: Upper Country.');
  });

  it('are not those of regions, which a dot would make towns, nor of what is no place', () => {
    expect(names(mapOf(dam, { others: [valley, flood] }))).toEqual([['Orvane Dam', 'own']]);
  });

  it('are only those in sight', () => {
    expect(names(mapOf(dam, { others: [{ ...lake, longitude: 15 }] }))).toEqual([['Orvane Dam', 'own']]);
  });

  it('mark a country by its name alone, in the middle of most of the map', () => {
    const map = mapOf({ ...dam, id: 'upper-country', title: 'Upper Country', kind: 'country' }, { countries: [upper] });
    expect(map?.labels).toEqual([expect.objectContaining({ id: 'upper-country', x: 50, y: 47.6, side: 'over', kind: 'own' })]);
    expect(map).not.toHaveProperty('dot');
    expect(map).not.toHaveProperty('circle');
    expect(widthOf(map)).toBe(600);
    expect(map?.captions[0]).toBe('Upper Country: the name stands within its borders as they are drawn here.');
  });

  it('stand for a region about its middle, beside no dot of its own and clear of the towns’ dots', () => {
    const town = { ...dam, id: 'weir', title: 'Weir', latitude: 49.95, longitude: 10.5 };
    const map = mapOf({ ...dam, precisionKm: 60 }, { others: [town] });
    expect(map).not.toHaveProperty('dot');
    expect(names(map)).toEqual([['Orvane Dam', 'own'], ['Weir', 'place']]); // prettier-ignore
    expect(map?.labels[0]).toMatchObject({ side: 'over' });
  });

  it('are left out rather than set across a border, with their dots', () => {
    const fence = Array.from({ length: 40 }, (_, index) => [index * 25 + 12, 0, 0, 700]);
    const fenced = { drawing: { ...drawing, borders: fence }, countries: [upper], others: [lake] };
    expect(names(mapOf(dam, fenced))).toEqual([]);
    expect(mapOf(dam, fenced)).toMatchObject({ dots: '', dot: 'M500 350h0' });
  });

  it('give a country that the map does not name its dot, and no circle', () => {
    const map = mapOf({ ...dam, kind: 'country', precisionKm: 60 });
    expect(map?.dot).toBe('M500 350h0');
    expect(map).not.toHaveProperty('circle');
  });
});
