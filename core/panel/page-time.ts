/**
 * Whether something in a digest is earlier or later than the page a reader is on. Pages and digests both know dates with a precision:
 * where the two can mean the same time nothing is said, and a distance is told only as far as both dates bear it out.
 */
import type { CalendarPoint, DigestDate } from '../digest/schema';
import type { PageDate } from './actions';

export type PageDistance = { amount: number; unit: 'day' | 'month' | 'year'; atLeast: boolean };

/** Which side of the page's date it is on; without a distance where none can be told. */
export type PageTime = { order: 'earlier' | 'later' | 'same'; distance?: PageDistance };

const dayMs = 86_400_000;
/** From the coarsest to the finest; a unit is used from the second one on, because "1 year" is anything from 7 months to 18. */
const units = [
  { unit: 'year', days: 365.25, least: 2 },
  { unit: 'month', days: 30.44, least: 2 },
  { unit: 'day', days: 1, least: 1 },
] as const;
/** How far off an approximate or uncertain day may be; a month or year as much as half of its own length. */
const leastDoubtDays = 3;

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY` as a digest's date; nothing for anything else. */
export function parsePageDay(day: string): DigestDate | undefined {
  const [, year, month, dayOfMonth] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(day) ?? [];
  if (year === undefined) return undefined;
  const start: CalendarPoint = {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(dayOfMonth === undefined ? {} : { day: Number(dayOfMonth) }),
  };
  const last = new Date(Date.UTC(start.year, start.month ?? 12, 0)).getUTCDate();
  const from = `${year}-${month ?? '01'}-${dayOfMonth ?? '01'}`;
  const to = `${year}-${month ?? '12'}-${dayOfMonth ?? String(last)}`;
  return Number.isNaN(Date.parse(from)) || Number.isNaN(Date.parse(to)) ? undefined : { edtf: day, from, to, start, interval: false };
}

/** `date` as seen from the page. Nothing where the two overlap without being the same day, or the page's day makes no sense. */
export function comparePageDate(page: PageDate, date: DigestDate): PageTime | undefined {
  const own = parsePageDay(page.day);
  if (own === undefined) return undefined;
  if (own.from === own.to && date.from === own.from && date.to === own.to && !isDoubtful(date)) return { order: 'same' };
  const [pageFrom, pageTo] = [dayCount(own.from), dayCount(own.to)];
  const [from, to] = spanOf(date);
  if (to < pageFrom) return withDistance('earlier', pageFrom - to, pageTo - from);
  if (from > pageTo) return withDistance('later', from - pageTo, to - pageFrom);
  return undefined;
}

/** Whether one date is over before the other can have begun, with room for what is in doubt of either. */
export function isSurelyBefore(one: DigestDate, other: DigestDate): boolean {
  return spanOf(one)[1] < spanOf(other)[0];
}

function withDistance(order: 'earlier' | 'later', least: number, most: number): PageTime {
  for (const { unit, days, least: smallest } of units) {
    const amount = Math.round(least / days);
    if (amount >= smallest && amount === Math.round(most / days)) return { order, distance: { amount, unit, atLeast: false } };
  }
  const years = Math.floor(least / 365.25);
  return years >= 2 ? { order, distance: { amount: years, unit: 'year', atLeast: true } } : { order };
}

/** First and last day in days since 1970, either widened where it is itself in doubt. Far years become infinite: they compare as well. */
function spanOf({ from: firstDay, to: lastDay, start, end = start }: DigestDate): [number, number] {
  const [from, to] = [dayCount(firstDay), dayCount(lastDay)];
  const doubt = Math.max(leastDoubtDays, Math.min(to - from, 366) / 2);
  return [from - (isVague(start) ? doubt : 0), to + (isVague(end) ? doubt : 0)];
}

/** Approximate or uncertain at either end. */
export function isDoubtful({ start, end }: DigestDate): boolean {
  return isVague(start) || isVague(end);
}

function isVague(point: CalendarPoint | undefined): boolean {
  return point?.approximate === true || point?.uncertain === true;
}

function dayCount(isoDay: string): number {
  const time = Date.parse(isoDay);
  if (!Number.isNaN(time)) return time / dayMs;
  return isoDay.startsWith('-') ? -Infinity : Infinity;
}
