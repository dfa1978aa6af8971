import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOfPeriod, orderOf, parsePeriod, periodOf, startOf, zooms } from '@/core/browse/periods';
import { anyDate, readDate } from '@/tests/fixtures/browse-dates';

describe('the period of a date', () => {
  it.each([
    ['2020-09-19', '202X', '2020', '2020-09'],
    ['2020-09', '202X', '2020', '2020-09'],
    ['2020', '202X', '2020', '2020'],
    ['202X', '202X', '202X', '202X'],
    ['20XX', '20XX', '20XX', '20XX'],
    ['2020-22', '202X', '2020', '2020'],
    ['1988/1994', '198X', '1988', '1988'],
    ['1994-05/..', '199X', '1994', '1994-05'],
    ['../1994-05', '199X', '1994', '1994-05'],
    ['-0044-03', '-005X', '-0044', '-0044-03'],
    ['0000', '000X', '0000', '0000'],
  ])('%s is %s among decades, %s among years and %s among months', (edtf, ...keys) => {
    const date = readDate(edtf);
    expect(zooms.map((zoom) => keyOfPeriod(periodOf(date, zoom) ?? never()))).toEqual(keys);
  });

  it('is told apart where the date leaves it open', () => {
    expect(zooms.map((zoom) => periodOf(readDate('2020'), zoom)?.precision)).toEqual(['exact', 'exact', 'within']);
    expect(zooms.map((zoom) => periodOf(readDate('202X'), zoom)?.precision)).toEqual(['exact', 'within', 'within']);
  });

  it('begins not after the date, whatever the zoom', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom(...zooms), (date, zoom) => {
        expect(startOf(periodOf(date, zoom) ?? never())).toBeLessThanOrEqual(orderOf(date));
      }),
    );
  });

  it('is read back from an address as where it begins', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom(...zooms), (date, zoom) => {
        const period = periodOf(date, zoom) ?? never();
        expect(parsePeriod(keyOfPeriod(period))).toBe(startOf(period));
      }),
    );
  });
});

describe('the order of dates', () => {
  it('puts what is less exact before what it holds', () => {
    const dates = ['20XX', '202X', '2020', '2020-01', '2020-01-01', '2020-02', '2021'];
    expect(dates.toSorted((one, other) => orderOf(readDate(one)) - orderOf(readDate(other)))).toEqual(dates);
  });
});

describe('a year that a reader types', () => {
  it.each([
    ['2020', '2020'],
    [' 2020 ', '2020'],
    ['2020s', '202X'],
    ['1990s', '199X'],
    ['2020-9', '2020-09'],
    ['70', '0070'],
  ])('“%s” is %s', (typed, key) => {
    expect(parsePeriod(typed)).toBe(parsePeriod(key));
    expect(parsePeriod(typed)).toBeDefined();
  });

  it.each(['', 'soon', '20 20', '2020-09-19', 'X', '-', '12345678'])('“%s” is none', (typed) => {
    expect(parsePeriod(typed)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(parsePeriod(typed) ?? 0).not.toBeNaN();
      }),
    );
  });
});

function never(): never {
  throw new Error('A date without a period.');
}
