/**
 * Context decides. Names that are unmistakable (`always`) count wherever they stand; all others (`supported`) count only where
 * the page's evidence says that it is about the digest's subject.
 *
 * Evidence is a mention of an unmistakable name (strong), or of a topic that is at home in the subject's region (`reach: region`;
 * weaker, since a list of countries names it too). It is looked for around the mention first and, where a document is about the
 * subject throughout, in the document. Where two topics share a name, or a name asks for company, the nearest `near` topic decides.
 * The verdict carries its evidence, so that a reader can ask why.
 */
import type { Reading } from './find';
import type { Lexicon } from './open-lexicon';
import { nameFlags, topicTraits } from './stored-lexicon';

/** The readings of one run of text, and where the run begins when all runs of the document are laid end to end. */
export type RunReadings = { offset: number; length: number; readings: readonly Reading[] };

export type Rule = 'always' | 'page' | 'nearby' | 'near-topic' | 'no-support' | 'no-near-topic';

export type Verdict = { accepted: boolean; rule: Rule; evidence: number[] };

type Evidence = { at: number; topic: number; strong: boolean };

/** How far around a mention evidence counts, in UTF-16 units: about a long paragraph either way. */
const reach = 1200;
/** A document is about the subject throughout when it holds at least one piece of evidence in so many units. */
const unitsPerEvidence = 900;
/** How many topics `evidence` names at most: a reader wants the reason, not the list. */
const mostEvidence = 5;

export type Weigher = { judge: (at: number, name: number) => Verdict };

/** Weighs a whole document of `length` units. Linear in its readings; call again when the document has grown. */
export function createWeigher(runs: readonly RunReadings[], length: number, lexicon: Lexicon): Weigher {
  const evidence = collectEvidence(runs, lexicon);
  const companions = collectCompanions(runs, lexicon);
  const throughout = evidence.length * unitsPerEvidence >= length && supports(evidence);
  const whole = throughout ? evidenceOf(evidence) : [];

  function judge(at: number, name: number): Verdict {
    if (((lexicon.nameFlags[name] ?? 0) & nameFlags.supported) === 0) return { accepted: true, rule: 'always', evidence: [] };
    const around = between(evidence, at - reach, at + reach);
    const near = lexicon.near[lexicon.nameNear[name] ?? 0] ?? [];
    const topic = lexicon.nameTopic[name] ?? 0;
    if (near.length > 0) {
      const company = (throughout ? companions : between(companions, at - reach, at + reach)).filter(
        (piece) => near.includes(piece.topic) && piece.topic !== topic,
      );
      if (company.length === 0) return { accepted: false, rule: 'no-near-topic', evidence: [] };
      if (throughout || supports(around)) return { accepted: true, rule: 'near-topic', evidence: evidenceOf(company) };
    }
    if (throughout) return { accepted: true, rule: 'page', evidence: whole };
    if (supports(around)) return { accepted: true, rule: 'nearby', evidence: evidenceOf(around) };
    return { accepted: false, rule: 'no-support', evidence: evidenceOf(around) };
  }
  return { judge };
}

function collectEvidence(runs: readonly RunReadings[], lexicon: Lexicon): Evidence[] {
  const evidence: Evidence[] = [];
  for (const { offset, readings } of runs) {
    let end = -1;
    for (const reading of readings) {
      const topic = lexicon.nameTopic[reading.name] ?? 0;
      const strong = ((lexicon.nameFlags[reading.name] ?? 0) & nameFlags.supported) === 0;
      if (!strong && lexicon.traits[topic] !== topicTraits.region) continue;
      // Nested readings ("Karabakh" in "Nagorno-Karabakh") are one piece of evidence.
      if (reading.start < end) continue;
      end = reading.end;
      evidence.push({ at: offset + reading.start, topic, strong });
    }
  }
  return evidence;
}

/** Every reading of a topic that some name asks to have near. What such company is worth, the evidence around it decides. */
function collectCompanions(runs: readonly RunReadings[], lexicon: Lexicon): Evidence[] {
  const asked = new Set(lexicon.near.flat());
  return runs.flatMap(({ offset, readings }) =>
    readings.flatMap(({ start, name }) => {
      const topic = lexicon.nameTopic[name] ?? 0;
      return asked.has(topic) ? [{ at: offset + start, topic, strong: false }] : [];
    }),
  );
}

/** The topics of some evidence, the strong ones first. */
function evidenceOf(pieces: readonly Evidence[]): number[] {
  const byStrength = pieces.toSorted((a, b) => Number(b.strong) - Number(a.strong));
  return [...new Set(byStrength.map(({ topic }) => topic))].slice(0, mostEvidence);
}

/** Whether these pieces together say that a text is about the subject. */
function supports(pieces: readonly Evidence[]): boolean {
  const strong = new Set<number>();
  const regional = new Set<number>();
  for (const piece of pieces) (piece.strong ? strong : regional).add(piece.topic);
  if (strong.size >= 2) return true;
  if (strong.size === 1) return pieces.length >= 3;
  return regional.size >= 2 && pieces.length >= 4;
}

function between(evidence: readonly Evidence[], from: number, to: number): Evidence[] {
  let low = 0;
  let high = evidence.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((evidence[middle]?.at ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: Evidence[] = [];
  for (let at = low; at < evidence.length && (evidence[at]?.at ?? 0) <= to; at++) {
    const piece = evidence[at];
    if (piece) found.push(piece);
  }
  return found;
}
