/**
 * The compiled digest: the one file that is bundled, installed, stored and exchanged.
 *
 * The schema is the format: types are inferred from it, docs/digest.schema.json is generated from it, and `parseDigest` accepts
 * nothing else. Every text is plain text; nothing in a digest is ever interpreted (no HTML, no patterns, no code). Limits on
 * lengths and counts are what keeps a hostile file from filling a reader's disk; the authored form is in `author/`.
 */
import * as v from 'valibot';

export const digestFormat = 'sidelight-digest';
export const digestFormatVersion = 1;

/** Identifiers are lower-case ASCII so that they can be keys, file names and URL parts without escaping. */
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u), v.maxLength(80));
const line = v.pipe(v.string(), v.nonEmpty(), v.maxLength(300));
const prose = v.pipe(v.string(), v.nonEmpty(), v.maxLength(2000));
const languageTag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u), v.maxLength(35));
const isoDay = v.pipe(v.string(), v.regex(/^-?\d{4,6}-\d{2}-\d{2}$/u));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

const calendarPoint = v.strictObject({
  year: v.pipe(v.number(), v.integer()),
  month: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))),
  day: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31))),
  /** How many digits of the year are known to be unspecified: `202X` is 1, `20XX` is 2. */
  unspecifiedDigits: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3))),
  approximate: v.optional(v.boolean()),
  uncertain: v.optional(v.boolean()),
});

/** An EDTF level 0–1 date, parsed at build time. `from` and `to` are the first and last day it can mean, for ordering. */
const digestDate = v.strictObject({
  edtf: line,
  from: isoDay,
  to: isoDay,
  start: v.optional(calendarPoint),
  /** Present for intervals only; an open interval lacks `start` or `end`. */
  end: v.optional(calendarPoint),
  interval: v.boolean(),
});

const perspective = v.strictObject({ id, label: line, note: prose });

const source = v.strictObject({
  id,
  /** CSL-JSON, restricted to what the citation formats use. `issued` is an EDTF string. */
  csl: v.strictObject({
    type: v.picklist([
      'article',
      'article-magazine',
      'article-newspaper',
      'book',
      'chapter',
      'document',
      'interview',
      'paper-conference',
      'post',
      'post-weblog',
      'report',
      'speech',
      'treaty',
      'webpage',
    ]),
    title: line,
    author: v.optional(
      v.pipe(v.array(v.strictObject({ family: v.optional(line), given: v.optional(line), literal: v.optional(line) })), v.maxLength(50)),
    ),
    'container-title': v.optional(line),
    publisher: v.optional(line),
    issued: v.optional(line),
    URL: v.optional(v.pipe(v.string(), v.url(), v.startsWith('https://'), v.maxLength(2000))),
    language: v.optional(languageTag),
  }),
  issued: v.optional(digestDate),
  genre: v.picklist([
    'OpinionNewsArticle',
    'AnalysisNewsArticle',
    'ReportageNewsArticle',
    'BackgroundNewsArticle',
    'BlogPosting',
    'Report',
    'Legislation',
    'ScholarlyArticle',
    'Book',
    'WebPage',
  ]),
  genreSentence: prose,
  perspective: v.optional(id),
  perspectiveBasis: v.optional(prose),
  /** How each bibliographic field is known: "in the file", or "outside: where". */
  established: v.record(id, line),
  /** The number of content paragraphs, and how many of them some claim draws on. */
  coverage: v.strictObject({ content: whole, drawnOn: whole }),
  note: v.optional(prose),
});

const topicKinds = ['place', 'country', 'person', 'organisation', 'event', 'group', 'concept'] as const;

const name = v.strictObject({
  text: line,
  lang: languageTag,
  kind: v.picklist(['preferred', 'alternative', 'hidden']),
  usedBy: v.optional(line),
  match: v.optional(
    v.strictObject({
      case: v.optional(v.picklist(['fold', 'exact'])),
      context: v.optional(v.picklist(['always', 'supported'])),
      near: v.optional(v.pipe(v.array(id), v.maxLength(50))),
      inflects: v.optional(v.boolean()),
    }),
  ),
});

const topic = v.strictObject({
  id,
  kind: v.picklist(topicKinds),
  summary: prose,
  /**
   * How far beyond the digest's subject the topic is known. The `supported` names of a `region` topic are some evidence that a
   * page is about the subject; those of a `world` topic (the default) are none, since they stand on any page.
   */
  reach: v.optional(v.picklist(['region', 'world'])),
  names: v.pipe(v.array(name), v.minLength(1), v.maxLength(1000)),
  /** Longer names that hold one of this topic's names and name something else: "National Security Council". Never shown or marked. */
  decoys: v.optional(v.pipe(v.array(v.strictObject({ text: line, lang: languageTag })), v.maxLength(200))),
  related: v.pipe(v.array(id), v.maxLength(50)),
  place: v.optional(
    v.strictObject({
      latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
      precisionKm: v.pipe(v.number(), v.minValue(0)),
    }),
  ),
  period: v.optional(digestDate),
  note: v.optional(prose),
  /** Claim ids in reading order: derived. */
  claims: v.pipe(v.array(id), v.minLength(1), v.maxLength(2000)),
  /** Disagreement ids: derived. */
  disagreements: v.pipe(v.array(id), v.maxLength(500)),
});

const claim = v.strictObject({
  id,
  topics: v.pipe(v.array(id), v.minLength(1), v.maxLength(50)),
  kind: v.picklist(['event', 'figure', 'position', 'argument', 'background', 'forecast']),
  text: prose,
  speaker: v.strictObject({ name: line, role: v.optional(line) }),
  /** Whose voice: the source's author, a person the source names, or something the source reports without naming who said it. */
  voice: v.picklist(['author', 'named', 'reported']),
  when: v.optional(digestDate),
  whenBasis: v.optional(prose),
  figure: v.optional(
    v.strictObject({
      value: v.optional(v.number()),
      low: v.optional(v.number()),
      high: v.optional(v.number()),
      unit: line,
      approximate: v.boolean(),
    }),
  ),
  at: v.pipe(
    v.array(v.strictObject({ source: id, paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)) })),
    v.minLength(1),
    v.maxLength(20),
  ),
  anchor: line,
  point: v.optional(id),
  event: v.optional(id),
  note: v.optional(prose),
  /** Derived: how many distinct sources carry this claim's point; absent = nobody compared it. */
  carriedBy: v.optional(whole),
});

const disagreement = v.strictObject({
  id,
  topics: v.pipe(v.array(id), v.minLength(1), v.maxLength(50)),
  question: line,
  kind: v.picklist(['date', 'figure', 'cause', 'responsibility', 'status', 'naming', 'characterisation']),
  sides: v.pipe(
    v.array(v.strictObject({ summary: prose, claims: v.pipe(v.array(id), v.minLength(1), v.maxLength(100)) })),
    v.minLength(2),
    v.maxLength(10),
  ),
  silent: v.optional(v.pipe(v.array(id), v.maxLength(100))),
  whyTheyDiffer: prose,
  missing: v.optional(prose),
});

/** In map units from the map's upper left corner. The first point of a line stands by itself, each further one counts from the one before. */
const mapCoordinate = v.pipe(v.number(), v.integer(), v.minValue(-5000), v.maxValue(5000));
const mapLine = v.pipe(v.array(mapCoordinate), v.minLength(4), v.maxLength(3000));

const neighbour = v.strictObject({ topic: v.optional(id), name: v.optional(line), x: mapCoordinate, y: mapCoordinate });

/** Derived: the region in which the digest's places lie, drawn once for all of them, as numbers and nothing else. */
const map = v.strictObject({
  /** Who drew these boundaries, and when. */
  boundaries: line,
  width: v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(2000)),
  height: v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(2000)),
  /** The stereographic projection's: see `place-on-map.ts`. */
  centre: v.strictObject({
    latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
    longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  }),
  /** At the centre. */
  unitsPerKm: v.pipe(v.number(), v.minValue(0.01), v.maxValue(100)),
  /** Closed lines; where one lies inside another, what is between them is land. */
  land: v.pipe(v.array(mapLine), v.maxLength(100)),
  borders: v.pipe(v.array(mapLine), v.maxLength(100)),
  /** Where the names of topics stand that are countries, each in the middle of what the map shows of it. */
  countries: v.pipe(v.array(v.strictObject({ topic: id, x: mapCoordinate, y: mapCoordinate })), v.maxLength(100)),
  /** More places for names of countries, for parts of the map: by topic, or by name in the digest's language where a country is none. */
  neighbours: v.optional(v.pipe(v.array(neighbour), v.maxLength(200))),
});

export const digestSchema = v.strictObject({
  format: v.literal(digestFormat),
  formatVersion: v.literal(digestFormatVersion),
  id,
  revision: line,
  minAppVersion: v.optional(line),
  title: line,
  description: prose,
  language: languageTag,
  licence: line,
  editors: v.pipe(v.array(line), v.minLength(1), v.maxLength(50)),
  asOf: digestDate,
  limitations: prose,
  /** Whose voice no source gives, as short phrases; said on the first line of every panel. */
  missingVoices: v.optional(v.pipe(v.array(line), v.maxLength(10))),
  perspectives: v.pipe(v.array(perspective), v.maxLength(20)),
  sources: v.pipe(v.array(source), v.minLength(1), v.maxLength(5000)),
  topics: v.pipe(v.array(topic), v.minLength(1), v.maxLength(20_000)),
  claims: v.pipe(v.array(claim), v.minLength(1), v.maxLength(100_000)),
  disagreements: v.pipe(v.array(disagreement), v.maxLength(10_000)),
  map: v.optional(map),
});

export type Digest = v.InferOutput<typeof digestSchema>;
export type DigestDate = v.InferOutput<typeof digestDate>;
export type CalendarPoint = v.InferOutput<typeof calendarPoint>;
export type Source = Digest['sources'][number];
export type Topic = Digest['topics'][number];
export type Name = Topic['names'][number];
export type Claim = Digest['claims'][number];
export type Disagreement = Digest['disagreements'][number];
export type DigestMap = NonNullable<Digest['map']>;
/** A digest without its bodies: what a panel says about where it speaks from. */
export type DigestHead = Omit<Digest, 'sources' | 'topics' | 'claims' | 'disagreements' | 'map'>;
