/** A page's own date beside the last day a digest knows of. */
import { formatDate } from '../digest/date';
import type { DigestDate } from '../digest/schema';
import type { PageDate } from '../panel/actions';
import { comparePageDate, parsePageDay } from '../panel/page-time';

/** `later`: the page is surely younger than everything the digest knows. Both days as a reader writes them. */
export type PageAge = { order: 'later' | 'covered'; pageDay: string; lastDay: string };

/** Of several digests the one that ends first counts. Undefined where the page has no date or no digest is there. */
export function describePageAge(pageDate: PageDate | undefined, lastDays: readonly DigestDate[]): PageAge | undefined {
  const day = pageDate === undefined ? undefined : parsePageDay(pageDate.day);
  const [first, ...others] = lastDays;
  if (pageDate === undefined || day === undefined || first === undefined) return undefined;
  const last = others.reduce((earliest, other) => (other.to < earliest.to ? other : earliest), first);
  const isLater = comparePageDate(pageDate, last)?.order === 'earlier';
  return { order: isLater ? 'later' : 'covered', pageDay: formatDate(day), lastDay: formatDate(last) };
}
