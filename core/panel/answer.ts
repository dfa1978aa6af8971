/** What the store answers when a panel asks for a topic: everything the panel shows, and nothing it would have to ask again for. */
import type { PanelMap } from '../digest/panel-map';
import type { Claim, DigestHead, Disagreement, Source, Topic } from '../digest/schema';

/**
 * One digest's part of a panel. `claims` holds the topic's claims in reading order, then those only a disagreement refers to.
 */
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
  /** Only with a topic that has a place on it. */
  map?: PanelMap;
  /** The reader installed this digest: nobody at Sidelight has reviewed it, and the panel says so. */
  addedByReader?: true;
};

/**
 * `leadNames` holds the names a reader chose to have panels led by: the text of a name by the id of its topic, for the topic asked for
 * and those related to it. `muted`: the reader has the topic highlighted on no page.
 */
export type TopicAnswer =
  | {
      status: 'ready';
      sections: TopicSection[];
      storedIn: 'database' | 'memory';
      leadNames?: Readonly<Record<string, string>>;
      muted?: true;
    }
  | { status: 'missing' }
  | { status: 'unavailable' };

/** What a panel gets for an answer: the store's, or that the extension was updated under the page, which only the page can tell. */
export type PanelAnswer = TopicAnswer | { status: 'updated' };
