/**
 * Filters pick claims: by what they are about, who says them and when. A topic or a source is let through where one of its claims is,
 * and a topic has to be of the kind itself. So every filter means the same wherever it is applied.
 */
import type { Topic } from '../digest/schema';
import type { ClaimEntry, ClaimIndex } from './claim-index';

/** `source` is a key, `digest/id`, because ids are a digest's own. Years are inclusive; a claim without a date is at no time. */
export type SearchFilters = {
  digest?: string;
  kind?: Topic['kind'];
  source?: string;
  perspective?: string;
  from?: number;
  to?: number;
};

/** What of one digest the filters let through, by position. */
export type Allowed = { claims: (at: number) => boolean; topics: (at: number) => boolean; sources: (at: number) => boolean };

const everything: Allowed = { claims: () => true, topics: () => true, sources: () => true };
const nothing: Allowed = { claims: () => false, topics: () => false, sources: () => false };

/** Cost: linear in the claims where a filter other than the digest is set. */
export function allowIn(digest: string, index: ClaimIndex, filters: SearchFilters): Allowed {
  if (filters.digest !== undefined && filters.digest !== digest) return nothing;
  const { digest: _digest, ...others } = filters;
  if (Object.values(others).every((value) => value === undefined)) return everything;

  const claims = new Set<number>();
  const topics = new Set<number>();
  const sources = new Set<number>();
  for (const [at, claim] of index.claims.entries()) {
    if (!isAllowed(claim, { digest, index, filters })) continue;
    claims.add(at);
    for (const topic of claim.topics) if (isOfKind(index, topic, filters)) topics.add(topic);
    for (const source of claim.sources) if (isFrom(source, { digest, index, filters })) sources.add(source);
  }
  return { claims: (at) => claims.has(at), topics: (at) => topics.has(at), sources: (at) => sources.has(at) };
}

type Given = { digest: string; index: ClaimIndex; filters: SearchFilters };

function isAllowed(claim: ClaimEntry, given: Given): boolean {
  return (
    isWithin(claim.years, given.filters) &&
    claim.topics.some((topic) => isOfKind(given.index, topic, given.filters)) &&
    claim.sources.some((source) => isFrom(source, given))
  );
}

function isOfKind({ topics }: ClaimIndex, at: number, { kind }: SearchFilters): boolean {
  return kind === undefined || topics[at]?.kind === kind;
}

function isFrom(at: number, { digest, index, filters: { source, perspective } }: Given): boolean {
  const entry = index.sources[at];
  if (source !== undefined && source !== `${digest}/${entry?.id ?? ''}`) return false;
  return perspective === undefined || entry?.perspective === perspective;
}

function isWithin(years: ClaimEntry['years'], { from, to }: SearchFilters): boolean {
  if (from === undefined && to === undefined) return true;
  return years !== undefined && years[1] >= (from ?? -Infinity) && years[0] <= (to ?? Infinity);
}
