import { describe, expect, it } from 'vitest';
import { buildClaimIndex } from '@/core/search/claim-index';
import { buildTestDigest } from '@/tests/fixtures/build-digest';

const digest = buildTestDigest({ topics: ['quay', 'pier'], claimsPerTopic: 1 });

describe('the claim index of a digest', () => {
  it('has what the filters ask of each claim', () => {
    const [first] = digest.claims;
    if (first) first.when = { edtf: '2020/..', from: '2020-03-01', to: '9999-12-31', interval: true };
    const { claims, topics, sources } = buildClaimIndex(digest);
    expect(claims).toEqual([
      { id: 'quay-claim-1', topics: [0], sources: [0], years: [2020, 9999] },
      { id: 'pier-claim-1', topics: [1], sources: [0] },
    ]);
    expect(topics).toEqual([
      { id: 'quay', kind: 'place' },
      { id: 'pier', kind: 'place' },
    ]);
    expect(sources.map(({ id }) => id)).toEqual(['survey', 'letter', 'unread']);
  });

  it('survives being stored as JSON and as a structured clone', () => {
    const index = buildClaimIndex(digest);
    expect(JSON.parse(JSON.stringify(index))).toEqual(index);
    expect(structuredClone(index)).toEqual(index);
  });

  it('is the same for the same digest, letter for letter', () => {
    expect(JSON.stringify(buildClaimIndex(digest))).toBe(JSON.stringify(buildClaimIndex(structuredClone(digest))));
  });

  it('knows the words that nearly every claim has', () => {
    expect(buildClaimIndex(buildTestDigest({ claimsPerTopic: 20, wording: 'as told' })).common).toEqual(
      expect.arrayContaining(['about', 'told']),
    );
  });
});
