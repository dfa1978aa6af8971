/** What the sources of a topic look like side by side: how much of it more than one of them says, and how many say nothing. */
import type { Claim } from '../digest/schema';
import type { TopicSection } from './answer';
import type { LanguageText } from './language-text';
import type { PanelPhrases } from './phrases';
import { sourceLabel } from './source-view';

/** A source that speaks in a panel. */
export type SpeakerView = { id: string; label: LanguageText; genre: string; count: string; first: boolean };

/** `agree` is left out where a digest has one source, with which nothing can be compared. */
export type ComparisonView = { agree?: string; silent?: string };

/** So many can be taken in at a glance; more wait until asked for. */
const maxSpeakersInSight = 5;

/** The sources of the topic's own claims, those first that say more. */
export function listSpeakers(claims: readonly Claim[], section: TopicSection, phrases: PanelPhrases): SpeakerView[] {
  const counts = new Map<string, number>();
  for (const claim of claims) for (const id of placesOf(claim)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return section.sources
    .filter(({ id }) => counts.has(id))
    .toSorted((one, other) => (counts.get(other.id) ?? 0) - (counts.get(one.id) ?? 0))
    .map((source, index) => ({
      id: source.id,
      label: sourceLabel(source, section.digest, phrases),
      genre: phrases.genreKind[source.genre],
      count: phrases.sourceClaims(counts.get(source.id) ?? 0),
      first: index < maxSpeakersInSight,
    }));
}

export function compareSources(claims: readonly Claim[], { sourceCount }: TopicSection, phrases: PanelPhrases): ComparisonView {
  if (sourceCount < 2) return {};
  const shared = new Set(claims.filter((claim) => (claim.carriedBy ?? placesOf(claim).size) > 1).map((claim) => claim.point ?? claim.id));
  const silent = sourceCount - new Set(claims.flatMap((claim) => [...placesOf(claim)])).size;
  return {
    agree: phrases.agree(shared.size),
    ...(silent > 0 ? { silent: phrases.silentHere(silent, sourceCount) } : {}),
  };
}

function placesOf(claim: Claim): Set<string> {
  return new Set(claim.at.map(({ source }) => source));
}
