/**
 * What is searched: every spelling of every topic, folded as the detector folds them, in Fuse's own index. Spellings stand alone
 * rather than in one document a topic, because Fuse multiplies the scores of a document's parts and would prefer whatever has the
 * most names. Built once when a digest is installed and stored beside it, so that a search page starts with parsing, not building.
 */
import Fuse, { type FuseIndex } from 'fuse.js';
import { foldText } from '../detect/fold';
import type { Digest } from '../digest/schema';
import { topicTitle } from '../digest/topic-title';

/** JSON-safe. */
export type TopicIndex = {
  topics: { id: string; title: string }[];
  /** `topic` counts through `topics`. `shown` is the spelling as a reader may see it, in its language: the title, for a hidden name. */
  spellings: { topic: number; shown: string; lang: string }[];
  /** What `Fuse.parseIndex` takes, over the folded spellings; its records count through `spellings`. */
  fuse: ReturnType<FuseIndex<string>['toJSON']>;
};

/** Cost: near linear in the number of names. */
export function buildTopicIndex(digest: Pick<Digest, 'language' | 'topics'>): TopicIndex {
  const topics = digest.topics.map((topic) => ({ id: topic.id, title: topicTitle(topic, digest.language) }));
  const spellings: TopicIndex['spellings'] = [];
  const folded: string[] = [];
  for (const [position, topic] of digest.topics.entries()) {
    const title = topics[position]?.title ?? topic.id;
    // A spelling that folds like an earlier one of its topic is the same to a search; the title comes before all.
    const seen = new Set(['']);
    for (const name of [{ text: title, kind: 'preferred', lang: digest.language }, ...topic.names]) {
      const fold = foldText(name.text);
      if (seen.has(fold)) continue;
      seen.add(fold);
      folded.push(fold);
      spellings.push({
        topic: position,
        ...(name.kind === 'hidden' ? { shown: title, lang: digest.language } : { shown: name.text, lang: name.lang }),
      });
    }
  }
  return { topics, spellings, fuse: Fuse.createIndex<string>([], folded).toJSON() };
}
