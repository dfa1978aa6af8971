import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '@/core/digest/author/date';
import type { DigestDate } from '@/core/digest/schema';
import { comparePageDate, isSurelyBefore, parsePageDay } from '@/core/panel/page-time';

function edtf(text: string): DigestDate {
  const parsed = parseDate(text);
  if (parsed.status !== 'ready') throw new Error(`${text} is no date.`);
  return parsed.date;
}

const compare = (day: string, date: string) => comparePageDate({ day, basis: 'meta' }, edtf(date));
const years = (amount: number, atLeast = false) => ({ amount, unit: 'year', atLeast });
const months = (amount: number) => ({ amount, unit: 'month', atLeast: false });
const days = (amount: number) => ({ amount, unit: 'day', atLeast: false });

describe('a date in a digest, seen from a page', () => {
  it.each([
    ['the day before', '2023-09-20', '2023-09-19', { order: 'earlier', distance: days(1) }],
    ['the day after', '2023-09-18', '2023-09-19', { order: 'later', distance: days(1) }],
    ['the same day', '2023-09-19', '2023-09-19', { order: 'same' }],
    ['weeks before, in days', '2023-10-31', '2023-09-19', { order: 'earlier', distance: days(42) }],
    ['months before', '2024-06-19', '2023-09-19', { order: 'earlier', distance: months(9) }],
    ['years before', '2026-11-22', '2023-09-19', { order: 'earlier', distance: years(3) }],
    ['years after', '2019-09-01', '2023-09-19', { order: 'later', distance: years(4) }],
    ['a month before, on a page that knows its month', '2023-11', '2023-09-19', { order: 'earlier' }],
    ['a year before, told no more exactly than it is known', '2026-11-22', '2023', { order: 'earlier', distance: years(2, true) }],
    ['an interval before', '2026-11-22', '2020-09-27/2020-11-10', { order: 'earlier', distance: years(6) }],
    ['long ended, begun nobody knows when', '2026-11-22', '../2020', { order: 'earlier', distance: years(5, true) }],
    ['about to begin, ending nobody knows when', '2019', '2020-09/..', { order: 'later' }],
  ])('%s', (_name, page, date, time) => {
    expect(compare(page, date)).toEqual(time);
  });

  it.each([
    ['the page stands within it', '2023-05-05', '2023'],
    ['the page knows its year alone', '2023', '2023-09-19'],
    ['it is the first day that the page can mean', '2023-09', '2023-09-01'],
    ['it is the last', '2023-09', '2023-09-30'],
    ['it has not ended', '2023-05-05', '2020/..'],
    ['it is uncertain by as much', '2023-09-20', '2023-09-19?'],
    ['it is approximate and may overlap', '2023-10-05', '2023-09~'],
  ])('is not compared where %s', (_name, page, date) => {
    expect(compare(page, date)).toBeUndefined();
  });

  it('that is approximate is compared where even the doubt leaves no overlap', () => {
    expect(compare('2024-03-01', '2023-09~')).toMatchObject({ order: 'earlier' });
    expect(compare('2023-09-19', '2023-09-19~')).toBeUndefined();
  });

  it('is earlier from one side and later from the other', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [there, back] = [compare(one, other), compare(other, one)];
        expect(there?.distance).toEqual(back?.distance);
        expect([there?.order, back?.order].sort()).toEqual(one === other ? ['same', 'same'] : ['earlier', 'later']);
      }),
    );
  });
});

describe('a page’s day', () => {
  it.each([
    ['2023-02-11', '2023-02-11', '2023-02-11'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023', '2023-01-01', '2023-12-31'],
  ])('%s lasts from %s to %s', (day, from, to) => {
    expect(parsePageDay(day)).toMatchObject({ from, to });
  });

  it.each(['', 'today', '2023-13', '2023-9-1', '2023-09-19T10:00', '20230919'])('is not "%s"', (day) => {
    expect(parsePageDay(day)).toBeUndefined();
  });
});

describe('one date surely before another', () => {
  it.each([
    ['2023-06', '2023-09-19', true],
    ['2023-09-18', '2023-09-19', true],
    ['2023-09', '2023-09-19', false],
    ['2023-09-18?', '2023-09-19', false],
    ['2023-08~', '2023-09-01', false],
    ['2023-06~', '2023-09~', true],
    ['2023-10', '2023-09-19', false],
    // Only the end that is in doubt is given room.
    ['2023-07~/2023-09-18', '2023-09-19', true],
    ['2023-07/2023-09-18~', '2023-09-19', false],
    ['2023-07', '2023-08-01~/2023-12-01', false],
    ['2023-07', '2023-08-01/2023-12-01~', true],
  ])('%s before %s is %s', (one, other, isBefore) => {
    expect(isSurelyBefore(edtf(one), edtf(other))).toBe(isBefore);
  });
});
