import * as fc from 'fast-check';
import Fuse from 'fuse.js';
import { describe, expect, it } from 'vitest';
import { createSimilarSpellings } from '@/core/search/similar-spellings';

describe('spellings like the one typed', () => {
  it('are those Fuse accepts among all spellings: none is lost by looking at letters in pairs first', () => {
    const word = fc
      .string({ unit: fc.constantFrom('a', 'b', 'c', 'd', ' '), minLength: 1, maxLength: 14 })
      .filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 30 }), word, (spellings, wanted) => {
        fc.pre(wanted.length >= 4);
        const everything = new Fuse(spellings, { threshold: 0.3, ignoreLocation: true, isCaseSensitive: true });
        const similar = createSimilarSpellings(Fuse.createIndex<string>([], spellings).toJSON())(wanted);
        expect(similar.map(({ spelling }) => spelling).toSorted()).toEqual(
          everything
            .search(wanted)
            .map(({ refIndex }) => refIndex)
            .toSorted(),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('come best first, with what is wrong with them', () => {
    const similar = createSimilarSpellings(Fuse.createIndex<string>([], ['lacin koridoru', 'lachin corridor', 'harbour']).toJSON());
    const found = similar('lochin coridor');
    expect(found.map(({ spelling }) => spelling)).toEqual([1, 0]);
    expect(found[0]?.score).toBeLessThan(found[1]?.score ?? 0);
  });

  it('are not looked for below four letters', () => {
    expect(createSimilarSpellings(Fuse.createIndex<string>([], ['icj']).toJSON())('icd')).toEqual([]);
  });
});
