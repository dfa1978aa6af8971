/** Dates as a digest has them (EDTF level 0–1, parsed when it was compiled), put into English and into order. Ships in the panel. */
import type { CalendarPoint, DigestDate } from './schema';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const seasons = ['spring', 'summer', 'autumn', 'winter'];

/**
 * The date with the precision it has and no more: "19 September 2023", "about September 2023", "2023 (date uncertain)", "the 2020s",
 * "21–25 September 2023", "1988 – 1994", "since 2020". Fits after "dated", before a full stop; never empty.
 */
export function formatDate(date: DigestDate): string {
  const { start, end } = date;
  if (!date.interval) return start === undefined ? date.edtf : qualified(seasonOf(date) ?? pointText(start), start);
  if (start === undefined)
    return end === undefined
      ? date.edtf
      : `${date.edtf.startsWith('..') ? 'until' : 'beginning unknown, until'} ${qualified(pointText(end), end)}`;
  if (end === undefined)
    return date.edtf.endsWith('..')
      ? `since ${qualified(pointText(start), start)}`
      : `from ${qualified(pointText(start), start)}, end unknown`;
  if (start.approximate !== end.approximate || start.uncertain !== end.uncertain) {
    return `from ${qualified(pointText(start), start)} to ${qualified(pointText(end), end)}`;
  }
  return qualified(rangeText(start, end), start);
}

/** The same for narrow columns: no line is broken inside it. */
export function formatUnbroken(date: DigestDate): string {
  // A line may also be broken after a dash: word joiners forbid that.
  return formatDate(date).replaceAll(' ', '\u00A0').replaceAll('–', '\u2060–\u2060');
}

/** Orders by the first day a date can mean, then by the last; for `sort`. An open beginning comes first, an open end last. */
export function compareDates(a: DigestDate, b: DigestDate): number {
  return dayNumber(a.from) - dayNumber(b.from) || dayNumber(a.to) - dayNumber(b.to);
}

/** A number that grows with the day (not a count of days): ISO days do not sort as text before the year 0 and after 9999. */
export function dayNumber(isoDay: string): number {
  const [, sign, year, month, day] = /^(-?)(\d+)-(\d+)-(\d+)$/u.exec(isoDay) ?? [];
  return (sign === '-' ? -1 : 1) * Number(year) * 10_000 + Number(month) * 100 + Number(day);
}

function rangeText(start: CalendarPoint, end: CalendarPoint): string {
  const sameYear = start.year === end.year && start.unspecifiedDigits === undefined && end.unspecifiedDigits === undefined;
  const sameMonth = sameYear && start.month !== undefined && start.month === end.month;
  if (sameMonth && start.day !== undefined && end.day !== undefined) return `${start.day}–${pointText(end)}`;
  if (sameYear && start.month !== undefined && end.month !== undefined) return `${dayAndMonth(start)} – ${pointText(end)}`;
  return `${pointText(start)} – ${pointText(end)}`;
}

function pointText(point: CalendarPoint): string {
  return [dayAndMonth(point), yearText(point)].filter(Boolean).join(' ');
}

function dayAndMonth({ month, day }: CalendarPoint): string {
  const monthName = months[(month ?? 0) - 1];
  return monthName === undefined ? '' : day === undefined ? monthName : `${day} ${monthName}`;
}

/** Year 0 is 1 BC: EDTF counts astronomically. A century's digits are spelt out, because "the 2000s" means ten years to most. */
function yearText({ year, unspecifiedDigits = 0 }: CalendarPoint): string {
  if (unspecifiedDigits === 1) return `the ${year}s`;
  if (unspecifiedDigits > 1) return `${year}–${year + 10 ** unspecifiedDigits - 1}`;
  return year > 0 ? String(year) : `${1 - year} BC`;
}

/** EDTF writes seasons as months 21–24; a calendar point has no place for them, so the date's own spelling is asked. */
function seasonOf({ edtf }: DigestDate): string | undefined {
  const [, year, number] = /^(-?\d{4})-2([1-4])(?!-)/u.exec(edtf) ?? [];
  return year === undefined ? undefined : `${seasons[Number(number) - 1]} ${yearText({ year: Number(year) })}`;
}

function qualified(text: string, { approximate, uncertain }: CalendarPoint): string {
  return `${approximate === true ? 'about ' : ''}${text}${uncertain === true ? ' (date uncertain)' : ''}`;
}
