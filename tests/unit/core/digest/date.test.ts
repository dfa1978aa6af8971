import { describe, expect, test } from 'vitest';
import { parseDate } from '@/core/digest/author/date';
import { compareDates, dayNumber, formatDate, formatUnbroken } from '@/core/digest/date';
import type { DigestDate } from '@/core/digest/schema';

function dateOf(edtf: string): DigestDate {
  const reading = parseDate(edtf);
  if (reading.status === 'invalid') throw new Error(`${edtf} ${reading.message}`);
  return reading.date;
}

test('a date that is kept on one line says the same', () => {
  expect(formatUnbroken(dateOf('2023-09-19~'))).toBe('about\u00A019\u00A0September\u00A02023');
  expect(formatUnbroken(dateOf('2023-09-21/2023-09-25'))).toBe('21\u2060–\u206025\u00A0September\u00A02023');
});

describe('a date is said with the precision it has', () => {
  test.each([
    ['2023-09-19', '19 September 2023'],
    ['2023-09', 'September 2023'],
    ['2023', '2023'],
    ['0044', '44'],
    ['-0043', '44 BC'],
    ['2023-09-19~', 'about 19 September 2023'],
    ['2023-09?', 'September 2023 (date uncertain)'],
    ['2023%', 'about 2023 (date uncertain)'],
    ['202X', 'the 2020s'],
    ['19XX', '1900–1999'],
    ['2023-XX', '2023'],
    ['2023-09-XX', 'September 2023'],
    ['2023-21', 'spring 2023'],
    ['2023-24', 'winter 2023'],
    ['1988/1994', '1988 – 1994'],
    ['2023-09-21/2023-09-25', '21–25 September 2023'],
    ['2023-09-21~/2023-09-25~', 'about 21–25 September 2023'],
    ['2023-06/2023-08', 'June – August 2023'],
    ['2023-06-03/2023-09-18', '3 June – 18 September 2023'],
    ['2022-12-12/2023-09', '12 December 2022 – September 2023'],
    ['2023-06/2023-09-18', 'June – 18 September 2023'],
    ['1988~/1994', 'from about 1988 to 1994'],
    ['1988/1994?', 'from 1988 to 1994 (date uncertain)'],
    ['2020/..', 'since 2020'],
    ['2020~/..', 'since about 2020'],
    ['../1994-05', 'until May 1994'],
    ['2020/', 'from 2020, end unknown'],
    ['/1994', 'beginning unknown, until 1994'],
  ])('%s is %s', (edtf, text) => {
    expect(formatDate(dateOf(edtf))).toBe(text);
  });
});

test('dates are in order by their first day, then by their last, before our era too', () => {
  const ordered = [
    '../1988',
    '-0500',
    '-0044-03-15',
    '0000',
    '0044',
    '1931-05',
    '2023',
    '2023-09',
    '2023-09-19',
    '2023-09-19/2023-10',
    '2023-10-01',
  ];
  const byDate = ordered.toReversed().map(dateOf).sort(compareDates);
  expect(byDate.map(({ edtf }) => edtf)).toEqual([
    '../1988',
    '-0500',
    '-0044-03-15',
    '0000',
    '0044',
    '1931-05',
    '2023',
    '2023-09',
    '2023-09-19',
    '2023-09-19/2023-10',
    '2023-10-01',
  ]);
});

test('a day’s number grows with the day', () => {
  expect(dayNumber('2023-09-19')).toBe(20_230_919);
  expect(dayNumber('-0044-03-15')).toBeLessThan(dayNumber('-0044-03-16'));
  expect(dayNumber('-0044-12-31')).toBeLessThan(dayNumber('-0043-01-01'));
});
