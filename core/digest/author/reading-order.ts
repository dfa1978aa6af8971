import { compareDates } from '../date';
import { foldText } from '../../detect/fold';
import type { Claim, Topic } from '../schema';

/** What a reader needs first: what happened and how it came about, how much of it, who holds what, why, and what may come. */
const kindOrder: Record<Claim['kind'], number> = { background: 0, event: 0, figure: 1, position: 2, argument: 3, forecast: 4 };

/**
 * A topic's claims in the order a panel tells them: those that are chiefly about it (their first topic), then those whose text names it, then
 * those that touch on it; in each part by kind, and then in time. Background without a date sets the scene, so it opens its kind; of two
 * with one date the source listed first goes first (`sourceIds`, in the digest's order), and so does what stands earlier in it.
 */
export function listInReadingOrder({ id, names }: Named, claims: readonly Claim[], sourceIds: readonly string[]): Claim[] {
  const sourceRank = new Map(sourceIds.map((source, index) => [source, index]));
  const rankOf = (claim: Claim) => sourceRank.get(claim.at[0]?.source ?? '') ?? sourceIds.length;
  const isNamed = createNaming(names);
  const distances = new Map(claims.map((claim) => [claim, claim.topics[0] === id ? 0 : isNamed(claim.text) ? 1 : 2]));
  return claims
    .filter((claim) => claim.topics.includes(id))
    .sort(
      (a, b) =>
        (distances.get(a) ?? 0) - (distances.get(b) ?? 0) ||
        kindOrder[a.kind] - kindOrder[b.kind] ||
        compareTimes(a, b) ||
        rankOf(a) - rankOf(b) ||
        (a.at[0]?.paragraph ?? 0) - (b.at[0]?.paragraph ?? 0),
    );
}

type Named = Pick<Topic, 'id' | 'names'>;

/** Whether a text has a word that begins with one of the names: endings and possessives are the name too. */
function createNaming(names: Topic['names']): (text: string) => boolean {
  const folded = names.map(({ text }) => ` ${foldText(text)}`);
  return (text) => {
    // Whatever stands before a name, a bracket or a quotation mark, is an edge.
    const words = ` ${foldText(text.replaceAll(/[^\p{L}\p{N}\p{M}'’&.,/-]+/gu, ' '))}`;
    return folded.some((name) => words.includes(name));
  };
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
