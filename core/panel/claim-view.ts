/** A claim ready to be shown: the sentence, when, by whose standing, where it can be read, and what the editor adds. */
import { formatDate } from '../digest/date';
import type { Claim, Source } from '../digest/schema';
import type { TopicSection } from './answer';
import { buildNote, type NoteView } from './editors-note';
import { inLanguage, isolate, type LanguageText } from './language-text';
import { comparePageDate, isSurelyBefore } from './page-time';
import type { DatedSentences, PanelSentences } from './phrases';
import { sourceLabel } from './source-view';

/** One source of a claim and the paragraphs of it to look in. */
export type CitationView = { source: string; label: LanguageText; paragraphs: string };

export type ClaimView = {
  id: string;
  text: LanguageText;
  /** With the precision it has; where the claim has none, a sentence that says so. */
  date: string;
  /** Where it lies from the page's own date; `later`: the page cannot have known of it. */
  pageTime?: { text: string; later: boolean };
  /** "the author's argument · one of four sources says this · not compared with the others": every claim has one. */
  status: string;
  /** The number by itself, with its range, unit and date. */
  figure?: LanguageText;
  citations: CitationView[];
  /** Where other sources say the same. */
  agreeing?: string;
  /** The source's own few words, in quotation marks, in the language of the source. */
  anchor: LanguageText;
  note?: NoteView;
  /** Questions on which this claim is one of the sides; ids of disagreements in the same section. */
  contested?: { label: string; disagreement: string };
};

export function buildClaim(claim: Claim, section: TopicSection, sentences: DatedSentences): ClaimView {
  const { panel: phrases, pageDate } = sentences;
  const { digest } = section;
  const sources = sourcesOf(claim, section);
  const first = sources[0];
  const contested = section.disagreements.filter((one) => one.sides.some((side) => side.claims.includes(claim.id)));
  const firstContested = contested[0];
  const pageTime = pageDate && claim.when && comparePageDate(pageDate, claim.when);
  const agreeing = listAgreeing(claim, section);

  return {
    id: claim.id,
    text: inLanguage(claim.text, digest.language),
    date: sentenceCase(claim.when === undefined ? phrases.undated(first?.issued && formatDate(first.issued)) : formatDate(claim.when)),
    ...(pageTime === undefined ? {} : { pageTime: { text: phrases.pageTime(pageTime), later: pageTime.order === 'later' } }),
    status: statusLine(claim, section, sentences),
    ...(claim.figure === undefined
      ? {}
      : { figure: inLanguage(describeFigure(claim, claim.figure, { ...sentences, unitIn: digest.language }), sentences.language) }),
    citations: cite(claim, section, sentences),
    ...(agreeing.length === 0
      ? {}
      : {
          agreeing: phrases.agreeing(
            agreeing
              .flatMap((other) => cite(other, section, sentences))
              .map(({ label, paragraphs }) => `${isolate(label.text, label.lang, sentences.language)} ${paragraphs}`),
          ),
        }),
    anchor: inLanguage(phrases.quote(claim.anchor), first?.csl.language ?? digest.language),
    ...(claim.note === undefined ? {} : { note: buildNote(claim.note, digest.language, phrases) }),
    ...(firstContested === undefined ? {} : { contested: { label: phrases.contested(contested.length), disagreement: firstContested.id } }),
  };
}

/** Composed, never authored: what kind of thing this is, in whose voice, how many sources carry it, whether anybody compared them. */
export function statusLine(claim: Claim, section: TopicSection, { panel: phrases }: PanelSentences): string {
  const standing = phrases.standing[claim.voice][claim.kind];
  if (section.sourceCount === 1) return `${standing} · ${phrases.onlySource}`;
  const placed = new Set(claim.at.map((place) => place.source)).size;
  const carriers = Math.max(claim.carriedBy ?? 0, placed);
  // A document older than what a claim is about is no voice withheld. Those that a topic does not draw on are not counted.
  const { when } = claim;
  const older = section.sources.filter(
    ({ id, issued }) =>
      when !== undefined && issued !== undefined && isSurelyBefore(issued, when) && !claim.at.some(({ source }) => source === id),
  );
  const parts = [standing, phrases.carried(carriers, section.sourceCount, older.length)];
  // Where the sources differ on it they have been compared, and the claim says so beside this line.
  const isContested = section.disagreements.some(({ sides }) => sides.some(({ claims }) => claims.includes(claim.id)));
  if (claim.carriedBy === undefined && placed === 1 && !isContested) parts.push(phrases.notCompared);
  return parts.join(' · ');
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

function cite(claim: Claim, section: TopicSection, { panel: phrases }: PanelSentences): CitationView[] {
  return sourcesOf(claim, section).map((source) => ({
    source: source.id,
    label: sourceLabel(source, section.digest, phrases),
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
    date: claim.when === undefined ? undefined : formatDate(claim.when),
  });
}

/** "about May 2020" stands at the head of a claim. */
function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
