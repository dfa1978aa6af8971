import { describe, expect, it } from 'vitest';
import { buildClaimIndex } from '@/core/search/claim-index';
import { createSearch, type SearchShelf } from '@/core/search/search';
import { buildTopicIndex } from '@/core/search/topic-index';
import type { Digest } from '@/core/digest/schema';
import { buildTestDigest } from '@/tests/fixtures/build-digest';

function shelve(digest: Digest): SearchShelf {
  return { digest: digest.id, topics: buildTopicIndex(digest), claims: buildClaimIndex(digest), disagreements: digest.disagreements };
}

const search = createSearch([
  shelve(buildTestDigest({ disputed: ['pier'] })),
  shelve(buildTestDigest({ id: 'bridges', topics: ['pier', 'arch'], disputed: ['pier', 'arch'], wording: 'as the plan shows' })),
]);

describe('searching several digests', () => {
  it('finds topics, claims and sources of each', () => {
    const { topics, claims, sources } = search('pier', {});
    expect(topics.map(({ digest, topic }) => `${digest}/${topic}`)).toEqual(['harbours/pier', 'bridges/pier']);
    expect(new Set(claims.map(({ digest }) => digest))).toEqual(new Set(['harbours', 'bridges']));
    expect(claims.every(({ topic }) => topic === 'pier')).toBe(true);
    expect(search('survey', {}).sources.map(({ digest, source }) => `${digest}/${source}`)).toContain('harbours/survey');
    expect(sources).toEqual([]);
  });

  it('finds disagreements by their question and by what a side says', () => {
    const questions = (query: string) => search(query, {}).disagreements.map(({ digest, disagreement }) => `${digest}/${disagreement}`);
    expect(questions('when arch')).toEqual(['bridges/arch-dispute']);
    expect(questions('late')).toContain('harbours/pier-dispute');
  });

  it('does not mix what one has with what another nearly has', () => {
    const { claims, agreement } = search('plan', {});
    expect(agreement).toBe('all');
    expect(new Set(claims.map(({ digest }) => digest))).toEqual(new Set(['bridges']));
  });

  it('keeps to the filters', () => {
    const { topics, disagreements, claims } = search('pier', { digest: 'bridges' });
    expect(disagreements).toHaveLength(1);
    expect([...topics, ...disagreements, ...claims].every(({ digest }) => digest === 'bridges')).toBe(true);
    expect(search('pier', { kind: 'person' })).toMatchObject({ disagreements: [], claims: [] });
  });

  it('offers names like the query where nothing is found', () => {
    const found = search('liqhthousses xq', {});
    expect(found.topics.length + found.claims.length).toBe(0);
    expect(found.near).toEqual(['Lighthouse']);
  });
});
