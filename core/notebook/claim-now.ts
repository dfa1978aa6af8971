/** What has become of a kept claim since: the same, said differently, or gone. */
import type { KeptSnapshot } from './kept-claim';

/** `changed` is about what a citation says; a new revision that leaves the claim alone is `same`. */
export type ClaimNow =
  | { status: 'same' }
  | { status: 'changed'; now: KeptSnapshot; what: 'text' | 'details' }
  | { status: 'claim-gone'; revision: string }
  | { status: 'digest-off' }
  | { status: 'digest-gone' };

/** Compares what was kept with what the digest says now. What the older snapshot never knew counts as no difference. */
export function compareSnapshots(kept: KeptSnapshot, now: KeptSnapshot): ClaimNow {
  if (kept.claim.text !== now.claim.text) return { status: 'changed', now, what: 'text' };
  return isSame(essence(kept), essence(now)) ? { status: 'same' } : { status: 'changed', now, what: 'details' };
}

/** Whether two plain values hold the same, whatever the order of their fields. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => right.has(key) && isSame(value, right.get(key)));
}

function essence({ claim, sources }: KeptSnapshot): unknown {
  const { speaker, when, whenBasis, note, anchor } = claim;
  return {
    speaker,
    anchor,
    more: [when?.edtf, whenBasis, note],
    // By title: a snapshot of an older extension does not know its sources' ids.
    at: claim.at.map(({ source, paragraph }) => [sources.find(({ id }) => id === source)?.csl.title, paragraph]),
    sources: sources.map(({ csl }) => csl),
  };
}
