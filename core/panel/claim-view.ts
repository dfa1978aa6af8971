/** A claim ready to be shown: the sentence, when, by whose standing, where it can be read, and what the editor adds. */
import { formatUnbroken } from '../digest/date';
import type { Claim, Disagreement, Source } from '../digest/schema';
import type { TopicSection } from './answer';
import { buildNote, type NoteView } from './editors-note';
import { inLanguage, isolate, type LanguageText } from './language-text';
import { comparePageDate } from './page-time';
import type { DatedSentences, PanelPhrases, PanelSentences } from './phrases';
import { describeIssued, sentenceCase, sourceHeading, sourceLabel } from './source-view';

/** One source of a claim and the paragraphs of it to look in. */
export type CitationView = { source: string; label: LanguageText; paragraphs: string };

export type ClaimView = {
  id: string;
  text: LanguageText;
  /** With the precision it has and what it is the date of; where the claim has none, a sentence that says so. */
  date: string;
  /** Where it lies from the page's own date; `later`: the page cannot have known of it. */
  pageTime?: { text: string; later: boolean } | undefined;
  /** "the author's argument · not compared with the other sources": every claim has one. */
  status: string;
  /** The number by itself, with its range, unit and date. */
  figure?: LanguageText | undefined;
  citations: CitationView[];
  /** Where other sources say the same. */
  agreeing?: string | undefined;
  /** The source's own few words, in quotation marks, in the language of the source. */
  anchor: LanguageText;
  note?: NoteView | undefined;
  /** The question on which this claim is part of a side, as a label, and its id. */
  contested?: { label: string; disagreement: string } | undefined;
};

export function buildClaim(claim: Claim, section: TopicSection, sentences: DatedSentences): ClaimView {
  const { panel: phrases, pageDate } = sentences;
  const { digest } = section;
  const sources = sourcesOf(claim, section);
  const first = sources[0];
  const contested = findContested(claim, section, sentences);
  const pageTime = pageDate && claim.when && comparePageDate(pageDate, claim.when);
  const agreeing = listAgreeing(claim, section);

  return {
    id: claim.id,
    text: inLanguage(claim.text, digest.language),
    date: describeDate(claim, first, phrases),
    pageTime: pageTime && { text: phrases.pageTime(pageTime), later: pageTime.order === 'later' },
    status: statusLine(claim, section, sentences),
    figure: claim.figure && inLanguage(describeFigure(claim, claim.figure, { ...sentences, unitIn: digest.language }), sentences.language),
    citations: cite(claim, section, { ...sentences, labelOf: sourceHeading }),
    agreeing:
      agreeing.length === 0
        ? undefined
        : phrases.agreeing(
            agreeing
              .flatMap((other) => cite(other, section, { ...sentences, labelOf: sourceLabel }))
              .map(({ label, paragraphs }) => `${isolate(label.text, label.lang, sentences.language)} ${paragraphs}`),
          ),
    anchor: inLanguage(phrases.quote(claim.anchor), first?.csl.language ?? digest.language),
    note: buildNote(claim.note, digest.language, phrases),
    contested,
  };
}

/** A date that is only the document's says so, as does one that the editors inferred; `source` is the claim's first. */
export function describeDate(
  { when, dating }: Pick<Claim, 'when' | 'dating'>,
  source: Pick<Source, 'issued' | 'established'> | undefined,
  phrases: Pick<PanelPhrases, 'undated' | 'openTime' | 'inferred'>,
): string {
  const own = when && formatUnbroken(when);
  if (own === undefined || dating === 'document') return phrases.undated((source && describeIssued(source, phrases)) ?? own);
  const isOpen = when?.interval === true && (when.start === undefined || when.end === undefined);
  const date = isOpen ? phrases.openTime(own) : own;
  return sentenceCase(dating === 'inferred' ? phrases.inferred(date) : date);
}

/** Composed, never authored: what kind of thing this is, in whose voice, and how many sources carry it where they have been compared. */
export function statusLine(claim: Claim, { sourceCount, disagreements }: TopicSection, { panel: phrases }: PanelSentences): string {
  const standing = phrases.standing(claim.voice, claim.kind);
  const placed = new Set(claim.at.map((place) => place.source)).size;
  if (sourceCount === 1) return `${standing} · ${phrases.onlySource}`;
  if (claim.carriedBy !== undefined || placed > 1) {
    return `${standing} · ${phrases.carried(Math.max(claim.carriedBy ?? 0, placed), sourceCount, claim.olderSources ?? 0)}`;
  }
  // Where it is part of a question it has been compared, and what came of it stands beside this line.
  return disagreements.some((one) => isOn(one, claim)) ? standing : `${standing} · ${phrases.notCompared}`;
}

/**
 * The first of the questions on which this claim is part of a side, in the digest's order. Whether accounts differ there or views do, the
 * words are the same: two judges could not tell two wordings for one mark apart (decision 0013).
 */
export function findContested(
  claim: Claim,
  { digest, disagreements }: Pick<TopicSection, 'digest'> & { disagreements: readonly Disagreement[] },
  { panel: phrases, language }: PanelSentences,
): ClaimView['contested'] {
  const [first, ...others] = disagreements.filter((one) => isOn(one, claim));
  if (first === undefined) return undefined;
  return { label: phrases.contested(isolate(first.question, digest.language, language), others.length), disagreement: first.id };
}

function isOn({ sides }: Disagreement, { id }: Claim): boolean {
  return sides.some(({ claims }) => claims.includes(id));
}

/** The claim's sources, each once, in the order in which the claim names them. */
export function sourcesOf(claim: Claim, section: TopicSection): Source[] {
  const ids = [...new Set(claim.at.map((place) => place.source))];
  return ids.flatMap((id) => section.sources.find((source) => source.id === id) ?? []);
}

/** The claims of other sources that assert the same thing, one for each source. */
function listAgreeing(claim: Claim, section: TopicSection): Claim[] {
  if (claim.point === undefined) return [];
  const heard = new Set(claim.at.map((place) => place.source));
  return section.claims.filter((other) => {
    const source = other.at[0]?.source ?? '';
    if (other.point !== claim.point || heard.has(source)) return false;
    heard.add(source);
    return true;
  });
}

function cite(
  claim: Claim,
  section: TopicSection,
  { panel: phrases, labelOf }: PanelSentences & { labelOf: typeof sourceLabel },
): CitationView[] {
  return sourcesOf(claim, section).map((source) => ({
    source: source.id,
    label: labelOf(source, section.digest, phrases),
    paragraphs: phrases.paragraphs(claim.at.filter((place) => place.source === source.id).map((place) => place.paragraph)),
  }));
}

function describeFigure(
  claim: Claim,
  figure: NonNullable<Claim['figure']>,
  { panel: phrases, language, unitIn }: PanelSentences & { unitIn: string },
): string {
  const format = new Intl.NumberFormat(language);
  const put = (amount: number | undefined) => (amount === undefined ? undefined : format.format(amount));
  return phrases.figure({
    value: put(figure.value),
    low: put(figure.low),
    high: put(figure.high),
    unit: isolate(figure.unit, unitIn, language),
    approximate: figure.approximate,
    date: claim.when && formatUnbroken(claim.when),
  });
}
