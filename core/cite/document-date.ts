/** A document's date for formats that know years, months and days. What they cannot carry is said in words, in a note. */
import { formatDate } from '../digest/date';
import type { CalendarPoint, DigestDate, Source } from '../digest/schema';

/** `[2023, 9, 21]`, or less of it. */
export type DateParts = [year: number, month?: number, day?: number];

/** As far as it is known. Nothing for decades and centuries, nor outside the years 1 to 9999. */
export function readDateParts(point: CalendarPoint | undefined): DateParts | undefined {
  if (point === undefined || point.unspecifiedDigits !== undefined || point.year < 1 || point.year > 9999) return undefined;
  const { year, month, day } = point;
  return month === undefined ? [year] : day === undefined ? [year, month] : [year, month, day];
}

/** EDTF writes seasons as months 21 to 24, for which a calendar point has no place; 1 is spring, as in CSL. */
export function readSeason(edtf: string): number | undefined {
  const number = /^-?\d{4}-2([1-4])(?!-)/u.exec(edtf)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** Whether year, month and day say all there is to say. */
export function isPlainDate({ start, interval, edtf }: DigestDate): boolean {
  const isQualified = start?.approximate === true || start?.uncertain === true;
  return !interval && !isQualified && readDateParts(start) !== undefined && readSeason(edtf) === undefined;
}

/** In words, with the precision it has. A date that nobody has parsed stands as it was written. */
export function describeDocumentDate({ issued, csl }: Pick<Source, 'issued' | 'csl'>): string | undefined {
  return issued === undefined ? csl.issued : formatDate(issued);
}
