/** The notebook as a reader sees it: collections in their order, each with its claims in theirs. */
import type { Claim, DigestHead, Disagreement } from '../digest/schema';
import type { ClaimNow } from './claim-now';
import { type Collection, inReadersOrder, type KeptClaim, unsorted } from './kept-claim';

/** A claim as its digest has it now, with the questions it is part of. */
export type LiveClaim = { claim: Claim; digest: DigestHead; disagreements: Disagreement[] };

/** `topic` is where the claim can still be read, with its title; left out, like `live`, where there is no such place. */
export type NotebookEntry = KeptClaim & { now: ClaimNow; topic?: { id: string; title: string }; live?: LiveClaim };

/** `name` is left out for what is unsorted. */
export type NotebookGroup = { id: string; name?: string; claims: NotebookEntry[] };

/** `removed` are the claims that were taken out, the last one first. */
export type NotebookContent = { groups: NotebookGroup[]; removed: NotebookEntry[] };

/** What is unsorted comes first where there is anything, or nothing else: that is where new claims arrive. */
export function buildContent(entries: readonly NotebookEntry[], collections: readonly Collection[]): NotebookContent {
  const named = inReadersOrder(collections.filter(({ removedAt }) => removedAt === undefined));
  const kept = inReadersOrder(entries.filter(({ removedAt }) => removedAt === undefined));
  const known = new Set(named.map(({ id }) => id));
  const loose = kept.filter(({ collection }) => !known.has(collection));
  const groups = named.map(({ id, name }) => ({ id, name, claims: kept.filter(({ collection }) => collection === id) }));
  return {
    groups: loose.length > 0 || groups.length === 0 ? [{ id: unsorted, claims: loose }, ...groups] : groups,
    removed: entries
      .filter(({ removedAt }) => removedAt !== undefined)
      .sort((a, b) => ((a.removedAt ?? '') > (b.removedAt ?? '') ? -1 : 1)),
  };
}

/** The order after a claim has been put before another one, or at the end; both as keys. */
export function placeBefore(order: readonly string[], moved: string, before: string | undefined): string[] {
  const others = order.filter((key) => key !== moved);
  const index = before === undefined ? -1 : others.indexOf(before);
  return index < 0 ? [...others, moved] : [...others.slice(0, index), moved, ...others.slice(index)];
}
