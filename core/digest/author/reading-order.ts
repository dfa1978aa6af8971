import { compareDates } from '../date';
import type { Claim } from '../schema';

/** What a reader needs first: what happened and how it came about, how much of it, who holds what, why, and what may come. */
const kindOrder: Record<Claim['kind'], number> = { background: 0, event: 0, figure: 1, position: 2, argument: 3, forecast: 4 };

/**
 * A topic's claims in the order a panel tells them: those that are chiefly about it (their first topic) before those that touch on it,
 * in each half by kind, and then in time. Background without a date sets the scene, so it opens its kind; of two with one date the
 * source listed first goes first (`sourceIds`, in the digest's order), and so does what stands earlier in it.
 */
export function listInReadingOrder(topicId: string, claims: readonly Claim[], sourceIds: readonly string[]): Claim[] {
  const sourceRank = new Map(sourceIds.map((id, index) => [id, index]));
  const rankOf = (claim: Claim) => sourceRank.get(claim.at[0]?.source ?? '') ?? sourceIds.length;
  return claims
    .filter((claim) => claim.topics.includes(topicId))
    .sort(
      (a, b) =>
        Number(a.topics[0] !== topicId) - Number(b.topics[0] !== topicId) ||
        kindOrder[a.kind] - kindOrder[b.kind] ||
        compareTimes(a, b) ||
        rankOf(a) - rankOf(b) ||
        (a.at[0]?.paragraph ?? 0) - (b.at[0]?.paragraph ?? 0),
    );
}

/** Undated background before everything dated, anything else undated after it. */
function compareTimes(a: Claim, b: Claim): number {
  if (a.when !== undefined && b.when !== undefined) return compareDates(a.when, b.when);
  return undatedRank(a) - undatedRank(b);
}

function undatedRank({ when, kind }: Claim): number {
  if (when !== undefined) return 0;
  return kind === 'background' ? -1 : 1;
}
