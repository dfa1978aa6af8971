/**
 * Where a date stands on a timeline: at its beginning, with the precision it has. A claim of "2020" stands in no month of that year but
 * before all of them; one of "the 1990s" before that decade's years. An interval stands at its start, one of unknown start at its end.
 */
import type { CalendarPoint, DigestDate } from '../digest/schema';

export const zooms = ['decade', 'year', 'month'] as const;
export type Zoom = (typeof zooms)[number];

/**
 * `exact`: the period itself. `within`: dated no closer than to this longer one, such as a year among months. `years` is how many it
 * has (1, 10, 100 or 1000; 1 for a month). Years are astronomical: 0 is 1 BC.
 */
export type Period = { precision: 'exact' | 'within'; year: number; years: number; month?: number };

/** The period a date belongs to; undefined for a date without any point, which only a damaged digest has. */
export function periodOf(date: DigestDate, zoom: Zoom): Period | undefined {
  const point = anchorOf(date);
  if (point === undefined) return undefined;
  const { year, month, unspecifiedDigits = 0 } = point;
  const years = 10 ** unspecifiedDigits;
  if (zoom === 'decade') return years > 10 ? within(year, years) : { precision: 'exact', year: floorTo(year, 10), years: 10 };
  if (years > 1) return within(year, years);
  if (zoom === 'year') return { precision: 'exact', year, years: 1 };
  return month === undefined ? within(year, 1) : { precision: 'exact', year, years: 1, month };
}

/** The point a date stands at. */
function anchorOf({ start, end }: DigestDate): CalendarPoint | undefined {
  return start ?? end;
}

/**
 * Where a date comes among others: a number that grows with time, and from one beginning with the precision, so that "2020" comes before
 * everything in 2020 that says more, and "the 2020s" before that. Not a count of days.
 */
export function orderOf(date: DigestDate): number {
  const point = anchorOf(date);
  if (point === undefined) return Number.POSITIVE_INFINITY;
  const { year, month = 0, day = 0, unspecifiedDigits = 0 } = point;
  return place(floorTo(year, 10 ** unspecifiedDigits), month, day) - unspecifiedDigits / 10;
}

/** The same for a period: not after any date in it, and after every date of the period before. */
export function startOf({ year, years, month = 0 }: Pick<Period, 'year' | 'years' | 'month'>): number {
  return place(year, month, 0) - Math.round(Math.log10(years)) / 10;
}

/** As it stands in an address: `2020`, `2020-09`, and as EDTF writes what leaves digits open, `202X`. `parsePeriod` reads it back. */
export function keyOfPeriod({ year, years, month }: Period): string {
  const open = Math.round(Math.log10(years));
  const digits = String(Math.abs(year)).padStart(4, '0');
  const known = `${year < 0 ? '-' : ''}${digits.slice(0, digits.length - open)}${'X'.repeat(open)}`;
  return month === undefined ? known : `${known}-${String(month).padStart(2, '0')}`;
}

/** Where a period begins that a reader or an address names, also as "1990s"; nothing for what names none. */
export function parsePeriod(text: string): number | undefined {
  const [, sign, digits = '', open, plural, month] = /^\s*(-?)(\d{1,6})(?:(X{1,3})|(s)|-(\d{1,2}))?\s*$/u.exec(text) ?? [];
  if (digits === '') return undefined;
  const years = open === undefined ? (plural === undefined ? 1 : 10) : 10 ** open.length;
  const year = (sign === '-' ? -1 : 1) * Number(digits) * (open === undefined ? 1 : years);
  return startOf({ year: floorTo(year, years), years, ...(month === undefined ? {} : { month: Number(month) }) });
}

function within(year: number, years: number): Period {
  return { precision: 'within', year: floorTo(year, years), years };
}

function floorTo(year: number, years: number): number {
  // Not -0, which is another key in an address.
  return Math.floor(year / years) * years + 0;
}

/** Months and days have room below a year, and what is less exact than a year has room between two. */
function place(year: number, month: number, day: number): number {
  return year * 10_000 + month * 100 + day;
}
