/**
 * From readings to mentions: at most one topic for each place in the text.
 *
 * 1. A reading that context accepts goes before one that it holds back.
 * 2. Among accepted readings the longest wins; of equally long ones the one that starts first.
 * 3. Where several topics claim the same words, the one whose `near` topic is nearest wins over all others; if that leaves several,
 *    the words are ambiguous and none is marked.
 * 4. Held-back readings fill only what is left, by the same order; they are never painted, but can be explained.
 */
import type { Reading } from './walk';
import type { Lexicon } from './open-lexicon';
import type { Rule, RunReadings, Weigher } from './weigh';

/** A name found in a text. Offsets are UTF-16, the end exclusive; `marked` is false where context held it back. */
export type Mention = {
  start: number;
  end: number;
  topic: string;
  /** The digests whose name this is; more than one where they share the topic. */
  digests: string[];
  /** Which of the topic's names it is, in the first of `digests`. */
  ordinal: number;
  marked: boolean;
  why: { rule: Rule | 'ambiguous'; evidence: string[] };
};

type Judged = Reading & { accepted: boolean; rule: Rule | 'ambiguous'; evidence: number[]; distance?: number };

/** The mentions of one run, in text order, never overlapping. */
export function resolveRun(run: RunReadings, lexicon: Lexicon, weigher: Weigher): Mention[] {
  const judged: Judged[] = run.readings.flatMap((reading) =>
    reading.isDecoy ? [] : { ...reading, ...weigher.judge(run.offset + reading.start, reading.name) },
  );
  // Most runs hold one name, and pages many runs: nothing to sort, nothing in its way.
  if (judged.length < 2) return judged.map((reading) => describe(reading, judged, lexicon));
  judged.sort(
    (a, b) => Number(b.accepted) - Number(a.accepted) || b.end - b.start - (a.end - a.start) || a.start - b.start || a.name - b.name,
  );
  const same = new Map<string, Judged[]>();
  for (const reading of judged) same.set(keyOf(reading), [...(same.get(keyOf(reading)) ?? []), reading]);
  const covered = new Uint8Array(run.length);
  const mentions: Mention[] = [];
  for (const reading of judged) {
    if (covered.subarray(reading.start, reading.end).includes(1)) continue;
    covered.fill(1, reading.start, reading.end);
    const rivals = same.get(keyOf(reading)) ?? [reading];
    mentions.push(describe(choose(rivals, lexicon) ?? { ...reading, accepted: false, rule: 'ambiguous' }, rivals, lexicon));
  }
  return mentions.sort((a, b) => a.start - b.start);
}

function keyOf({ start, end, accepted }: Judged): string {
  return `${start} ${end} ${accepted}`;
}

function choose(same: Judged[], lexicon: Lexicon): Judged | undefined {
  const topicsOf = (readings: Judged[]) => new Set(readings.map(({ name }) => lexicon.nameTopic[name])).size;
  if (topicsOf(same) <= 1) return same[0];
  const near = same.filter(({ rule }) => rule === 'near-topic');
  const nearest = Math.min(...near.map(({ distance = 0 }) => distance));
  const chosen = near.filter(({ distance = 0 }) => distance === nearest);
  return topicsOf(chosen) === 1 ? chosen[0] : undefined;
}

function describe(reading: Judged, same: Judged[], lexicon: Lexicon): Mention {
  const topic = lexicon.nameTopic[reading.name] ?? 0;
  const digests = new Set(
    [reading, ...same].filter(({ name }) => lexicon.nameTopic[name] === topic).map(({ name }) => lexicon.nameDigest[name] ?? 0),
  );
  const idOf = (index: number) => lexicon.topics[index] ?? '';
  return {
    start: reading.start,
    end: reading.end,
    topic: idOf(topic),
    digests: [...digests].map((index) => lexicon.digests[index] ?? ''),
    ordinal: lexicon.nameOrdinal[reading.name] ?? 0,
    marked: reading.accepted,
    why: { rule: reading.rule, evidence: reading.evidence.map(idOf) },
  };
}
