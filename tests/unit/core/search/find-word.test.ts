import { describe, expect, it } from 'vitest';
import { buildClaimIndex } from '@/core/search/claim-index';
import { createWordSearch } from '@/core/search/find-word';
import { buildTestDigest } from '@/tests/fixtures/build-digest';

const texts = ['The corridor was closed.', 'The corridor was opened.', 'Trucks waited.'];
const plain = buildTestDigest({ topics: ['pier'], claimsPerTopic: texts.length });
const index = buildClaimIndex({ ...plain, claims: plain.claims.map((claim, at) => ({ ...claim, text: texts[at] ?? '' })) });
const find = createWordSearch(index);

describe('looking for one word', () => {
  it.each([
    ['as it stands', { word: 'corridor', isBeginning: false, errors: 0 }, [0, 1]],
    ['not typed to its end', { word: 'corr', isBeginning: true, errors: 0 }, [0, 1]],
    ['with a letter wrong', { word: 'trocks', isBeginning: false, errors: 1 }, [2]],
    ['that nothing has', { word: 'corr', isBeginning: false, errors: 0 }, []],
  ])('finds one %s', (_how, asked, documents) => {
    expect([...find(asked).keys()].toSorted()).toEqual(documents);
  });

  it('looks only where it is asked to, and remembers nothing of that', () => {
    const asked = { word: 'closed', isBeginning: false, errors: 0 };
    expect([...find(asked, new Map([[1, {}]])).keys()]).toEqual([]);
    expect([...find(asked).keys()]).toEqual([0]);
  });
});
