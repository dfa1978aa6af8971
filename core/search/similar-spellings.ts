/**
 * Spellings like the one a reader typed. Fuse judges, but comparing a query with a hundred thousand names takes it half a second, so
 * it is shown only those that can pass: a letter wrong, missing or too many spoils at most two of a query's pairs of letters, so a
 * spelling within Fuse's threshold shares the others (the q-gram lemma). Of those the letters that are wrong are counted. Nothing Fuse
 * would accept is lost by this.
 */
import Fuse, { type IFuseOptions } from 'fuse.js';
import { createPartErrors, maxPartPattern } from './part-errors';
import type { TopicIndex } from './topic-index';

/** `spelling` counts through the index's spellings; `score` is Fuse's, from 0 (the same) to the threshold. */
export type SimilarSpelling = { spelling: number; score: number };

/** Share of a query's letters that may be wrong: 'lochin coridor' has 2 of 14; at a third, four-letter words become each other. */
const threshold = 0.3;
/** Below this many letters nearly everything is spelt like everything. */
const minLength = 4;

const options: IFuseOptions<string> = { threshold, isCaseSensitive: true, ignoreLocation: true, ignoreFieldNorm: true, includeScore: true };

/** Best first. Takes a folded query. Cost of the first question: pairing all spellings' letters, near linear in them. */
export function createSimilarSpellings({ keys, records }: TopicIndex['fuse']): (wanted: string) => SimilarSpelling[] {
  const folded = records.map((record) => record.v ?? '');
  let pairs: Map<string, number[]> | undefined;

  return (wanted) => {
    if (wanted.length < minLength) return [];
    pairs ??= pairSpellings(folded);
    const canPass = createJudge(wanted);
    const candidates = findCandidates(pairs, wanted, folded.length).flatMap((at) => (canPass(folded[at] ?? '') ? (records[at] ?? []) : []));
    const fuse = new Fuse(folded, options, Fuse.parseIndex<string>({ keys, records: candidates }));
    return fuse.search(wanted).map(({ refIndex, score = threshold }) => ({ spelling: refIndex, score }));
  };
}

/** Longer queries Fuse judges part by part. */
function createJudge(wanted: string): (spelling: string) => boolean {
  if (wanted.length > maxPartPattern) return () => true;
  const countErrors = createPartErrors(wanted);
  const most = mostErrors(wanted);
  return (spelling) => countErrors(spelling) <= most;
}

function mostErrors({ length }: string): number {
  return Math.floor(threshold * length);
}

/** For each pair of neighbouring letters, the spellings that have it. */
function pairSpellings(folded: readonly string[]): Map<string, number[]> {
  const pairs = new Map<string, number[]>();
  for (const [spelling, text] of folded.entries()) {
    for (const pair of new Set(pairsOf(text))) {
      const known = pairs.get(pair);
      if (known === undefined) pairs.set(pair, [spelling]);
      else known.push(spelling);
    }
  }
  return pairs;
}

function findCandidates(pairs: ReadonlyMap<string, readonly number[]>, wanted: string, count: number): number[] {
  const shared = new Uint8Array(count);
  const asked = pairsOf(wanted);
  for (const pair of asked) for (const spelling of pairs.get(pair) ?? []) shared[spelling] = (shared[spelling] ?? 0) + 1;

  const needed = Math.max(1, asked.length - 2 * mostErrors(wanted));
  const candidates: number[] = [];
  for (let spelling = 0; spelling < count; spelling++) if ((shared[spelling] ?? 0) >= needed) candidates.push(spelling);
  return candidates;
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}
