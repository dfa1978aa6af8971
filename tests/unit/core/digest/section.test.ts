import { expect, test } from 'vitest';
import { buildTopicAnswer, buildTopicSection, digestHead } from '@/core/digest/section';
import { compileHarbourBridge } from '@/tests/fixtures/digests/harbour-bridge';

const digest = compileHarbourBridge();

test('a topic’s section has its claims in reading order, then those that only a disagreement refers to', () => {
  const withForeign = structuredClone(digest);
  withForeign.disagreements[0]?.sides[0]?.claims.push('echo-leader-fares');
  const section = buildTopicSection(withForeign, 'great-harbour-bridge');
  const own = digest.topics.find(({ id }) => id === 'great-harbour-bridge')?.claims;
  expect(section?.claims.map(({ id }) => id)).toEqual([...(own ?? []), 'echo-leader-fares']);
  expect(section?.disagreements.map(({ id }) => id)).toEqual(['how-many-hangers', 'how-long']);
});

test('it brings the sources of its claims, and those that are silent, in the digest’s order', () => {
  expect(buildTopicSection(digest, 'harbour-ferry')?.sources.map(({ id }) => id)).toEqual(['echo-leader']);
  expect(buildTopicSection(digest, 'great-harbour-bridge')?.sources.map(({ id }) => id)).toEqual([
    'echo-leader',
    'north-bank-letter',
    'engineers-note',
  ]);
  expect(buildTopicSection(digest, 'harbour-ferry')?.sourceCount).toBe(3);
});

test('related topics come with their titles', () => {
  expect(buildTopicSection(digest, 'mayor-tarrant')?.related).toEqual([
    { id: 'great-harbour-bridge', title: 'Great Harbour Bridge' },
    { id: 'harbour-ferry', title: 'Harbour Ferry' },
  ]);
});

test('every digest that has the topic has a section, in the order given', () => {
  const other = { ...structuredClone(digest), id: 'other' };
  const answer = buildTopicAnswer([digest, other], 'harbour-ferry');
  expect(answer.status === 'ready' && answer.sections.map((section) => section.digest.id)).toEqual(['harbour-bridge', 'other']);
  expect(buildTopicAnswer([digest, other], 'nowhere')).toEqual({ status: 'missing' });
  expect(buildTopicAnswer([], 'harbour-ferry')).toEqual({ status: 'missing' });
});

test('the head of a digest has no bodies', () => {
  expect(Object.keys(digestHead(digest)).sort()).toEqual([
    'asOf',
    'description',
    'editors',
    'format',
    'formatVersion',
    'id',
    'language',
    'licence',
    'limitations',
    'perspectives',
    'revision',
    'title',
  ]);
});

test('ids that lead nowhere are passed over', () => {
  const broken = structuredClone(digest);
  for (const topic of broken.topics) topic.related.push('nowhere');
  expect(buildTopicSection(broken, 'great-harbour-bridge')?.related).toHaveLength(1);
});

test('the map comes with a topic that is on it, and with no other', () => {
  expect(buildTopicSection(digest, 'great-harbour-bridge')?.map?.places.map(({ id }) => id)).toEqual(['great-harbour-bridge']);
  expect(buildTopicSection(digest, 'harbour-ferry')).not.toHaveProperty('map');
});
