import { describe, expect, it } from 'vitest';
import { buildClaimIndex } from '@/core/search/claim-index';
import { allowIn } from '@/core/search/filters';
import { createQuestionAllowing, createQuestionSearch } from '@/core/search/find-questions';
import { buildTestDigest } from '@/tests/fixtures/build-digest';

const digest = buildTestDigest({ topics: ['pier', 'arch'], disputed: ['pier', 'arch'] });
const [pier, arch] = digest.disagreements;
if (!pier || !arch) throw new Error('The fixture has changed.');
pier.sides[0] = { ...pier.sides[0], summary: 'It took 120,000 stones.', claims: pier.sides[0]?.claims ?? [] };

describe('searching the questions on which sources differ', () => {
  const find = createQuestionSearch(digest.disagreements);
  const found = (query: string) => find(query).documents.map(({ document }) => digest.disagreements[document]?.id);

  it('goes by the question, by what a side says and by figures however written', () => {
    expect(found('arch built')).toEqual([arch.id]);
    expect(found('stones')).toEqual([pier.id]);
    expect(found('120000')).toEqual([pier.id]);
  });

  it('forgives spelling, and says so', () => {
    expect(find('stanes')).toMatchObject({ agreement: 'alike', documents: [{ document: 0 }] });
    expect(found('zeppelin')).toEqual([]);
  });

  it('lets a question through where one of its claims is', () => {
    const index = buildClaimIndex(digest);
    const allowed = (filters: Parameters<typeof allowIn>[2]) =>
      digest.disagreements.map((_, at) => createQuestionAllowing(digest.disagreements, index)(allowIn(digest.id, index, filters))(at));
    expect(allowed({})).toEqual([true, true]);
    expect(allowed({ kind: 'person' })).toEqual([false, false]);
    expect(allowed({ digest: 'another' })).toEqual([false, false]);
  });
});
