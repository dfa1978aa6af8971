/** An authored digest that passed the check → the digest that is bundled and exchanged: dates parsed, what can be derived derived. */
import type { Claim, Digest, DigestDate, Source, Topic } from '../schema';
import { findDatingDocument } from '../../panel/date-kind';
import { isSurelyBefore } from '../../panel/page-time';
import type { Authored } from './authored';
import { parseDate } from './date';
import { compileMap } from './map/compile-map';
import { listInReadingOrder } from './reading-order';
import { contentParagraphs, paragraphsDrawnOn } from './rules/coverage';
import type { AuthoredClaim, AuthoredSource } from './schema';

/**
 * Needs no source texts, so that every machine compiles the same file. Topics are sorted by id, everything else keeps the order it is
 * written in. Throws on a digest that `checkAuthored` finds fault with.
 */
export function compileDigest(authored: Authored): Digest {
  if (authored.head === undefined) throw new Error('compileDigest: the digest has no digest.yaml; check it first');
  const written = authored.claims.map(({ value }) => value);
  const carriers = countCarriers(written);
  const sources = authored.sources.map(({ value }) => compileSource(value, written));
  const claims = written
    .map((claim) => addDating(compileClaim(claim, carriers), sources))
    .map((claim) => addOlder(claim, claim.when, { sources, told: [claim] }));
  const disagreements = authored.disagreements.map(({ value }) => value);
  const sourceIds = sources.map(({ id }) => id);

  const topics = authored.topics.map(({ value: { period: authoredPeriod, ...topic } }): Topic => {
    const period = authoredPeriod === undefined ? undefined : readDate(authoredPeriod);
    const own = listInReadingOrder(topic, claims, sourceIds);
    const questions = disagreements.filter((disagreement) => disagreement.topics.includes(topic.id));
    const contested = new Set(questions.flatMap(({ sides }) => sides.flatMap((side) => side.claims)));
    const compiled = {
      ...topic,
      ...(period === undefined ? {} : { period }),
      claims: own.map(({ id }) => id),
      disagreements: questions.map(({ id }) => id),
    };
    const told = [...own, ...claims.filter(({ id }) => contested.has(id))];
    return topic.kind === 'event' ? addOlder(compiled, period, { sources, told }) : compiled;
  });
  const { asOf, ...head } = authored.head.value;
  const map = compileMap(topics, head.language);
  return {
    ...head,
    asOf: readDate(asOf),
    sources,
    topics: topics.sort((a, b) => (a.id < b.id ? -1 : 1)),
    claims,
    disagreements,
    ...(map === undefined ? {} : { map }),
  };
}

/** Of a source whose paragraphs nobody counted, content is what is drawn on: the check has seen that nothing else is left. */
function compileSource(
  { file: _file, paragraphsAre: _are, paragraphs, headings, boilerplate, ...source }: AuthoredSource,
  claims: AuthoredClaim[],
): Source {
  const drawnOn = paragraphsDrawnOn(source, claims).size;
  const counted = paragraphs === undefined ? drawnOn : contentParagraphs({ headings, boilerplate }, paragraphs).length;
  return {
    ...source,
    ...(source.csl.issued === undefined ? {} : { issued: readDate(source.csl.issued) }),
    coverage: { content: counted, drawnOn },
  };
}

function compileClaim({ when, point, ...claim }: AuthoredClaim, carriers: ReadonlyMap<string, number>): Claim {
  return {
    ...claim,
    ...(when === undefined ? {} : { when: readDate(when) }),
    ...(point === undefined ? {} : { point, carriedBy: carriers.get(point) ?? 0 }),
  };
}

/** That a date is inferred editors say in its basis, as they do of what is established of a source. */
function addDating(claim: Claim, sources: readonly Source[]): Claim {
  const own = claim.at.flatMap((place) => sources.find(({ id }) => id === place.source) ?? []);
  if (findDatingDocument(claim, own) !== undefined) return { ...claim, dating: 'document' };
  return /\binferred\b/iu.test(claim.whenBasis ?? '') ? { ...claim, dating: 'inferred' } : claim;
}

/** Counts the sources that are older than a date and none of whose claims are among those `told`; nothing is added where there are none. */
function addOlder<Item>(
  item: Item,
  date: DigestDate | undefined,
  { sources, told }: { sources: readonly Source[]; told: readonly Claim[] },
): Item & { olderSources?: number } {
  const speaking = new Set(told.flatMap(({ at }) => at.map(({ source }) => source)));
  const older = sources.filter(
    ({ id, issued }) => date !== undefined && issued !== undefined && !speaking.has(id) && isSurelyBefore(issued, date),
  ).length;
  return { ...item, ...(older === 0 ? {} : { olderSources: older }) };
}

/** How many distinct sources carry each point. */
function countCarriers(claims: AuthoredClaim[]): Map<string, number> {
  const sources = new Map<string, Set<string>>();
  for (const { point, at } of claims) {
    if (point !== undefined) sources.set(point, new Set([...(sources.get(point) ?? []), ...at.map(({ source }) => source)]));
  }
  return new Map([...sources].map(([point, carrying]) => [point, carrying.size]));
}

function readDate(text: string): DigestDate {
  const reading = parseDate(text);
  if (reading.status === 'invalid') throw new Error(`compileDigest: ${text} ${reading.message}; check the digest first`);
  return reading.date;
}
