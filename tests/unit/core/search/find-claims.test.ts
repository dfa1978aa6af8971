import { describe, expect, it } from 'vitest';
import { buildClaimIndex } from '@/core/search/claim-index';
import { createClaimSearch } from '@/core/search/find-claims';
import type { Digest } from '@/core/digest/schema';
import { buildTestDigest } from '@/tests/fixtures/build-digest';

const texts = [
  'The Lachin corridor was closed for nine months.',
  'About 120,000 people lived in Şuşa and around it.',
  'The corridor was opened again.',
  'Trucks waited on the road.',
];
const plain = buildTestDigest({ topics: ['pier'], claimsPerTopic: texts.length });
const digest: Digest = { ...plain, claims: plain.claims.map((claim, at) => ({ ...claim, text: texts[at] ?? '' })) };
const index = buildClaimIndex(digest);
const find = createClaimSearch(index);
const found = (query: string) => find(query).documents.map(({ document }) => document);

describe('searching claims and sources', () => {
  it.each([
    ['a word', 'trucks', 'all', [3]],
    ['a word that is not typed to its end', 'truc', 'all', [3]],
    ['all words in any order', 'corridor lachin', 'all', [0]],
    ['without diacritics', 'Susa', 'all', [1]],
    ['a figure without its comma', '120000', 'all', [1]],
    ['a figure with a space', '120 000', 'all', [1]],
    ['a misspelt name', 'lochin coridor', 'alike', [0]],
    ['a sentence of which it has a part', 'trucks lorries xylophone', 'some', [3]],
    ['the title of a source', 'letter', 'all', [texts.length + 1]],
  ])('finds %s', (_what, query, agreement, documents) => {
    expect(find(query).agreement).toBe(agreement);
    expect(found(query)).toEqual(documents);
  });

  it('finds the same a letter later and a letter back as at once', () => {
    for (const query of ['corridor l', 'corridor la', 'corridor lac', 'corridor lachin', 'corridor lac', 'corridor', 'lachin corridor'])
      expect(find(query)).toEqual(createClaimSearch(index)(query));
  });

  it('asks for no letter alone, which is the start of a word or what an apostrophe cut off', () => {
    expect(find('w')).toEqual({ agreement: 'all', documents: [] });
    expect(found('trucks w')).toEqual([3]);
  });

  it.each(['', '  ', '—', 'xylophone'])('finds nothing for "%s"', (query) => {
    expect(found(query)).toEqual([]);
  });

  it('says which words answered', () => {
    expect(find('lochin').documents[0]?.words).toEqual(['lachin']);
  });

  it('passes over what the filters hold back, and then looks further', () => {
    expect(find('corridor', (document) => document !== 0).documents.map(({ document }) => document)).toEqual([2]);
  });

  it('asks for words that everything has only where there are no others', () => {
    const search = createClaimSearch({ ...index, common: ['the', 'was'] });
    expect(search('the trucks was').documents.map(({ document }) => document)).toEqual([3]);
    expect(search('the').documents.length).toBeGreaterThan(0);
  });
});
