/**
 * Context decides. Names that are unmistakable (`always`) count wherever they stand; all others (`supported`) count only where
 * the page's evidence says that it is about the digest's subject.
 *
 * Evidence is a mention of an unmistakable name (strong), or of a topic that is at home in the subject's region (`reach: region`;
 * weaker, since a list of countries names it too). It is looked for around the mention first and, where a document is about the
 * subject throughout, in the document. Where two topics share a name, or a name asks for company, the nearest `near` topic decides.
 * The verdict carries its evidence, so that a reader can ask why.
 *
 * A document that holds a decoy of a topic tells of a namesake ("Qarabağ FK"). The names that the two share ("Qarabağ") are then no
 * evidence, and count only with evidence of other topics: that the club is named after Nagorno-Karabakh makes it no region.
 */
import { firstFrom } from './first-from';
import type { Lexicon } from './open-lexicon';
import { nameFlags, topicTraits } from './stored-lexicon';
import type { Reading } from './walk';

/** The readings of one run of text, and where the run begins when all runs of the document are laid end to end. */
export type RunReadings = { offset: number; length: number; readings: readonly Reading[] };

export type Rule = 'always' | 'page' | 'nearby' | 'near-topic' | 'no-support' | 'no-near-topic' | 'namesake';

/** `distance`: how far the nearest `near` topic is, for names that more than one topic claims; in UTF-16 units. */
export type Verdict = { accepted: boolean; rule: Rule; evidence: number[]; distance?: number };

type Evidence = { at: number; topic: number; strong: boolean };

/** How far around a mention evidence counts, in UTF-16 units: about a long paragraph either way. */
const reach = 1200;
/** How far two pieces of evidence alone reach, in UTF-16 units: a long sentence. More of them speak for all that is in `reach`. */
const thinReach = 200;
/** A document is about the subject throughout when it holds at least one piece of evidence in so many units. */
const unitsPerEvidence = 900;
/** How many topics `evidence` names at most: a reader wants the reason, not the list. */
const mostEvidence = 5;

export type Weigher = { judge: (at: number, name: number) => Verdict };

/** Weighs a whole document of `length` units. Linear in its readings; call again when the document has grown. */
export function createWeigher(runs: readonly RunReadings[], length: number, lexicon: Lexicon): Weigher {
  // Topics with a namesake that the document tells of. Decoys are themselves flagged as shared.
  const doubted = new Set<number | undefined>();
  for (const { readings } of runs) for (const { name, isDecoy } of readings) if (isDecoy) doubted.add(lexicon.nameTopic[name]);
  const isDoubted = (name: number) => ((lexicon.nameFlags[name] ?? 0) & nameFlags.shared) > 0 && doubted.has(lexicon.nameTopic[name]);
  const trusted = runs.map((run) => ({ ...run, readings: run.readings.filter(({ name }) => !isDoubted(name)) }));
  const evidence = collectEvidence(trusted, lexicon);
  const companions = collectCompanions(trusted, lexicon);
  const throughout = evidence.length * unitsPerEvidence >= length && supports(evidence);
  const whole = throughout ? evidenceOf(evidence) : [];

  function judge(at: number, name: number): Verdict {
    const own = isDoubted(name) ? lexicon.nameTopic[name] : undefined;
    if (own === undefined && ((lexicon.nameFlags[name] ?? 0) & nameFlags.supported) === 0)
      return { accepted: true, rule: 'always', evidence: [] };
    const isThroughout = throughout && (own === undefined || supports(evidence, own));
    const around = between(evidence, at - reach, at + reach);
    const near = (lexicon.near[lexicon.nameNear[name] ?? 0] ?? []).filter((topic) => topic !== lexicon.nameTopic[name]);
    const isSupported = isThroughout || supports(around, own) || supports(between(evidence, at - thinReach, at + thinReach), own, 2);
    if (near.length > 0) {
      const [distance = Infinity, topic = 0] = findNearest(companions, near, at);
      if (throughout ? distance === Infinity : distance > reach) return { accepted: false, rule: 'no-near-topic', evidence: [] };
      if (isSupported) return { accepted: true, rule: 'near-topic', evidence: [topic], distance };
    }
    if (isThroughout) return { accepted: true, rule: 'page', evidence: whole };
    const refused = own === undefined ? 'no-support' : 'namesake';
    return { accepted: isSupported, rule: isSupported ? 'nearby' : refused, evidence: evidenceOf(around) };
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

/** Where topics that some name asks to have near are read, in text order. What such company is worth, the evidence decides. */
function collectCompanions(runs: readonly RunReadings[], lexicon: Lexicon): Map<number, number[]> {
  const places = new Map<number, number[]>(lexicon.near.flat().map((topic) => [topic, []]));
  for (const { offset, readings } of runs)
    for (const { start, name } of readings) places.get(lexicon.nameTopic[name] ?? 0)?.push(offset + start);
  return places;
}

/** How far the nearest of these topics is, and which it is; nothing where none is read. */
function findNearest(
  places: ReadonlyMap<number, readonly number[]>,
  topics: readonly number[],
  at: number,
): [distance?: number, topic?: number] {
  let nearest: [distance?: number, topic?: number] = [];
  for (const topic of topics) {
    const own = places.get(topic) ?? [];
    const after = firstFrom(own.length, (index) => (own[index] ?? 0) >= at);
    for (const place of own.slice(Math.max(0, after - 1), after + 1)) {
      const distance = Math.abs(place - at);
      if (distance < (nearest[0] ?? Infinity)) nearest = [distance, topic];
    }
  }
  return nearest;
}

/** The topics of some evidence, the strong ones first. */
function evidenceOf(pieces: readonly Evidence[]): number[] {
  const byStrength = [...pieces.filter(({ strong }) => strong), ...pieces];
  return [...new Set(byStrength.map(({ topic }) => topic))].slice(0, mostEvidence);
}

/** Whether these pieces, those of `own` aside, say that a text is about the subject. Of two unmistakable topics there must be `least`. */
function supports(pieces: readonly Evidence[], own?: number, least = 3): boolean {
  const strong = new Set<number>();
  const regional = new Set<number>();
  let count = 0;
  for (const piece of pieces) {
    if (piece.topic === own) continue;
    (piece.strong ? strong : regional).add(piece.topic);
    count++;
    // More evidence never says less, but one topic alone, however often it is named, says nothing of a subject.
    const needed = strong.size > 1 ? least : 4 - strong.size;
    if (regional.size > 2 || (strong.size + regional.size > 1 && count >= needed)) return true;
  }
  return false;
}

function between(evidence: readonly Evidence[], from: number, to: number): readonly Evidence[] {
  const atOrAfter = (place: number) => firstFrom(evidence.length, (index) => (evidence[index]?.at ?? 0) >= place);
  return evidence.slice(atOrAfter(from), atOrAfter(to + 1));
}
