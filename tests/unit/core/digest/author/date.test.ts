import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate } from '@/core/digest/author/date';
import { dayNumber } from '@/core/digest/date';

test.each([
  ['2023-09-19', { from: '2023-09-19', to: '2023-09-19', start: { year: 2023, month: 9, day: 19 }, interval: false }],
  ['2024-02', { from: '2024-02-01', to: '2024-02-29', start: { year: 2024, month: 2 }, interval: false }],
  ['1900-02', { from: '1900-02-01', to: '1900-02-28', start: { year: 1900, month: 2 }, interval: false }],
  ['-0044', { from: '-0044-01-01', to: '-0044-12-31', start: { year: -44 }, interval: false }],
  ['202X', { from: '2020-01-01', to: '2029-12-31', start: { year: 2020, unspecifiedDigits: 1 }, interval: false }],
  ['20XX', { from: '2000-01-01', to: '2099-12-31', start: { year: 2000, unspecifiedDigits: 2 }, interval: false }],
  ['2023-XX', { from: '2023-01-01', to: '2023-12-31', start: { year: 2023 }, interval: false }],
  ['2023-09-XX', { from: '2023-09-01', to: '2023-09-30', start: { year: 2023, month: 9 }, interval: false }],
  ['2023-21', { from: '2023-01-01', to: '2023-12-31', start: { year: 2023 }, interval: false }],
  [
    '2023-09%',
    { from: '2023-09-01', to: '2023-09-30', start: { year: 2023, month: 9, approximate: true, uncertain: true }, interval: false },
  ],
  [
    '1988/1994-05~',
    { from: '1988-01-01', to: '1994-05-31', start: { year: 1988 }, end: { year: 1994, month: 5, approximate: true }, interval: true },
  ],
  ['2020/..', { from: '2020-01-01', to: '9999-12-31', start: { year: 2020 }, interval: true }],
  ['/2020', { from: '-9999-01-01', to: '2020-12-31', end: { year: 2020 }, interval: true }],
])('%s is read with its bounds', (edtf, date) => {
  expect(parseDate(edtf)).toEqual({ status: 'ready', date: { edtf, ...date } });
});

test.each([
  ['', 'is not a date'],
  ['yesterday', 'is not a date'],
  ['2023-02-30', 'is not a date'],
  ['19.09.2023', 'is not a date'],
  ['2'.repeat(300), 'is not a date'],
  ['2023-22?', 'is not a date'],
  ['156X-12-25', 'uses EDTF beyond level 1'],
  ['[2020,2021]', 'uses EDTF beyond level 1'],
  ['2023?-09', 'uses EDTF beyond level 1'],
  ['19', 'which is all a digest shows'],
  ['Y170000002', 'which is all a digest shows'],
  ['2023-09-19T10:00:00Z', 'which is all a digest shows'],
  ['1994/1988', 'ends before it begins'],
  ['2023-09-19/2023-08', 'ends before it begins'],
  ['../..', 'has neither beginning nor end'],
  ['/', 'has neither beginning nor end'],
])('%j is refused', (edtf, message) => {
  expect(parseDate(edtf)).toEqual({ status: 'invalid', message: expect.stringContaining(message) });
});

test('it never throws, and what it reads begins before it ends', () => {
  const edtfLike = fc.stringMatching(/^[-0-9X~?%/.Y]{1,24}$/u);
  fc.assert(
    fc.property(fc.oneof(edtfLike, fc.string()), (text) => {
      const reading = parseDate(text);
      expect(reading.status === 'invalid' || dayNumber(reading.date.from) <= dayNumber(reading.date.to)).toBe(true);
    }),
  );
});
