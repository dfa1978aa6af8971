/** A claim ready to be shown: the sentence, when, by whose standing, where it can be read, and what the editor adds. */
import { formatDate } from '../digest/date';
import type { Claim, Source } from '../digest/schema';
import type { TopicSection } from './answer';
import { buildNote, type NoteView } from './editors-note';
import { inLanguage, type LanguageText } from './language-text';
import type { PanelSentences } from './phrases';
import { sourceLabel } from './source-view';

/** One source of a claim and the paragraphs of it to look in. `source` is the id of its card in the same section. */
export type CitationView = { source: string; label: LanguageText; paragraphs: string };

export type ClaimView = {
  id: string;
  text: LanguageText;
  /** With the precision it has; where the claim has none, a sentence that says so. */
  date: string;
  /** "the author's argument · one of four sources says this · not compared with the others": every claim has one. */
  status: string;
  citations: CitationView[];
  /** The source's own few words, in quotation marks, in the language of the source. */
  anchor: LanguageText;
  note?: NoteView;
  /** Questions on which this claim is one of the sides; ids of disagreements in the same section. */
  contested?: { label: string; disagreement: string };
  /** Shown on demand: the speaker, how the date is known, the figure by itself, and one sentence on each source's genre. */
  more: LanguageText[];
};

export function buildClaim(claim: Claim, section: TopicSection, sentences: PanelSentences): ClaimView {
  const { panel: phrases } = sentences;
  const { digest } = section;
  const sources = sourcesOf(claim, section);
  const first = sources[0];
  const contested = section.disagreements.filter((one) => one.sides.some((side) => side.claims.includes(claim.id)));
  const firstContested = contested[0];

  return {
    id: claim.id,
    text: inLanguage(claim.text, digest.language),
    date: sentenceCase(claim.when === undefined ? phrases.undated(first?.issued && formatDate(first.issued)) : formatDate(claim.when)),
    status: statusLine(claim, section, sentences),
    citations: sources.map((source) => ({
      source: source.id,
      label: sourceLabel(source, digest, phrases),
      paragraphs: phrases.paragraphs(claim.at.filter((place) => place.source === source.id).map((place) => place.paragraph)),
    })),
    anchor: inLanguage(phrases.quote(claim.anchor), first?.csl.language ?? digest.language),
    ...(claim.note === undefined ? {} : { note: buildNote(claim.note, digest.language, phrases) }),
    ...(firstContested === undefined ? {} : { contested: { label: phrases.contested(contested.length), disagreement: firstContested.id } }),
    more: details(claim, sources, sentences).map((text) => inLanguage(text, digest.language)),
  };
}

/** Composed, never authored: what kind of thing this is, in whose voice, how many sources carry it, whether anybody compared them. */
export function statusLine(claim: Claim, section: TopicSection, { panel: phrases }: PanelSentences): string {
  const standing = phrases.standing[claim.voice][claim.kind];
  if (section.sourceCount === 1) return `${standing} · ${phrases.onlySource}`;
  const placed = new Set(claim.at.map((place) => place.source)).size;
  const carriers = Math.max(claim.carriedBy ?? 0, placed);
  const parts = [standing, phrases.carried(carriers, section.sourceCount)];
  if (claim.carriedBy === undefined && placed === 1) parts.push(phrases.notCompared);
  return parts.join(' · ');
}

function details(claim: Claim, sources: Source[], { panel: phrases, language }: PanelSentences): string[] {
  return [
    phrases.speaker(claim.speaker.name, claim.speaker.role),
    ...(claim.whenBasis === undefined ? [] : [phrases.dateBasis(claim.whenBasis)]),
    ...(claim.figure === undefined ? [] : [describeFigure(claim.figure, phrases, language)]),
    ...sources.map((source) => source.genreSentence),
  ];
}

function describeFigure(figure: NonNullable<Claim['figure']>, phrases: PanelSentences['panel'], language: string): string {
  const format = new Intl.NumberFormat(language);
  const low = figure.value ?? figure.low ?? figure.high ?? 0;
  const high = figure.value === undefined && figure.low !== undefined ? figure.high : undefined;
  return phrases.figure({
    low: format.format(low),
    high: high === undefined ? undefined : format.format(high),
    unit: figure.unit,
    approximate: figure.approximate,
  });
}

/** "about May 2020" stands at the head of a claim. */
function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The claim's sources, each once, in the order in which the claim names them. */
function sourcesOf(claim: Claim, section: TopicSection): Source[] {
  const ids = [...new Set(claim.at.map((place) => place.source))];
  return ids.flatMap((id) => section.sources.find((source) => source.id === id) ?? []);
}
