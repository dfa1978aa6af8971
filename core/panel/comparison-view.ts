/** What the sources of a topic look like side by side: how much of it more than one of them says, and how many say nothing. */
import type { Claim, Source } from '../digest/schema';
import type { TopicSection } from './answer';
import type { DeskSentences } from './desk-phrases';
import { inLanguage, isolate, type LanguageText } from './language-text';
import type { PanelPhrases, PanelSentences } from './phrases';
import { describeIssued, fullNames, isInDocument, sourceHeading } from './source-view';

/** A source that speaks in a panel. `genre` also says that nobody signed it, and when it was written; `perspective` is the digest's word for where it stands. */
export type SpeakerView = { id: string; label: LanguageText; genre: string; perspective?: LanguageText; count: string; first: boolean };

/** A question that the sources answer differently; its sides are in `disagreement-view.ts`. */
export type QuestionView = { id: string; kind: string; question: LanguageText };

/** `agree` is left out where a digest has one source, with which nothing can be compared; `shared` is the first claim that several make. */
export type ComparisonView = { agree?: string; shared?: string; silent?: string; differ?: string; questions: QuestionView[] };

/** So many can be taken in at a glance; more wait until asked for. */
const maxSpeakersInSight = 5;

/** The sources of the topic's own claims, those first that say more. */
export function listSpeakers(claims: readonly Claim[], section: TopicSection, phrases: PanelPhrases): SpeakerView[] {
  const counts = new Map<string, number>();
  for (const claim of claims) for (const id of placesOf(claim)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return section.sources
    .filter(({ id }) => counts.has(id))
    .toSorted((one, other) => (counts.get(other.id) ?? 0) - (counts.get(one.id) ?? 0))
    .map((source, index) => {
      const { digest } = section;
      const perspective = digest.perspectives.find(({ id }) => id === source.perspective)?.label;
      return {
        id: source.id,
        label: sourceHeading(source, digest, phrases),
        genre: [
          [phrases.genreKind[source.genre], ...describeSignature(source, phrases)].join(', '),
          describeIssued(source, phrases) ?? phrases.noDate,
        ].join(' · '),
        ...(perspective === undefined ? {} : { perspective: inLanguage(perspective, digest.language) }),
        count: phrases.sourceClaims(counts.get(source.id) ?? 0),
        first: index < maxSpeakersInSight,
      };
    });
}

/**
 * How many of the claims are from sources of one perspective, where those are most of them: volume is seen, not added up. Where one
 * source alone has it, there is nothing to add.
 */
export function describeLeaning(
  claims: readonly Claim[],
  { sources, digest }: TopicSection,
  { panel: phrases, language }: PanelSentences,
): string | undefined {
  for (const { id, label } of digest.perspectives) {
    const sharing = sources.filter((source) => source.perspective === id && claims.some((claim) => isFrom(claim, source)));
    const count = claims.filter((claim) => sharing.some((source) => isFrom(claim, source))).length;
    if (sharing.length > 1 && count > claims.length / 2)
      return phrases.leaning(count, claims.length, isolate(label, digest.language, language));
  }
  return undefined;
}

function isFrom({ at }: Claim, { id }: Source): boolean {
  return at.some(({ source }) => source === id);
}

/** Nothing of a document that names its author: its label does as well. */
function describeSignature(source: Source, phrases: PanelPhrases): string[] {
  const names = fullNames(source);
  return names !== undefined && isInDocument(source, 'author') ? [] : [phrases.unsigned(names)];
}

/** Whether there is anything to compare, without comparing it: that much is in the panel's first script. */
export function hasComparison({ sourceCount, disagreements }: TopicSection): boolean {
  return sourceCount > 1 || disagreements.length > 0;
}

export function compareSources(section: TopicSection, { panel: phrases, desk: { sides } }: DeskSentences): ComparisonView {
  const { sourceCount, disagreements, digest, topic } = section;
  const claims = section.claims.filter(({ id }) => topic.claims.includes(id));
  const questions = disagreements.map(({ id, kind, question }) => ({
    id,
    kind: sides.kinds[kind],
    question: inLanguage(question, digest.language),
  }));
  const differ = questions.length === 0 ? {} : { differ: phrases.differ(questions.length) };
  if (sourceCount < 2) return { ...differ, questions };
  const speaking = new Set(claims.flatMap((claim) => [...placesOf(claim)])).size;
  const shared = claims.filter((claim) => (claim.carriedBy ?? placesOf(claim).size) > 1);
  // What is said on its questions is said of it: a source that a side rests on is not silent.
  const older = topic.olderSources ?? 0;
  const silent = sourceCount - new Set(section.claims.flatMap((claim) => [...placesOf(claim)])).size - older;
  return {
    agree: sides.agree(new Set(shared.map((claim) => claim.point ?? claim.id)).size, speaking),
    ...(shared[0] === undefined ? {} : { shared: shared[0].id }),
    ...(silent + older > 0 ? { silent: sides.silentHere({ silent, older, of: sourceCount }) } : {}),
    ...differ,
    questions,
  };
}

function placesOf(claim: Claim): Set<string> {
  return new Set(claim.at.map(({ source }) => source));
}
