/** A question on which sources differ, with its sides next to each other and nobody's side first by weight. */
import type { Claim, Disagreement, Source } from '../digest/schema';
import type { TopicSection } from './answer';
import { buildClaim, type ClaimView } from './claim-view';
import { inLanguage, isolate, type LanguageText } from './language-text';
import type { DatedSentences, PanelPhrases } from './phrases';
import { isInDocument, sourceLabel } from './source-view';

/** Who stands on a side: the speaker, and the source and paragraphs to read it in. */
export type VoiceView = { speaker: LanguageText; where: LanguageText };

export type SideView = { label: string; summary: LanguageText; voices: VoiceView[]; claims: ClaimView[] };

/** All but the question, which stands above it. */
export type DisagreementView = {
  sides: SideView[];
  behindLabel: string;
  silent?: string;
  why: { label: string; text: LanguageText };
  missing?: { label: string; text: LanguageText };
};

type Context = { section: TopicSection; phrases: PanelPhrases };

/** The sides show the same claims as a panel's list does, never a second wording. */
export function buildDisagreement(disagreement: Disagreement, section: TopicSection, sentences: DatedSentences): DisagreementView {
  const { panel: phrases } = sentences;
  const { digest } = section;
  const silent = (disagreement.silent ?? []).flatMap((id) => section.sources.find((source) => source.id === id) ?? []);
  const claimViews = new Map(section.claims.map((claim) => [claim.id, buildClaim(claim, section, sentences)]));
  const sides = disagreement.sides.map((side, index) =>
    buildSide(side, { section, phrases, claimViews, label: phrases.side(index + 1, disagreement.sides.length) }),
  );

  return {
    sides,
    behindLabel: phrases.behindSides(sides.reduce((sum, side) => sum + side.claims.length, 0)),
    ...(silent.length === 0
      ? {}
      : { silent: phrases.silent(silent.map((source) => isolated(sourceLabel(source, digest, phrases), sentences))) }),
    why: { label: phrases.whyTheyDiffer, text: inLanguage(disagreement.whyTheyDiffer, digest.language) },
    ...(disagreement.missing === undefined
      ? {}
      : { missing: { label: phrases.viewMissing, text: inLanguage(disagreement.missing, digest.language) } }),
  };
}

function isolated({ text, lang }: LanguageText, { language }: DatedSentences): string {
  return isolate(text, lang, language);
}

function buildSide(
  side: Disagreement['sides'][number],
  { label, claimViews, section, phrases }: Context & { label: string; claimViews: ReadonlyMap<string, ClaimView> },
): SideView {
  const claims = side.claims.flatMap((id) => claimViews.get(id) ?? []);
  return {
    label,
    summary: inLanguage(side.summary, section.digest.language),
    voices: buildVoices(side.claims, section, phrases),
    claims,
  };
}

/** Each speaker once per source, with all the paragraphs to read; a source that speaks for itself is named once. */
function buildVoices(claimIds: readonly string[], section: TopicSection, phrases: PanelPhrases): VoiceView[] {
  const voices = new Map<string, { speaker: string; source: Source; paragraphs: Set<number> }>();
  for (const claim of section.claims.filter(({ id }) => claimIds.includes(id))) {
    for (const { source: id, paragraph } of claim.at) {
      const source = section.sources.find((candidate) => candidate.id === id);
      if (source === undefined) continue;
      const speaker = nameSpeaker(claim, source);
      const key = `${id} ${speaker}`;
      const voice = voices.get(key) ?? { speaker, source, paragraphs: new Set() };
      voices.set(key, { ...voice, paragraphs: voice.paragraphs.add(paragraph) });
    }
  }
  return [...voices.values()].map(({ speaker, source, paragraphs }) => {
    const label = sourceLabel(source, section.digest, phrases);
    const places = phrases.paragraphs([...paragraphs].sort((one, other) => one - other));
    return {
      speaker: inLanguage(speaker, section.digest.language),
      where: label.text === speaker ? { ...label, text: places } : { ...label, text: `${label.text} ${places}` },
    };
  });
}

/** An author whom only others name keeps both halves everywhere: that the document is unsigned, and whose it is said to be. */
function nameSpeaker({ speaker, voice }: Claim, source: Source): string {
  const isNamedByOthers = voice === 'author' && speaker.role !== undefined && !isInDocument(source, 'author');
  return isNamedByOthers ? `${speaker.name} (${speaker.role})` : speaker.name;
}
