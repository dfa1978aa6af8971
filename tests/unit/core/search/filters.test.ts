import { describe, expect, it } from 'vitest';
import type { ClaimIndex } from '@/core/search/claim-index';
import { allowIn, type SearchFilters } from '@/core/search/filters';

const index: ClaimIndex = {
  claims: [
    { id: 'a', topics: [0], sources: [0], years: [1990, 1994] },
    { id: 'b', topics: [0, 1], sources: [1], years: [2020, 2020] },
    { id: 'c', topics: [1], sources: [0] },
  ],
  topics: [
    { id: 'quay', kind: 'place' },
    { id: 'storm', kind: 'event' },
  ],
  sources: [{ id: 'survey', perspective: 'land' }, { id: 'letter' }],
  common: [],
  words: '',
};

function allowed(filters: SearchFilters): [claims: number[], topics: number[], sources: number[]] {
  const { claims, topics, sources } = allowIn('harbours', index, filters);
  return [[0, 1, 2].filter(claims), [0, 1].filter(topics), [0, 1].filter(sources)];
}

describe('filters', () => {
  it.each<[string, SearchFilters, ReturnType<typeof allowed>]>([
    [
      'none',
      {},
      [
        [0, 1, 2],
        [0, 1],
        [0, 1],
      ],
    ],
    [
      'this digest',
      { digest: 'harbours' },
      [
        [0, 1, 2],
        [0, 1],
        [0, 1],
      ],
    ],
    ['another digest', { digest: 'bridges' }, [[], [], []]],
    ['a kind', { kind: 'event' }, [[1, 2], [1], [0, 1]]],
    ['a source', { source: 'harbours/letter' }, [[1], [0, 1], [1]]],
    ['a source of another digest', { source: 'bridges/letter' }, [[], [], []]],
    ['a perspective', { perspective: 'land' }, [[0, 2], [0, 1], [0]]],
    ['a time', { from: 1994, to: 2019 }, [[0], [0], [0]]],
    ['a beginning alone', { from: 2000 }, [[1], [0, 1], [1]]],
    ['several', { kind: 'place', from: 2000 }, [[1], [0], [1]]],
  ])('let through by %s', (_what, filters, expected) => {
    expect(allowed(filters)).toEqual(expected);
  });
});
