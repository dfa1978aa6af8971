import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DigestClaims } from '@/core/browse/listed';
import { keyOfPeriod, orderOf, startOf, zooms } from '@/core/browse/periods';
import { cutPage, groupByPeriod, listDated, type PageStart, type TimelineItem } from '@/core/browse/timeline-page';
import type { DigestDate } from '@/core/digest/schema';
import { digestHead } from '@/core/digest/section';
import { anyDate, readDate } from '@/tests/fixtures/browse-dates';
import { buildTestDigest } from '@/tests/fixtures/build-digest';

const digest = buildTestDigest();
const [claim = never()] = digest.claims;

function given(dates: readonly (DigestDate | undefined)[]): DigestClaims {
  return {
    digest: { id: digest.id, head: digestHead(digest), isAdded: false, sourceCount: 3 },
    claims: dates.map((when, at) => ({ ...claim, id: `claim-${at}`, ...(when === undefined ? {} : { when }) })),
    sources: digest.sources,
  };
}

function idsOf(items: readonly TimelineItem[]): string[] {
  return items.map((item) => item.claim.id);
}

const dates = fc.array(anyDate, { maxLength: 60 });

describe('claims in order of time', () => {
  it('are those with a date', () => {
    expect(idsOf(listDated([given([readDate('2020'), undefined, readDate('1999')])]))).toEqual(['claim-2', 'claim-0']);
  });

  it('are each in one period, and periods follow one another', () => {
    fc.assert(
      fc.property(dates, fc.constantFrom(...zooms), (some, zoom) => {
        const items = listDated([given(some)]);
        const groups = groupByPeriod(items, zoom);
        expect(groups.flatMap(({ from, to }) => idsOf(items.slice(from, to)))).toEqual(idsOf(items));
        expect(new Set(groups.map(({ period }) => keyOfPeriod(period))).size).toBe(groups.length);
        const starts = groups.map(({ period }) => startOf(period));
        expect(starts).toEqual(starts.toSorted((one, other) => one - other));
        for (const [at, { from, to }] of groups.entries())
          for (const {
            claim: { when },
          } of items.slice(from, to)) {
            expect(orderOf(when)).toBeGreaterThanOrEqual(starts[at] ?? 0);
            expect(orderOf(when)).toBeLessThan(starts[at + 1] ?? Infinity);
          }
      }),
    );
  });

  it('stay together when a reader looks closer: what is one month is in one year', () => {
    fc.assert(
      fc.property(dates, (some) => {
        const items = listDated([given(some)]);
        const years = groupByPeriod(items, 'year');
        for (const { from, to } of groupByPeriod(items, 'month'))
          expect(years.filter((year) => year.from <= from && to <= year.to)).toHaveLength(1);
      }),
    );
  });
});

describe('pages of a timeline', () => {
  function walk(items: readonly TimelineItem[], zoom: (typeof zooms)[number], most: number) {
    const groups = groupByPeriod(items, zoom);
    const pages: { start: PageStart; items: TimelineItem[]; before: PageStart | undefined }[] = [];
    let start: PageStart | undefined = groups[0] === undefined ? {} : { from: keyOfPeriod(groups[0].period) };
    while (start !== undefined && pages.length <= items.length) {
      const page = cutPage({ items, groups, most }, start);
      pages.push({ start, items: page.parts.flatMap(({ from, to }) => items.slice(from, to)), before: page.before });
      start = page.after;
    }
    return { pages, groups };
  }

  it('have every claim once, and none more than there is room for', () => {
    fc.assert(
      fc.property(dates, fc.constantFrom(...zooms), fc.integer({ min: 1, max: 20 }), (some, zoom, most) => {
        const items = listDated([given(some)]);
        const { pages } = walk(items, zoom, most);
        expect(pages.flatMap((page) => idsOf(page.items))).toEqual(idsOf(items));
        for (const page of pages) expect(page.items.length).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('lead back to where nothing is passed over', () => {
    fc.assert(
      fc.property(dates, fc.constantFrom(...zooms), fc.integer({ min: 1, max: 20 }), (some, zoom, most) => {
        const items = listDated([given(some)]);
        const { pages, groups } = walk(items, zoom, most);
        for (const { items: shown, before } of pages.slice(1)) {
          const page = cutPage({ items, groups, most }, before ?? never());
          const last = page.parts.at(-1)?.to ?? 0;
          expect(last).toBeGreaterThanOrEqual(items.indexOf(shown[0] ?? never()));
          expect(page.parts[0]?.from).toBeLessThan(items.indexOf(shown[0] ?? never()));
        }
        expect(pages[0]?.before).toBeUndefined();
      }),
    );
  });

  const some = listDated([given(['1995', '2001-03', '2020-09', '2020-11', '2023'].map(readDate))]);
  const groups = groupByPeriod(some, 'year');
  const shownFrom = (from: string) => cutPage({ items: some, groups, most: 2 }, { from }).parts.map(({ period }) => keyOfPeriod(period));

  it.each([
    ['2001', ['2001']],
    ['2002', ['2020']],
    ['1800', ['1995', '2001']],
    ['199X', ['1995', '2001']],
    ['2050', ['2023']],
    ['2020-10', ['2020']],
  ])('begin for “%s” at the first period that is not before it', (from, keys) => {
    expect(shownFrom(from)).toEqual(keys);
  });

  it.each([undefined, '', 'soon'])('begin for “%s” with the latest period', (from) => {
    expect(cutPage({ items: some, groups, most: 2 }, { from }).parts.map(({ period }) => keyOfPeriod(period))).toEqual(['2023']);
  });

  it('begin a little earlier where there is little in the latest period, and never where it is long', () => {
    const begin = (...counts: number[]) => {
      const items = listDated([countedBy(counts)]);
      const page = cutPage({ items, groups: groupByPeriod(items, 'year'), most: 100 }, {});
      return [page.parts.map(({ period }) => keyOfPeriod(period)), page.before];
    };
    expect(begin(6, 6, 2)).toEqual([['2001', '2002'], { from: '2000', skip: '' }]);
    expect(begin(1, 1, 9)).toEqual([['2002'], { from: '2000', skip: '' }]);
    expect(begin(1, 1)).toEqual([['2000', '2001'], undefined]);
  });

  /** So many claims in each year from 2000. */
  function countedBy(counts: readonly number[]): DigestClaims {
    return given(counts.flatMap((count, at) => Array.from({ length: count }, () => readDate(String(2000 + at)))));
  }

  it('have claims of one date side by side, whoever dates them', () => {
    const items = listDated([given(['2020', '../2020', '2020', '../2020'].map(readDate))]);
    const written = items.map(({ claim: { when } }) => when.edtf);
    expect(written.toSorted()).toEqual(written);
  });

  it.each(['-1', '7', 'x'])('take “%s” for a number of claims to pass over without losing their way', (skip) => {
    expect(cutPage({ items: some, groups, most: 1 }, { from: '2020', skip }).parts).toHaveLength(1);
  });

  it('of nothing are empty', () => {
    expect(cutPage({ items: [], groups: [], most: 5 }, { from: '2020', skip: '3' })).toEqual({ parts: [] });
  });
});

function never(): never {
  throw new Error('That should not be asked for.');
}
