/** What the store answers when a panel asks for a topic: everything the panel shows, and nothing it would have to ask again for. */
import type { Claim, DigestHead, Disagreement, Source, Topic } from '../digest/schema';

/** One digest's part of a panel. `claims` holds the topic's claims in reading order, then those only a disagreement refers to. */
export type TopicSection = {
  digest: DigestHead;
  topic: Topic;
  claims: Claim[];
  disagreements: Disagreement[];
  /** The sources of all claims above, and those a disagreement lists as silent. */
  sources: Source[];
  /** How many sources the whole digest has: status lines say "one of four". */
  sourceCount: number;
  related: { id: string; title: string }[];
};

export type TopicAnswer =
  | { status: 'ready'; sections: TopicSection[]; storedIn: 'database' | 'memory' }
  | { status: 'missing' }
  | { status: 'unavailable' };
