/**
 * What stands under a result of the search: of a claim its own date and who says it, and of the document what it is, when it was
 * written and how its editors read it. Each date stands with what it is the date of: beside a speaker alone, the day of a battle looks
 * like the day on which somebody spoke of it.
 */
import type { DigestHead, Source } from '../digest/schema';
import { describeDate } from '../panel/claim-view';
import { inLanguage, type LanguageText } from '../panel/language-text';
import type { PanelPhrases } from '../panel/phrases';
import { describeIssued, sentenceCase, sourceHeading } from '../panel/source-view';
import type { ClaimResult } from './answer';
import { wordsOf } from './words';

/** `issued` is left out where it is not known, or where a claim's own date says it; `perspective` is the digest's words for where it stands. */
export type SourceCredit = { label: LanguageText; kind: string; issued?: string; perspective?: LanguageText };

/** `date` comes first, whether it is the claim's or for want of one its document's, which it says. */
export type ClaimCredit = { date: string; speaker: LanguageText; source?: SourceCredit };

export type CreditSentences = {
  panel: PanelPhrases;
  search: { spokenBy: (speaker: string, role: string | undefined) => string };
};

type FoundClaim = Pick<ClaimResult, 'text' | 'when' | 'dating' | 'source' | 'speaker' | 'voice' | 'head' | 'words'>;

export function buildClaimCredit(claim: FoundClaim, { panel, search }: CreditSentences): ClaimCredit {
  const { source, speaker, voice, head } = claim;
  const isDatedByDocument = claim.when === undefined || claim.dating === 'document';
  // Who an author is stands on the page of the source.
  const role = voice === 'author' && !isFoundByRole(claim) ? undefined : speaker.role;
  return {
    date: describeDate(claim, source, panel),
    speaker: inLanguage(sentenceCase(search.spokenBy(speaker.name, role)), head.language),
    ...(source === undefined ? {} : { source: withoutDate(buildSourceCredit(source, head, panel), isDatedByDocument) }),
  };
}

export function buildSourceCredit(source: Source, head: DigestHead, phrases: PanelPhrases): SourceCredit {
  const issued = describeIssued(source, phrases);
  const perspective = head.perspectives.find(({ id }) => id === source.perspective)?.label;
  return {
    label: sourceHeading(source, head, phrases),
    kind: phrases.genreKind[source.genre],
    ...(issued === undefined ? {} : { issued }),
    ...(perspective === undefined ? {} : { perspective: inLanguage(perspective, head.language) }),
  };
}

/** Whether nothing else that is shown has a word that answered. */
function isFoundByRole({ text, speaker, words }: FoundClaim): boolean {
  const shown = new Set([...wordsOf(text.text), ...wordsOf(speaker.name)]);
  const inRole = new Set(wordsOf(speaker.role ?? ''));
  return words.some((word) => inRole.has(word) && !shown.has(word));
}

function withoutDate({ issued, ...rest }: SourceCredit, isSaid: boolean): SourceCredit {
  return issued === undefined || isSaid ? rest : { ...rest, issued };
}
