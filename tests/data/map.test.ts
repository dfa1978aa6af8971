/** The bundled digest's map: small, of its region, and with nothing on it but its own topics and the countries around them. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildWholeMap } from '@/core/browse/whole-map-view';
import { buildDigest } from '@/core/digest/author/build';
import { buildPanelMap } from '@/core/digest/panel-map';
import { projectPlace } from '@/core/digest/place-on-map';
import { buildTopicSection, digestHead } from '@/core/digest/section';
import { topicTitle } from '@/core/digest/topic-title';
import { buildMap } from '@/core/panel/map-view';
import { en } from '@/locales/en';
import { readDigestFolder } from '@/modules/bundled-digests/read-folder';

const build = buildDigest(readDigestFolder(join(import.meta.dirname, '..', '..', 'data', 'karabakh')));
const digest = build.status === 'ready' ? build.digest : undefined;
const sections = (digest?.topics ?? []).flatMap((topic) => (digest === undefined ? [] : (buildTopicSection(digest, topic.id) ?? [])));
const maps = sections.flatMap((section) => {
  const map = buildMap(section, en);
  return map === undefined ? [] : [{ id: section.topic.id, map }];
});

it('takes no more than 8 kB', () => {
  expect(JSON.stringify(digest?.map).length).toBeLessThanOrEqual(8000);
});

it('is for the places of its region', () => {
  expect(maps.map(({ id }) => id)).toEqual([
    'aghdam',
    'armenia',
    'azerbaijan',
    'ganja',
    'lachin-corridor',
    'nagorno-karabakh',
    'south-caucasus',
    'stepanakert',
  ]);
});

it('names the countries of its region that are no topics', () => {
  expect(new Set(digest?.map?.neighbours?.flatMap(({ name }) => name ?? []))).toEqual(new Set(['Georgia', 'Iran']));
});

it('names Nakhchivan, which Armenia cuts off from the rest of Azerbaijan, by its country’s name once more', () => {
  const apart = digest?.map?.neighbours?.filter((one) => one.apart) ?? [];
  expect(apart.map(({ topic }) => topic)).toEqual(['azerbaijan']);
  // West of 46.5°E, and between Armenia’s middle and Iran.
  const border = digest?.map && projectPlace(digest.map, { latitude: 39.2, longitude: 46.5 });
  const armenia = digest?.map?.countries.find(({ topic }) => topic === 'armenia');
  expect(apart[0]?.x).toBeLessThan(border?.x ?? 0);
  expect(apart[0]?.y).toBeGreaterThan(armenia?.y ?? Infinity);
});

it.each([376, 480, 630])('has room on the whole map for that name where it is %i pixels wide', (widthPx) => {
  const map = digest && buildPanelMap(digest);
  if (digest === undefined || map === undefined) throw new Error('The digest has no map.');
  const listed = { digest: { id: digest.id, head: digestHead(digest), isAdded: false, sourceCount: 1 }, map };
  const { neighbours } = buildWholeMap(listed, { leadNames: {}, language: 'en', widthPx });
  expect(neighbours.map(({ title }) => title.text)).toContain('Azerbaijan');
});

it.each(maps)(
  'names $id on its own map or below it, and on it only topics by what maps call them and neighbours by their names',
  ({ id, map }) => {
    const titles = new Map(digest?.topics.map((topic) => [topic.id, topic.place?.label ?? topicTitle(topic, 'en')]));
    expect(map.captions[0]?.startsWith(`${titles.get(id)}:`)).toBe(true);
    expect(map.labels.flatMap((label) => (label.kind === 'own' ? [label.id] : [])).every((own) => own === id)).toBe(true);
    expect(map.labels.map(({ text }) => text.text.replace('\n', ' '))).toEqual(map.labels.map((label) => titles.get(label.id) ?? label.id));
  },
);
