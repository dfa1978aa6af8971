/** The bundled digest's map: small, of its region, and with nothing on it but its own topics and the countries around them. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildDigest } from '@/core/digest/author/build';
import { buildTopicSection } from '@/core/digest/section';
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

it.each(maps)(
  'names $id on its own map or below it, and on it only topics by what maps call them and neighbours by their names',
  ({ id, map }) => {
    const titles = new Map(digest?.topics.map((topic) => [topic.id, topic.place?.label ?? topicTitle(topic, 'en')]));
    expect(map.captions[0]?.startsWith(`${titles.get(id)}:`)).toBe(true);
    expect(map.labels.flatMap((label) => (label.kind === 'own' ? [label.id] : [])).every((own) => own === id)).toBe(true);
    expect(map.labels.map(({ text }) => text.text.replace('\n', ' '))).toEqual(map.labels.map((label) => titles.get(label.id) ?? label.id));
  },
);
