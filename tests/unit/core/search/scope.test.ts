import { expect, it } from 'vitest';
import { digestHead } from '@/core/digest/section';
import { buildClaimIndex } from '@/core/search/claim-index';
import { listSearched, listShelfScope } from '@/core/search/scope';
import { buildTestDigest } from '@/tests/fixtures/build-digest';

it('says what there is to search, and between which years', () => {
  const digest = { ...buildTestDigest({ disputed: ['pier'] }), perspectives: [{ id: 'land', label: 'From the land', note: 'On land.' }] };
  const [first, second] = digest.claims;
  if (!first || !second) throw new Error('The fixture has changed.');
  first.when = { edtf: '1907/1911', from: '1907-01-01', to: '1911-12-31', interval: true };
  second.when = { edtf: '1905/..', from: '1905-01-01', to: '9999-12-31', interval: true };
  const scope = listShelfScope(
    [{ id: digest.id, head: digestHead(digest), isAdded: true }],
    [
      { claims: buildClaimIndex(digest), disagreements: digest.disagreements, examples: ['Pier', 'Quay'] },
      { claims: buildClaimIndex(digest), disagreements: digest.disagreements, examples: ['Arch', 'Pier'] },
    ],
  );
  expect(scope).toEqual({
    digests: [{ id: 'harbours', title: 'Digest of harbours', isAdded: true, head: digestHead(digest) }],
    kinds: ['place'],
    perspectives: [{ id: 'land', label: { text: 'From the land', lang: 'en', dir: 'ltr' } }],
    years: [1905, 1911],
    counts: { topics: 4, disagreements: 2, claims: 10, sources: 6 },
    examples: ['Pier', 'Arch', 'Quay'],
  });
});

it('knows which digests speak in an answer', () => {
  const [head, ...digests] = [digestHead(buildTestDigest()), 'bridges', 'harbours'] as const;
  const scope = { digests: digests.map((id) => ({ id, title: id, isAdded: false, head })) };
  const idsOf = (filter?: string) => listSearched(scope, filter).map(({ id }) => id);
  expect([idsOf(), idsOf('harbours')]).toEqual([['bridges', 'harbours'], ['harbours']]);
  expect(listSearched(undefined, undefined)).toEqual([]);
});
