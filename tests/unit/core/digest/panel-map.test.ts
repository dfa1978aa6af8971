import { expect, test } from 'vitest';
import { buildPanelMap } from '@/core/digest/panel-map';
import { buildTestDigest } from '@/tests/fixtures/build-digest';

const digest = buildTestDigest({ topics: ['lighthouse', 'pier', 'quay'] });

test('a digest without a map has none for its panels', () => {
  expect(buildPanelMap(buildTestDigest({ onMap: [] }))).toBeUndefined();
});

test('the places on it are the digest’s, under their titles; those elsewhere are not', () => {
  const [lighthouse, pier] = digest.topics;
  const far = { latitude: -54, longitude: 100, precisionKm: 1 };
  const topics = digest.topics.map((topic) => (topic === lighthouse ? { ...topic, place: far } : topic));
  expect(buildPanelMap({ ...digest, topics })?.places).toEqual([{ id: 'pier', kind: 'place', title: 'Pier', ...pier?.place }]);
});

test('a country is named by its topic’s title, wherever its own place is', () => {
  const map = digest.map && { ...digest.map, countries: [{ topic: 'quay', x: 400, y: 300 }] };
  expect(buildPanelMap({ ...digest, map })?.countries).toEqual([{ id: 'quay', title: 'Quay', x: 400, y: 300 }]);
});

test('calls a neighbour by its title where it is a topic, else by its name', () => {
  const neighbours = [
    { topic: 'quay', x: 4, y: 3 },
    { name: 'Elsewhere', x: 5, y: 6 },
    { topic: 'quay', x: 7, y: 8, apart: true as const },
  ];
  expect(buildPanelMap({ ...digest, ...(digest.map === undefined ? {} : { map: { ...digest.map, neighbours } }) })?.neighbours).toEqual([
    { id: 'quay', title: 'Quay', x: 4, y: 3 },
    { id: 'Elsewhere', title: 'Elsewhere', x: 5, y: 6 },
    { id: 'quay', title: 'Quay', x: 7, y: 8, apart: true },
  ]);
});

test('a place is called on maps what its editors have maps call it', () => {
  const topics = digest.topics.map((topic) =>
    topic.place === undefined ? topic : { ...topic, place: { ...topic.place, label: 'Pier / Mole' } },
  );
  expect(buildPanelMap({ ...digest, topics })?.places.map(({ title }) => title)).toContain('Pier / Mole');
});
