import { expect, test } from 'vitest';
import { findDuplicateIds, findMisplaced, findUnknownIds } from '@/core/digest/author/rules/ids';
import { authorHarbourBridge } from '@/tests/fixtures/digests/patched';

test('the same id for a topic and for a source is no clash', () => {
  const { authored } = authorHarbourBridge();
  const [topic] = authored.topics;
  const [source] = authored.sources;
  if (topic === undefined || source === undefined) throw new Error('the fixture has topics and sources');
  const same = { ...authored, topics: [{ ...topic, value: { ...topic.value, id: source.value.id } }] };
  expect(findDuplicateIds(same)).toEqual([]);
});

test('a digest in order has nothing to find', () => {
  const { authored } = authorHarbourBridge();
  expect([...findDuplicateIds(authored), ...findMisplaced(authored), ...findUnknownIds(authored)]).toEqual([]);
});

test('without digest.yaml nobody knows the perspectives, so none is called unknown', () => {
  const { authored } = authorHarbourBridge();
  expect(findUnknownIds({ ...authored, head: undefined })).toEqual([]);
});
