import { describe, expect, it } from 'vitest';
import { buildTopicIndex } from '@/core/search/topic-index';
import { buildTestDigest } from '@/tests/fixtures/build-digest';

describe('the search index of a digest', () => {
  const digest = buildTestDigest({
    topics: ['quay', 'pier'],
    names: {
      pier: [
        { text: 'PIER', lang: 'en', kind: 'alternative' },
        { text: 'Môle', lang: 'fr', kind: 'preferred' },
        { text: 'peer', lang: 'en', kind: 'hidden' },
        { text: '—', lang: 'en', kind: 'hidden' },
      ],
    },
  });

  it('has each spelling of a topic once, folded, with what a reader sees for it', () => {
    const { topics, spellings, fuse } = buildTopicIndex(digest);
    expect(topics).toEqual([
      { id: 'quay', title: 'Quay' },
      { id: 'pier', title: 'Pier' },
    ]);
    expect(spellings.map(({ topic, shown }, at) => [topic, fuse.records[at]?.v, shown])).toEqual([
      [0, 'quay', 'Quay'],
      [1, 'pier', 'Pier'],
      [1, 'mole', 'Môle'],
      [1, 'peer', 'Pier'],
    ]);
  });

  it('survives being stored as JSON and as a structured clone', () => {
    const index = buildTopicIndex(digest);
    expect(JSON.parse(JSON.stringify(index))).toEqual(index);
    expect(structuredClone(index)).toEqual(index);
  });

  it('is the same for the same digest', () => {
    expect(JSON.stringify(buildTopicIndex(digest))).toBe(JSON.stringify(buildTopicIndex(digest)));
  });
});
