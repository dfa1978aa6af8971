/**
 * The compiled digest: the one file that is bundled, installed, stored and exchanged.
 *
 * The schema is the format: types are inferred from it, docs/digest.schema.json is generated from it, and `parseDigest` accepts
 * nothing else. Every text is plain text; nothing in a digest is ever interpreted (no HTML, no patterns, no code). Limits on
 * lengths and counts are what keeps a hostile file from filling a reader's disk; the authored form is in `author/`.
 */
import * as v from 'valibot';
import { mapSchema } from './map-schema';
import { id, line } from './schema-parts';

export const digestFormat = 'sidelight-digest';
export const digestFormatVersion = 1;

const shortLabel = v.pipe(v.string(), v.nonEmpty(), v.maxLength(60));
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
  /** What the digest's own sentences call it: "the essay". As it stands in the middle of a sentence. */
  label: v.optional(shortLabel),
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
  /**
   * Longer names that hold one of this topic's names and name something else ("National Security Council"), or words of that
   * something's world. Never shown or marked; where one stands, the names that it shares with the topic are doubted.
   */
  decoys: v.optional(v.pipe(v.array(v.strictObject({ text: line, lang: languageTag })), v.maxLength(200))),
  related: v.pipe(v.array(id), v.maxLength(50)),
  place: v.optional(
    v.strictObject({
      latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
      precisionKm: v.pipe(v.number(), v.minValue(0)),
      /** What maps call it, where the title would take a side: "Northhaven / Sorhavn". */
      label: v.optional(shortLabel),
    }),
  ),
  period: v.optional(digestDate),
  note: v.optional(prose),
  /** Claim ids in reading order: derived. */
  claims: v.pipe(v.array(id), v.minLength(1), v.maxLength(2000)),
  /** Disagreement ids: derived. */
  disagreements: v.pipe(v.array(id), v.maxLength(500)),
  /** Derived, for an event with a period: how many of the digest's sources say nothing of it because they were written before it. */
  olderSources: v.optional(whole),
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
  /** Derived: that the date is only the document's, for want of another, or that the editors inferred it. */
  dating: v.optional(v.picklist(['document', 'inferred'])),
  /** Derived: how many of the digest's other sources were surely written before the time that the claim tells of. */
  olderSources: v.optional(whole),
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
  map: v.optional(mapSchema),
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
