/**
 * A long timeline in pages: whole periods, as many as a page has room for; a period with more claims than that is cut. Where a page
 * begins is a period and how many of its claims are passed over, so that it can stand in an address and is found again when a digest
 * has grown.
 */
import { dayNumber } from '../digest/date';
import type { Claim, DigestDate } from '../digest/schema';
import { type DateKind, dateKindOf } from '../panel/date-kind';
import type { DigestClaims } from './listed';
import { keyOfPeriod, orderOf, parsePeriod, type Period, periodOf, type Zoom } from './periods';

export type DatedClaim = Claim & { when: DigestDate };

/** `of` is the index of its digest among those given; `order` is where it stands, and `end` the last day it can mean. */
export type TimelineItem = { of: number; claim: DatedClaim; kind: DateKind; order: number; end: number };

/** Items `from` to `to` (not included) are those of one period. */
export type PeriodGroup = { period: Period; from: number; to: number };

export type PageStart = { from?: string | undefined; skip?: string | undefined };

/** As it stands in an address; `skip` is empty where nothing is passed over. */
export type PageFound = { from: string; skip: string };

/** `parts` are what the page shows of each period; `before` and `after` are where its neighbours begin, where there are any. */
export type TimelinePage = { parts: PeriodGroup[]; before?: PageFound; after?: PageFound };

/** Every claim with a date, in order of time. Cost: sorting them. */
export function listDated(given: readonly DigestClaims[]): TimelineItem[] {
  const items = given.flatMap(({ claims, sources }, of) => {
    const byId = new Map(sources.map((source) => [source.id, source]));
    return claims.filter(isDated).map((claim): TimelineItem => {
      const own = claim.at.flatMap(({ source }) => byId.get(source) ?? []);
      return { of, claim, kind: dateKindOf(claim, own), order: orderOf(claim.when), end: dayNumber(claim.when.to) };
    });
  });
  return items.sort(
    (one, other) =>
      one.order - other.order || one.end - other.end || compare(one.claim.when.edtf, other.claim.when.edtf) || one.of - other.of,
  );
}

/** Items in order of time, by period. */
export function groupByPeriod(items: readonly TimelineItem[], zoom: Zoom): PeriodGroup[] {
  const groups: PeriodGroup[] = [];
  for (const [index, { claim }] of items.entries()) {
    const period = periodOf(claim.when, zoom);
    const last = groups.at(-1);
    if (period === undefined) continue;
    if (last !== undefined && isSame(last.period, period)) last.to = index + 1;
    else groups.push({ period, from: index, to: index + 1 });
  }
  return groups;
}

/** The latest period has so many before it on the page a reader begins with, where it is short itself. */
const fewAtFirst = 8;

/** `most` items at most. Without a start, or with one that leads nowhere, the page is the latest: what a reader most likely comes for. */
export function cutPage({ items, groups, most }: Given, start: PageStart): TimelinePage {
  const first = findGroup({ items, groups, most }, start.from);
  const { from = 0, to = 0 } = groups[first] ?? {};
  const skip = Math.min(Math.max(Math.trunc(Number(start.skip ?? 0)) || 0, 0), Math.max(to - from - 1, 0));
  const parts: PeriodGroup[] = [];
  let room = most;
  let at = from + skip;
  for (const group of groups.slice(first)) {
    const begin = Math.max(group.from, from + skip);
    if (parts.length > 0 && group.to - begin > room) break;
    at = Math.min(group.to, begin + room);
    parts.push({ ...group, from: begin, to: at });
    room -= at - begin;
    if (room === 0) break;
  }
  const next = groups.findIndex((group) => group.to > at);
  return {
    parts,
    ...(from + skip > 0 ? { before: startBefore(groups, { first, skip, most }) } : {}),
    ...(next < 0 || parts.length === 0 ? {} : { after: startAt(groups, next, Math.max(at - (groups[next]?.from ?? at), 0)) }),
  };
}

function isSame(one: Period, other: Period): boolean {
  return one.year === other.year && one.years === other.years && one.month === other.month;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

type Given = { items: readonly TimelineItem[]; groups: readonly PeriodGroup[]; most: number };

function findGroup({ items, groups, most }: Given, from: string | undefined): number {
  const order = from === undefined ? undefined : parsePeriod(from);
  if (order === undefined) {
    const early = groups.findIndex((group) => items.length - group.from <= Math.min(fewAtFirst, most));
    return early < 0 ? Math.max(groups.length - 1, 0) : early;
  }
  const found = groups.findIndex(({ to }) => (items[to - 1]?.order ?? order) >= order);
  return found < 0 ? Math.max(groups.length - 1, 0) : found;
}

/** As far back as fits on a page, so that going back and forth passes over nothing. */
function startBefore(groups: readonly PeriodGroup[], { first, skip, most }: { first: number; skip: number; most: number }): PageFound {
  if (skip > 0) return startAt(groups, first, Math.max(skip - most, 0));
  let room = most;
  let start = first;
  while (start > 0 && sizeOf(groups[start - 1]) <= room) {
    start -= 1;
    room -= sizeOf(groups[start]);
  }
  return start < first ? startAt(groups, start, 0) : startAt(groups, first - 1, Math.max(sizeOf(groups[first - 1]) - most, 0));
}

function startAt(groups: readonly PeriodGroup[], index: number, skip: number): PageFound {
  const group = groups[index];
  return { from: group === undefined ? '' : keyOfPeriod(group.period), skip: skip === 0 ? '' : String(skip) };
}

function sizeOf(group: PeriodGroup | undefined): number {
  return group === undefined ? 0 : group.to - group.from;
}

function isDated(claim: Claim): claim is DatedClaim {
  return claim.when !== undefined;
}
