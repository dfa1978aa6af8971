/**
 * The authored digest: what a writer puts into YAML. Made from the compiled schema, so that a limit stands in one place: dates are
 * EDTF text instead of parsed dates, and what is derived when compiling is left out.
 */
import * as v from 'valibot';
import { digestSchema } from '../schema';

const { topics: _topics, sources: _sources, claims: _claims, disagreements: _disagreements, map: _map, ...head } = digestSchema.entries;
const compiledSource = digestSchema.entries.sources.item.entries;
const compiledTopic = digestSchema.entries.topics.item.entries;
const compiledClaim = digestSchema.entries.claims.item.entries;

const edtf = v.pipe(v.string(), v.nonEmpty(), v.maxLength(300));
const paragraphNumber = v.pipe(v.number(), v.integer(), v.minValue(1));
const paragraphList = v.optional(v.pipe(v.array(paragraphNumber), v.maxLength(5000)));

export const authoredHeadSchema = v.strictObject({
  ...head,
  asOf: edtf,
  perspectives: v.optional(digestSchema.entries.perspectives, []),
});

const { issued: _issued, coverage: _coverage, ...sourceEntries } = compiledSource;
export const authoredSourceSchema = v.strictObject({
  ...sourceEntries,
  /** The name of the text's file among the source texts, which are not part of a digest. */
  file: v.optional(v.pipe(v.string(), v.regex(/^[^/\\]+\.txt$/u), v.maxLength(200))),
  paragraphsAre: v.picklist(['blocks', 'lines']),
  /** How many paragraphs the text has, all counted: lets locators be checked where the text itself is absent. */
  paragraphs: v.optional(paragraphNumber),
  headings: paragraphList,
  boilerplate: paragraphList,
});

const { claims: _topicClaims, disagreements: _topicDisagreements, olderSources: _topicOlder, ...topicEntries } = compiledTopic;
export const authoredTopicSchema = v.strictObject({
  ...topicEntries,
  related: v.optional(compiledTopic.related, []),
  period: v.optional(edtf),
});

const { carriedBy: _carriedBy, dating: _dating, olderSources: _older, figure: _figure, ...claimEntries } = compiledClaim;
const compiledFigure = compiledClaim.figure.wrapped.entries;
export const authoredClaimSchema = v.strictObject({
  ...claimEntries,
  when: v.optional(edtf),
  figure: v.optional(v.strictObject({ ...compiledFigure, approximate: v.optional(v.boolean(), false) })),
});

export const authoredDisagreementSchema = digestSchema.entries.disagreements.item;

export type AuthoredHead = v.InferOutput<typeof authoredHeadSchema>;
export type AuthoredSource = v.InferOutput<typeof authoredSourceSchema>;
export type AuthoredTopic = v.InferOutput<typeof authoredTopicSchema>;
export type AuthoredClaim = v.InferOutput<typeof authoredClaimSchema>;
export type AuthoredDisagreement = v.InferOutput<typeof authoredDisagreementSchema>;
