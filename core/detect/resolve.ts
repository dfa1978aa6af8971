/**
 * From readings to mentions: at most one topic for each place in the text.
 *
 * 1. A reading that context accepts goes before one that it holds back.
 * 2. Among accepted readings the longest wins; of equally long ones the one that starts first.
 * 3. Where several topics claim the same words, one that a `near` topic chose wins over one without; if that leaves several, the
 *    words are ambiguous and none is marked.
 * 4. Held-back readings fill only what is left, by the same order; they are never painted, but can be explained.
 */
import type { Reading } from './find';
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

type Judged = Reading & { accepted: boolean; rule: Rule | 'ambiguous'; evidence: number[] };

/** The mentions of one run, in text order, never overlapping. */
export function resolveRun(run: RunReadings, lexicon: Lexicon, weigher: Weigher): Mention[] {
  if (run.readings.length === 0) return [];
  const judged: Judged[] = run.readings.map((reading) => ({ ...reading, ...weigher.judge(run.offset + reading.start, reading.name) }));
  judged.sort(
    (a, b) => Number(b.accepted) - Number(a.accepted) || b.end - b.start - (a.end - a.start) || a.start - b.start || a.name - b.name,
  );
  const taken: Judged[] = [];
  const mentions: Mention[] = [];
  for (const reading of judged) {
    if (taken.some((other) => other.start < reading.end && reading.start < other.end)) continue;
    const same = judged.filter(
      ({ start, end, accepted }) => start === reading.start && end === reading.end && accepted === reading.accepted,
    );
    const chosen = choose(same, lexicon);
    taken.push(reading);
    mentions.push(describe(chosen ?? { ...reading, accepted: false, rule: 'ambiguous' }, same, lexicon));
  }
  return mentions.sort((a, b) => a.start - b.start);
}

function choose(same: Judged[], lexicon: Lexicon): Judged | undefined {
  const topicsOf = (readings: Judged[]) => new Set(readings.map(({ name }) => lexicon.nameTopic[name])).size;
  if (topicsOf(same) <= 1) return same[0];
  const near = same.filter(({ rule }) => rule === 'near-topic');
  return topicsOf(near) === 1 ? near[0] : undefined;
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
