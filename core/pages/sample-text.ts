/**
 * A short text to try Sidelight on, out of a digest's own words: what it says its most told topics are. Those summaries are in the
 * digest's neutral voice and name its other topics, and no text about any one subject stands in the code.
 */
import { formatDate } from '../digest/date';
import { listHolders } from '../digest/holders';
import type { Claim, DigestHead, Disagreement, Topic } from '../digest/schema';
import { topicTitle } from '../digest/topic-title';

/** Each paragraph begins with the topic's title, which is one of its names. */
export type SampleText = {
  title: string;
  language: string;
  /** The digest's last day, and what it cannot know: as much part of what it says as the text. */
  lastDay: string;
  limitations: string;
  missingVoices: readonly string[];
  paragraphs: { topic: string; text: string }[];
  /** A question on which its sources differ, with all the answers and who gives them: what a panel is for. */
  dispute?: { question: string; sides: { summary: string; holders: string[] }[] };
};

/** Enough to hold a few mentions, short enough to be read to the end. */
const paragraphs = 3;

/** Disagreements, and the claims that their sides rest on. */
type Disputed = { disagreements: readonly Disagreement[]; claims: readonly Pick<Claim, 'id' | 'speaker'>[] };

type Told = Pick<Topic, 'id' | 'kind' | 'summary' | 'names' | 'claims' | 'disagreements'>;

/** What is in dispute is worth more than what is merely told: it shows what a panel is for. */
const disputeWorth = 3;

/**
 * Topics with the most claims and disputes first; equal ones in the digest's order. Countries, of which there is too much to say in a
 * sentence, only where there is nothing else. Undefined for a digest without topics.
 */
export function buildSampleText(
  digest: Pick<DigestHead, 'title' | 'language' | 'asOf' | 'limitations' | 'missingVoices'>,
  topics: readonly Told[],
  disputed: Disputed = { disagreements: [], claims: [] },
): SampleText | undefined {
  const ranked = [...topics].sort((a, b) => Number(a.kind === 'country') - Number(b.kind === 'country') || worthOf(b) - worthOf(a));
  if (ranked.length === 0) return undefined;
  const chosen = ranked.slice(0, paragraphs);
  const dispute = findDispute(chosen, disputed);
  const told = chosen.map((topic) => ({ topic: topicTitle(topic, digest.language), text: topic.summary }));
  const { title, language, limitations, missingVoices = [] } = digest;
  return {
    title,
    language,
    lastDay: formatDate(digest.asOf),
    limitations,
    missingVoices,
    paragraphs: told,
    ...(dispute === undefined ? {} : { dispute }),
  };
}

function worthOf({ claims, disagreements }: Told): number {
  return claims.length + disputeWorth * disagreements.length;
}

/** The one with the fewest sides of the first topic that has any: none of them may be left out. */
function findDispute(topics: readonly Told[], { disagreements, claims }: Disputed): SampleText['dispute'] {
  const ids = topics.find((topic) => topic.disagreements.length > 0)?.disagreements ?? [];
  const [shortest] = disagreements.filter(({ id }) => ids.includes(id)).toSorted((a, b) => a.sides.length - b.sides.length);
  if (shortest === undefined) return undefined;
  return {
    question: shortest.question,
    sides: shortest.sides.map(({ summary, claims: told }) => ({
      summary,
      holders: listHolders(claims.filter(({ id }) => told.includes(id))),
    })),
  };
}
