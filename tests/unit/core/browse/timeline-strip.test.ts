import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zooms, type Zoom } from '@/core/browse/periods';
import { groupByPeriod, listDated } from '@/core/browse/timeline-page';
import { buildStrip } from '@/core/browse/timeline-strip';
import type { DigestDate } from '@/core/digest/schema';
import { digestHead } from '@/core/digest/section';
import { anyDate, readDate } from '@/tests/fixtures/browse-dates';
import { buildTestDigest } from '@/tests/fixtures/build-digest';

const digest = buildTestDigest();

function strip(dates: readonly DigestDate[], zoom: Zoom, at = 0) {
  const claims = dates.map((when, index) => ({ ...(digest.claims[0] ?? never()), id: `claim-${index}`, when }));
  const items = listDated([{ digest: { id: digest.id, head: digestHead(digest), isAdded: false, sourceCount: 3 }, claims, sources: [] }]);
  const groups = groupByPeriod(items, zoom);
  return buildStrip({ items, groups, shown: groups.slice(at, at + 1), zoom });
}

const read = (...dates: string[]) => dates.map(readDate);

describe('the bars of a timeline', () => {
  it('are one for each period that has claims, and say how many before it have none', () => {
    expect(strip(read('2019', '2021-05', '2021'), 'year')?.bars.map(({ key, count, gap, isShown }) => [key, count, gap, isShown])).toEqual([
      ['2019', 1, 0, true],
      ['2021', 2, 1, false],
    ]);
  });

  it('are months where months are shown, over the turn of a year', () => {
    expect(strip(read('2019-11-03', '2020-02'), 'month')?.bars.map(({ key, gap }) => [key, gap])).toEqual([
      ['2019-11', 0],
      ['2020-02', 2],
    ]);
  });

  it('count how their claims are dated', () => {
    expect(strip(read('2019', '2021-05-03', '2021~', '2021/2022'), 'year')?.bars[1]?.counts).toEqual({
      dated: 1,
      uncertain: 1,
      span: 1,
      document: 0,
    });
  });

  it('are no higher for claims that only their document dates', () => {
    const [claim, source] = [digest.claims[0] ?? never(), digest.sources[0] ?? never()];
    const sources = [{ ...source, issued: readDate('2021-05') }];
    const opinion = { ...claim, kind: 'argument' as const, voice: 'author' as const, at: [{ source: source.id, paragraph: 1 }] };
    const claims = read('2019', '2021', '2021-05').map((when, at) => ({ ...(at < 2 ? claim : opinion), id: `claim-${at}`, when }));
    const items = listDated([{ digest: { id: digest.id, head: digestHead(digest), isAdded: false, sourceCount: 1 }, claims, sources }]);
    const groups = groupByPeriod(items, 'year');
    const view = buildStrip({ items, groups, shown: groups.slice(0, 1), zoom: 'year' });
    expect(view?.bars.map(({ count, counts }) => [count, counts.document])).toEqual([
      [1, 0],
      [1, 1],
    ]);
    expect(view?.most).toBe(1);
  });

  it('are none where there is nothing to compare', () => {
    expect(strip(read('2020', '2020-05'), 'year')).toBeUndefined();
    expect(strip([], 'year')).toBeUndefined();
  });

  it('are those around the page where they would be too many, the page’s own among them', () => {
    fc.assert(
      fc.property(fc.array(anyDate, { minLength: 2, maxLength: 30 }), fc.constantFrom(...zooms), fc.nat(29), (dates, zoom, at) => {
        const view = strip(dates, zoom, at);
        if (view === undefined) return;
        expect(view.bars.length).toBeLessThanOrEqual(24);
        expect(view.bars.filter(({ isNear }) => isNear).length).toBe(Math.min(view.bars.length, 9));
        expect(view.bars.every(({ isShown, isNear }) => isNear || !isShown)).toBe(true);
        expect(view.bars.every(({ gap, count }) => gap >= 0 && count > 0)).toBe(true);
        expect(Math.max(...view.bars.map(({ count }) => count))).toBe(view.most);
      }),
    );
  });
});

function never(): never {
  throw new Error('The digest has no claim.');
}
