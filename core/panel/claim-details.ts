/** What a claim opens to: who says it and how that is known, and for each of its sources the card and the passage to read it in. */
import { findPassageUrl } from '../cite/text-fragment';
import type { Claim } from '../digest/schema';
import type { TopicSection } from './answer';
import { sourcesOf } from './claim-view';
import type { DatedDeskSentences } from './desk-phrases';
import { inLanguage, isolate, type LanguageText } from './language-text';
import { buildSourceCard, type SourceCardView } from './source-card';
import { isInDocument } from './source-view';

/** `anchor` stands in the first of a claim's places only; `link` leads to it where the source is on the web. */
export type PassageView = { card: SourceCardView; where: string; anchor?: LanguageText; link?: { label: string; url: string } };

export type ClaimDetailsView = { facts: LanguageText[]; passages: PassageView[] };

export function buildClaimDetails(claim: Claim, section: TopicSection, sentences: DatedDeskSentences): ClaimDetailsView {
  const { panel, desk, cite } = sentences;
  const { language } = section.digest;
  const own = (text: string) => isolate(text, language, sentences.language);
  const facts = [
    cite.speaker(own(claim.speaker.name), claim.speaker.role === undefined ? undefined : own(claim.speaker.role)),
    ...(isNamedByOthers(claim, section) ? [desk.namedElsewhere] : []),
    ...(claim.whenBasis === undefined ? [] : [desk.dateBasis(own(claim.whenBasis))]),
  ];
  return {
    facts: facts.map((fact) => inLanguage(fact, sentences.language)),
    passages: sourcesOf(claim, section).map((source, index) => {
      const isFirst = index === 0;
      const url = findPassageUrl(claim, source);
      return {
        card: buildSourceCard(source, section.digest, sentences),
        where: desk.inParagraphs(claim.at.filter((place) => place.source === source.id).map((place) => place.paragraph)),
        ...(isFirst ? { anchor: inLanguage(panel.quote(claim.anchor), source.csl.language ?? language) } : {}),
        ...(url === undefined ? {} : { link: { label: isFirst ? desk.openPassage : desk.openSource, url } }),
      };
    }),
  };
}

/** The speaker is the author, and that name does not stand in the document. */
function isNamedByOthers(claim: Claim, section: TopicSection): boolean {
  const [source] = sourcesOf(claim, section);
  return claim.voice === 'author' && source?.csl.author !== undefined && !isInDocument(source, 'author');
}
