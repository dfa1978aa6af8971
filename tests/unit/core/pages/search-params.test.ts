import { describe, expect, it } from 'vitest';
import { countFilters, readSearchPlace, readYear, writeSearchPlace, type SearchPlace } from '@/core/pages/search-params';

describe('a search in the address', () => {
  it.each<[string, SearchPlace]>([
    ['a query', { query: 'lochin coridor', filters: {} }],
    [
      'filters',
      {
        query: 'pier',
        filters: { digest: 'harbours', kind: 'place', source: 'harbours/survey', perspective: 'land', from: -43, to: 1911 },
      },
    ],
    ['one part at length', { query: 'pier', filters: {}, show: 'claims' }],
  ])('reads back with %s', (_what, place) => {
    expect(readSearchPlace(writeSearchPlace(place))).toEqual(place);
  });

  it('leaves out what makes no sense', () => {
    expect(readSearchPlace({ q: 'pier', kind: 'spaceship', from: 'soon', to: '', show: 'everything', source: '' })).toEqual({
      query: 'pier',
      filters: {},
    });
  });

  it('counts filters as a reader does', () => {
    expect(countFilters({})).toBe(0);
    expect(countFilters({ kind: 'place', from: 1900, to: 1911 })).toBe(2);
  });

  it.each([
    [' 1907 ', 1907],
    ['-43', -43],
    ['1907-08', undefined],
    ['', undefined],
    ['19070', undefined],
  ])('takes "%s" for the year %s', (text, year) => {
    expect(readYear(text)).toBe(year);
  });
});
