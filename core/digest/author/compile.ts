/** An authored digest that passed the check → the digest that is bundled and exchanged: dates parsed, what can be derived derived. */
import type { Claim, Digest, DigestDate, Source, Topic } from '../schema';
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
  const claims = written.map((claim) => compileClaim(claim, carriers));
  const disagreements = authored.disagreements.map(({ value }) => value);
  const sourceIds = sources.map(({ id }) => id);

  const topics = authored.topics.map(({ value: { period, ...topic } }): Topic => ({
    ...topic,
    ...(period === undefined ? {} : { period: readDate(period) }),
    claims: listInReadingOrder(topic, claims, sourceIds).map(({ id }) => id),
    disagreements: disagreements.filter((disagreement) => disagreement.topics.includes(topic.id)).map(({ id }) => id),
  }));
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
