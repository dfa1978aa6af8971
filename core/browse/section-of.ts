/** Claims outside a topic's panel, for the parts of a panel that show claims: they read them out of a section. */
import type { Claim, Disagreement, Source } from '../digest/schema';
import type { TopicSection } from '../panel/answer';
import type { ListedDigest } from './listed';

export type SectionParts = {
  digest: ListedDigest;
  claims: readonly Claim[];
  sources: readonly Source[];
  disagreements: readonly Disagreement[];
};

/** A section of a topic that does not exist: what is shown of claims and questions never asks what the section is about. */
export function sectionOf({ digest, claims, sources, disagreements }: SectionParts): TopicSection {
  return {
    digest: digest.head,
    topic: { id: 'everything', kind: 'concept', summary: digest.head.description, names: [], related: [], claims: [], disagreements: [] },
    claims: [...claims],
    disagreements: [...disagreements],
    sources: [...sources],
    sourceCount: digest.sourceCount,
    related: [],
    ...(digest.isAdded ? { addedByReader: true as const } : {}),
  };
}
