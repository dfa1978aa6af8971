/**
 * What the date of a claim is the date of: what the claim tells of, or only the document that makes it. An argument has no time of its
 * own; an editor dates it by when it was written, so a view that put it among what happened would chart when essays were written.
 */
import type { Claim, DigestDate, Source } from '../digest/schema';

/** `dated`: at a date as exact as it says. `uncertain`: about that date. `span`: over a time. `document`: the date of its document. */
export const dateKinds = ['dated', 'uncertain', 'span', 'document'] as const;
export type DateKind = (typeof dateKinds)[number];
export type KindCounts = Readonly<Record<DateKind, number>>;

type DatedClaim = Claim & { when: DigestDate };

export function isVague({ start, end }: DigestDate): boolean {
  return [start, end].some((point) => point?.approximate === true || point?.uncertain === true);
}

/** `sources` are those of the claim, as far as they are known. */
export function dateKindOf(claim: DatedClaim, sources: readonly Source[]): DateKind {
  if (claim.when.interval) return 'span';
  if (findDatingDocument(claim, sources) !== undefined) return 'document';
  return isVague(claim.when) ? 'uncertain' : 'dated';
}

/** The document whose date a claim has for want of one of its own. */
export function findDatingDocument(claim: DatedClaim, sources: readonly Source[]): Source | undefined {
  if (claim.when.interval || tellsOfEvent(claim) || !(isVague(claim.when) || isOpinion(claim))) return undefined;
  return sources.find(({ issued }) => issued !== undefined && isDateOf(claim.when, issued));
}

export function countKinds(kinds: Iterable<DateKind>): KindCounts {
  const counts = { dated: 0, uncertain: 0, span: 0, document: 0 };
  for (const kind of kinds) counts[kind] += 1;
  return counts;
}

/** As on a topic's timeline: that something happened, and the background and figures of it. */
function tellsOfEvent({ kind, event }: Claim): boolean {
  return kind === 'event' || (event !== undefined && (kind === 'background' || kind === 'figure'));
}

function isOpinion({ kind, voice }: Claim): boolean {
  return voice === 'author' && (kind === 'argument' || kind === 'position' || kind === 'forecast');
}

/** The same day, month or year, or the month of the document's day. Less exact than that, it is no date of the document. */
function isDateOf({ start }: DigestDate, issued: DigestDate): boolean {
  return [issued.start, issued.end].some((point) => {
    if (start === undefined || point === undefined) return false;
    if (start.year !== point.year || start.unspecifiedDigits !== point.unspecifiedDigits || start.month !== point.month) return false;
    return start.day === undefined || start.day === point.day;
  });
}
