/** A question on which sources differ, with its sides next to each other and nobody's side first by weight. */
import type { CitePhrases } from '../cite/phrases';
import type { Claim, DigestDate, Disagreement, Source } from '../digest/schema';
import type { TopicSection } from './answer';
import { buildClaim, type ClaimView } from './claim-view';
import { inLanguage, isolate, type LanguageText } from './language-text';
import type { DatedDeskSentences, DeskPhrases } from './desk-phrases';
import type { DatedSentences, PanelPhrases } from './phrases';
import { isSurelyBefore } from './page-time';
import { describeIssued, isInDocument, sentenceCase, sourceHeading, sourceLabel } from './source-view';

/** Who stands on a side: the speaker, and the source and paragraphs to read it in. */
export type VoiceView = { speaker: LanguageText; where: LanguageText };

export type SideView = { label: string; summary: LanguageText; voices: VoiceView[]; claims: ClaimView[] };

/** All but the question, which stands above it. */
export type DisagreementView = {
  sides: SideView[];
  behindLabel: string;
  /** Sources that could have said something and do not, and those that were written before it came up. */
  silent?: string;
  tooEarly?: string;
  why: { label: string; text: LanguageText };
  missing?: { label: string; text: LanguageText };
};

type Context = { section: TopicSection; phrases: PanelPhrases; desk: DeskPhrases; cite: CitePhrases; language: string };

/** The sides show the same claims as a panel's list does, never a second wording. */
export function buildDisagreement(disagreement: Disagreement, section: TopicSection, sentences: DatedDeskSentences): DisagreementView {
  const { panel: phrases, desk } = sentences;
  const { digest } = section;
  const silent = (disagreement.silent ?? []).flatMap((id) => section.sources.find((source) => source.id === id) ?? []);
  const claimViews = new Map(section.claims.map((claim) => [claim.id, buildClaim(claim, section, sentences)]));
  const claimIds = disagreement.sides.flatMap((side) => side.claims);
  const sides = disagreement.sides.map((side, index) =>
    buildSide(side, {
      section,
      phrases,
      desk,
      cite: sentences.cite,
      language: sentences.language,
      claimViews,
      label: desk.sides.side(index + 1, disagreement.sides.length),
    }),
  );

  return {
    sides,
    behindLabel: desk.sides.behindSides(sides.reduce((sum, side) => sum + side.claims.length, 0)),
    ...describeSilence(),
    why: { label: desk.sides.whyTheyDiffer, text: inLanguage(disagreement.whyTheyDiffer, digest.language) },
    ...(disagreement.missing === undefined
      ? {}
      : { missing: { label: desk.sides.viewMissing, text: inLanguage(disagreement.missing, digest.language) } }),
  };

  function describeSilence(): { silent?: string; tooEarly?: string } {
    const dates = section.claims.filter(({ id }) => claimIds.includes(id)).flatMap(({ when }) => when ?? []);
    const listed = silent.map((source) => ({
      label: isolated(sourceLabel(source, digest, phrases), sentences),
      isEarly: isOlderThanAll(source, dates),
    }));
    const early = listed.filter(({ isEarly }) => isEarly).map(({ label }) => label);
    const others = listed.filter(({ isEarly }) => !isEarly).map(({ label }) => label);
    return {
      ...(others.length === 0 ? {} : { silent: desk.sides.silent(others) }),
      ...(early.length === 0 ? {} : { tooEarly: desk.sides.tooEarly(early) }),
    };
  }
}

/** A document cannot be silent on what came after it. */
function isOlderThanAll({ issued }: Source, dates: readonly DigestDate[]): boolean {
  return issued !== undefined && dates.length > 0 && dates.every((date) => isSurelyBefore(issued, date));
}

function isolated({ text, lang }: LanguageText, { language }: DatedSentences): string {
  return isolate(text, lang, language);
}

function buildSide(
  side: Disagreement['sides'][number],
  { label, claimViews, section, phrases, desk, cite, language }: Context & { label: string; claimViews: ReadonlyMap<string, ClaimView> },
): SideView {
  const claims = side.claims.flatMap((id) => claimViews.get(id) ?? []);
  return {
    label,
    summary: inLanguage(side.summary, section.digest.language),
    voices: buildVoices(side.claims, { section, phrases, desk, cite, language }),
    claims,
  };
}

/**
 * Each speaker once per source, with all the paragraphs to read: those who hold the view before the authors who tell of it. A source
 * that speaks for itself is named once.
 */
function buildVoices(claimIds: readonly string[], { section, phrases, desk, cite, language }: Context): VoiceView[] {
  const voices = new Map<string, { speaker: string; isOwn: boolean; source: Source; paragraphs: Set<number> }>();
  for (const claim of section.claims.filter(({ id }) => claimIds.includes(id))) {
    for (const { source: id, paragraph } of claim.at) {
      const source = section.sources.find((candidate) => candidate.id === id);
      if (source === undefined) continue;
      const speaker = nameSpeaker(claim, source);
      const key = `${id} ${speaker}`;
      const voice = voices.get(key) ?? { speaker, isOwn: claim.voice === 'author', source, paragraphs: new Set() };
      voices.set(key, { ...voice, paragraphs: voice.paragraphs.add(paragraph) });
    }
  }
  const ordered = [...voices.values()].sort((one, other) => Number(one.isOwn) - Number(other.isOwn));
  return ordered.map(({ speaker, isOwn, source, paragraphs }) => {
    const label = sourceLabel(source, section.digest, phrases);
    const issued = describeIssued(source, phrases);
    const paragraphsRead = phrases.paragraphs([...paragraphs].sort((one, other) => one - other));
    const places = issued === undefined ? paragraphsRead : desk.sides.dated(paragraphsRead, issued);
    // "The unsigned analysis" is who speaks and where.
    if (isOwn && label.text.startsWith(speaker))
      return { speaker: sourceHeading(source, section.digest, phrases), where: inLanguage(places, language) };
    const place = `${isolate(label.text, label.lang, language)} ${places}`;
    return {
      speaker: inLanguage(sentenceCase(speaker), section.digest.language),
      where: inLanguage(isOwn ? desk.sides.inPlace(place) : cite.asToldIn(place), language),
    };
  });
}

/** An author whom only others name keeps both halves everywhere: that the document is unsigned, and whose it is said to be. */
function nameSpeaker({ speaker, voice }: Claim, source: Source): string {
  const isByOthers = voice === 'author' && speaker.role !== undefined && !isInDocument(source, 'author');
  return isByOthers ? `${speaker.name} (${speaker.role})` : speaker.name;
}
