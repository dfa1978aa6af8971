import { describe, expect, it } from 'vitest';
import { describePageAge } from '@/core/pages/page-age';
import { buildTestDigest } from '@/tests/fixtures/build-digest';

/** 21 September 2023. */
const { asOf } = buildTestDigest();
const earlier = { ...asOf, edtf: '2020-01-01', from: '2020-01-01', to: '2020-01-01', start: { year: 2020, month: 1, day: 1 } };
const dated = (day: string) => ({ day, basis: 'meta' as const });

describe('the age of a page beside the digests', () => {
  it('is later than what they know, where it surely is', () => {
    expect(describePageAge(dated('2026-11-22'), [asOf])).toEqual({
      order: 'later',
      pageDay: '22 November 2026',
      lastDay: '21 September 2023',
    });
  });

  it('is within what they know on the last day, before it, and where the page gives only the year', () => {
    for (const day of ['2023-09-21', '2020-01-01', '2023']) expect(describePageAge(dated(day), [asOf])?.order).toBe('covered');
  });

  it('is measured by the digest that ends first', () => {
    expect(describePageAge(dated('2022-05-01'), [asOf, earlier])).toMatchObject({ order: 'later', lastDay: '1 January 2020' });
  });

  it('is not told where the page or the digests have no date', () => {
    expect(describePageAge(undefined, [asOf])).toBeUndefined();
    expect(describePageAge(dated('soon'), [asOf])).toBeUndefined();
    expect(describePageAge(dated('2026-11-22'), [])).toBeUndefined();
  });
});
