/** EDTF text → DigestDate, with the library `edtf`. Runs when a digest is checked or compiled, never in the extension. */
import { parse } from 'edtf';
import type { ParsedDate, ParsedInterval } from 'edtf';
import { dayNumber } from '../date';
import type { CalendarPoint, DigestDate } from '../schema';

export type DateReading = { status: 'ready'; date: DigestDate } | { status: 'invalid'; message: string };

/** Longer than any level 1 date; the library's grammar is not for long texts. */
const maxLength = 40;

/** What stands in for the end that an open interval lacks, so that it sorts first or last. */
const earliestDay = '-9999-01-01';
const latestDay = '9999-12-31';

/** The message continues "`when` …". Approximate and uncertain dates keep the days they are written with; nothing is widened. */
export function parseDate(text: string): DateReading {
  const parsed = text.length > maxLength ? undefined : parseLevel(text, 1);
  if (parsed === undefined) {
    const known = text.length <= maxLength && parseLevel(text, 2) !== undefined;
    return invalid(known ? 'uses EDTF beyond level 1' : 'is not a date in EDTF (2023-09-19, 2023-09, 2023~, 1988/1994 …)');
  }
  if (isInterval(parsed)) return parseInterval(text, parsed);
  const point = readPoint(parsed);
  if (point === undefined) return invalid('is not a day, month, season or year from -9999 to 9999, which is all a digest shows');
  return { status: 'ready', date: { edtf: text, from: point.from, to: point.to, start: point.calendar, interval: false } };
}

function parseInterval(text: string, interval: ParsedInterval): DateReading {
  const [lower, upper] = interval.values.map((value) => (value === null || typeof value === 'number' ? null : readPoint(value)));
  if (lower === undefined || upper === undefined) return invalid('has an end that is not a day, month or year');
  if (lower === null && upper === null) return invalid('has neither beginning nor end');
  if (lower !== null && upper !== null && (dayNumber(lower.from) > dayNumber(upper.from) || dayNumber(lower.to) > dayNumber(upper.to)))
    return invalid('ends before it begins');
  return {
    status: 'ready',
    date: {
      edtf: text,
      from: lower?.from ?? earliestDay,
      to: upper?.to ?? latestDay,
      ...(lower === null ? {} : { start: lower.calendar }),
      ...(upper === null ? {} : { end: upper.calendar }),
      interval: true,
    },
  };
}

/** The last bit that is set tells how many of a year's digits are unknown: `202X` 8, `20XX` 12. Unknown months and days are left out. */
function readPoint(parsed: ParsedDate): { calendar: CalendarPoint; from: string; to: string } | undefined {
  const [year, monthFromZero, dayOfMonth, hour] = parsed.values;
  const isSeason = parsed.type === 'Season';
  const typed = parsed.type === undefined || parsed.type === 'Date' || isSeason;
  if (!typed || year === undefined || Math.abs(year) > 9999 || hour !== undefined) return undefined;

  const unspecified = parsed.unspecified ?? 0;
  const month = monthFromZero === undefined || isSeason || (unspecified & 48) > 0 ? undefined : monthFromZero + 1;
  const day = month === undefined || (unspecified & 192) > 0 ? undefined : dayOfMonth;
  const unspecifiedDigits = [8, 4, 2].filter((bit) => (unspecified & bit) > 0).length;
  if (unspecifiedDigits > 0 && year < 0) return undefined;
  const lastYear = year + 10 ** unspecifiedDigits - 1;
  return {
    calendar: {
      year,
      ...(month === undefined ? {} : { month }),
      ...(day === undefined ? {} : { day }),
      ...(unspecifiedDigits === 0 ? {} : { unspecifiedDigits }),
      ...(parsed.approximate ? { approximate: true } : {}),
      ...(parsed.uncertain ? { uncertain: true } : {}),
    },
    from: isoDay(year, month ?? 1, day ?? 1),
    // A season is a different part of the year north and south, so it can mean any day of it.
    to: isoDay(lastYear, month ?? 12, day ?? daysIn(lastYear, month ?? 12)),
  };
}

function parseLevel(text: string, level: number): ParsedDate | ParsedInterval | undefined {
  try {
    return parse(text, { level });
  } catch {
    return undefined; // the library says "no" by throwing, with a grammar's message that helps no writer
  }
}

function isInterval(parsed: ParsedDate | ParsedInterval): parsed is ParsedInterval {
  return parsed.type === 'Interval';
}

function isoDay(year: number, month: number, day: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${digits}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function invalid(message: string): DateReading {
  return { status: 'invalid', message };
}
