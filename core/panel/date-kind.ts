/**
 * What the date of a claim is the date of: what the claim tells of, or only the document that makes it. An argument has no time of its
 * own; an editor dates it by when it was written, so a view that put it among what happened would chart when essays were written.
 */
import type { Claim, DigestDate, Source } from '../digest/schema';
import { isDoubtful } from './page-time';

/** `dated`: at a date as exact as it says. `uncertain`: about that date, or inferred. `span`: over a time. `document`: the date of its document. */
export const dateKinds = ['dated', 'uncertain', 'span', 'document'] as const;
export type DateKind = (typeof dateKinds)[number];
export type KindCounts = Readonly<Record<DateKind, number>>;

type DatedClaim = Claim & { when: DigestDate };

/** `sources` are those of the claim, as far as they are known. */
export function dateKindOf(claim: DatedClaim, sources: readonly Source[]): DateKind {
  if (findDatingDocument(claim, sources) !== undefined) return 'document';
  if (claim.when.interval) return 'span';
  return isDoubtful(claim.when) || claim.dating === 'inferred' ? 'uncertain' : 'dated';
}

/** The document whose date a claim has for want of one of its own. */
export function findDatingDocument(claim: Claim, sources: readonly Source[]): Source | undefined {
  const { when } = claim;
  if (when === undefined || tellsOfEvent(claim)) return undefined;
  if (!when.interval && !isDoubtful(when) && !isOpinion(claim)) return undefined;
  return sources.find(({ issued }) => issued !== undefined && isDateOf(when, issued));
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

/**
 * The same day, month or year, or the month of the document's day. Less exact than that, it is no date of the document. The two days
 * between which a document was written are a date of it only both together: what it tells of may well have lasted until one of them.
 */
function isDateOf(date: DigestDate, issued: DigestDate): boolean {
  const own = plainText(date);
  if (date.interval) return own === plainText(issued);
  return plainText(issued)
    .split('/')
    .some((day) => day === own || (own.includes('-', 1) && day.startsWith(`${own}-`)));
}

function plainText({ edtf }: DigestDate): string {
  return edtf.replaceAll(/[~?%]/gu, '');
}
