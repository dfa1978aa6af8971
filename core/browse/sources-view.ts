/** The documents a digest draws on: what they are, who answers for them and how that is known, how much of each is drawn on, and what one of them says from its first paragraph on. */
import type { Claim, DigestHead, Source } from '../digest/schema';
import type { TopicSection } from '../panel/answer';
import { buildClaim, type ClaimView } from '../panel/claim-view';
import { inLanguage, type LanguageText } from '../panel/language-text';
import type { DatedDeskSentences } from '../panel/desk-phrases';
import type { PanelSentences } from '../panel/phrases';
import { buildSourceCard, type SourceCardView, type SourceField } from '../panel/source-card';
import { isInDocument, sentenceCase } from '../panel/source-view';
import type { DigestSources } from './listed';

export type SourceEntryView = {
  digest: string;
  id: string;
  title: LanguageText;
  genre: string;
  /** What the digest calls it, where it has a name for it; author, publisher and date, each said to be unknown where it is. */
  facts: SourceField[];
  /** Nothing where the digest has no address. */
  url?: string;
  perspective?: LanguageText;
  /** What the editors go by in saying so. */
  basis?: LanguageText;
  coverage: { drawnOn: number; content: number };
};

/** What a card says in place of what is not known, and before the name that other views give a source. */
export type SourceGaps = { noAuthor: string; noPublisher: string; noDate: string; calledHere: string };

export type SourceSentences = DatedDeskSentences & { browse: { sources: SourceGaps } };

export type DigestSourcesView = { digest: DigestSources['digest']; total: number; entries: SourceEntryView[] };

export type SourcesView = { digests: DigestSourcesView[]; pages?: { at: number; of: number } };

const maxOnPage = 100;
/** Author, date and publisher are a card's first fields. */
const factCount = 3;

/** Digest after digest, sources in their order there, in pages where they are many. */
export function buildSources(
  given: readonly DigestSources[],
  wish: { page?: string | undefined },
  sentences: SourceSentences,
): SourcesView {
  const total = given.reduce((sum, { sources }) => sum + sources.length, 0);
  const of = Math.max(1, Math.ceil(total / maxOnPage));
  const at = Math.min(Math.max(Math.trunc(Number(wish.page ?? 1)) || 1, 1), of);
  let passed = 0;
  const digests = given.map(({ digest, sources }): DigestSourcesView => {
    const from = Math.max((at - 1) * maxOnPage - passed, 0);
    const to = Math.max(at * maxOnPage - passed, 0);
    passed += sources.length;
    return {
      digest,
      total: sources.length,
      entries: sources.slice(from, to).map((source): SourceEntryView => {
        const perspective = digest.head.perspectives.find(({ id }) => id === source.perspective);
        return {
          digest: digest.id,
          id: source.id,
          title: inLanguage(source.csl.title, source.csl.language ?? digest.head.language),
          genre: sentences.panel.genreKind[source.genre],
          facts: buildWholeCard(source, digest.head, sentences).fields.slice(0, factCount + (source.label === undefined ? 0 : 1)),
          ...(source.csl.URL === undefined ? {} : { url: source.csl.URL }),
          ...(perspective === undefined ? {} : { perspective: inLanguage(perspective.label, digest.head.language) }),
          ...(source.perspectiveBasis === undefined ? {} : { basis: inLanguage(source.perspectiveBasis, digest.head.language) }),
          coverage: source.coverage,
        };
      }),
    };
  });
  return { digests: digests.filter(({ entries }) => entries.length > 0), ...(of > 1 ? { pages: { at, of } } : {}) };
}

/** A panel's card of a source, which leaves out what is not known, with what is not known said. */
export function buildWholeCard(source: Source, head: DigestHead, sentences: SourceSentences): SourceCardView {
  const { sources: gaps } = sentences.browse;
  const { sourceFields: label } = sentences.desk;
  const card = buildSourceCard(source, head, sentences);
  const field = (name: string, gap: string, isKnown: boolean): SourceField => {
    const found = card.fields.find((one) => one.label === name);
    return found !== undefined && isKnown ? found : { ...found, label: name, value: inLanguage(gap, sentences.language) };
  };
  const begin = (fact: SourceField): SourceField => ({ ...fact, value: { ...fact.value, text: sentenceCase(fact.value.text) } });
  const { author = [], 'container-title': container, publisher } = source.csl;
  // Of a document without one it is a phrase and no name.
  const byline = field(label.author, gaps.noAuthor, author.length > 0);
  const facts = [
    ...(source.label === undefined ? [] : [{ label: gaps.calledHere, value: inLanguage(source.label, head.language) }]),
    isInDocument(source, 'author') ? byline : begin(byline),
    field(label.where, gaps.noPublisher, (container ?? publisher) !== undefined),
    begin(field(label.published, gaps.noDate, source.issued !== undefined)),
  ];
  return { ...card, fields: [...facts, ...card.fields.filter((one) => !facts.some((fact) => fact.label === one.label))] };
}

/** A claim and the paragraph of the source it is drawn from first. */
export type PlacedClaim = { claim: ClaimView; topics: readonly string[]; paragraph: number };

/** What a source says, from its first paragraph to its last. */
export function listClaimsOf(source: Source, section: TopicSection, sentences: PanelSentences): PlacedClaim[] {
  return section.claims
    .flatMap((claim) => {
      const paragraph = firstParagraph(claim, source.id);
      return paragraph === undefined ? [] : [{ claim, paragraph }];
    })
    .sort((one, other) => one.paragraph - other.paragraph)
    .map(({ claim, paragraph }) => ({ claim: buildClaim(claim, section, sentences), topics: claim.topics, paragraph }));
}

function firstParagraph(claim: Claim, source: string): number | undefined {
  const paragraphs = claim.at.filter((place) => place.source === source).map(({ paragraph }) => paragraph);
  return paragraphs.length === 0 ? undefined : Math.min(...paragraphs);
}
