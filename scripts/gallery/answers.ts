/**
 * What the gallery's panels show: topics of the bundled digests that have what a state needs, chosen by what they hold and never by
 * name, and a small digest of nothing real in Arabic. Made in Node and sent to the page as JSON.
 */
import { join } from 'node:path';
import type { Digest, Topic } from '../../core/digest/schema';
import { buildTopicAnswer } from '../../core/digest/section';
import { topicTitle } from '../../core/digest/topic-title';
import type { TopicAnswer } from '../../core/panel/answer';
import { root } from '../command';
import { listDigests } from '../detect/digests';
import { arabicDigest } from './arabic-digest';

type Ready = TopicAnswer & { status: 'ready' };

/** By topic, and which topics the states named so are about. */
export type GalleryAnswers = {
  answers: Record<string, Ready>;
  subjects: Record<'place' | 'event' | 'disputed' | 'several' | 'twoSided' | 'added' | 'memory' | 'rtl', string>;
  titles: Record<string, string>;
};

export function buildGalleryAnswers(): GalleryAnswers {
  const list = listDigests(undefined, join(root, 'data'));
  if (list.status === 'invalid') throw new Error(list.problem);
  const [digest] = list.digests;
  if (digest === undefined) throw new Error('There is no digest to show.');

  const place = best(digest, (topic) =>
    topic.place === undefined || topic.kind !== 'place' ? 0 : usedNames(topic) + topic.disagreements.length,
  );
  const event = best(digest, (topic) => (topic.kind === 'event' ? Math.min(topic.claims.length, 30) + topic.related.length : 0));
  const disputed = best(digest, (topic) => (topic.kind === 'place' || topic.claims.length > 40 ? 0 : topic.disagreements.length));
  const sideCounts = new Map(digest.disagreements.map(({ id, sides }) => [id, sides.length]));
  const twoSided = best(digest, ({ disagreements }) => (sideCounts.get(disagreements[0] ?? '') === 2 ? disagreements.length : 0));
  const twin = { ...digest, id: 'second-digest', title: 'A second digest', revision: '1' };
  const answers = Object.fromEntries(digest.topics.map(({ id }) => [id, readyAnswer([digest], id)]));
  return {
    answers: {
      ...answers,
      'several digests': byReader(readyAnswer([digest, twin], disputed)),
      'a reader’s digest': byReader(readyAnswer([twin], event)),
      'from memory': { ...readyAnswer([digest], place), storedIn: 'memory' },
      'in arabic': readyAnswer([arabicDigest], arabicDigest.topics[0]?.id ?? ''),
    },
    subjects: {
      place,
      event,
      disputed,
      several: 'several digests',
      added: 'a reader’s digest',
      twoSided,
      memory: 'from memory',
      rtl: 'in arabic',
    },
    titles: Object.fromEntries(digest.topics.map((topic) => [topic.id, topicTitle(topic, 'en')])),
  };
}

function readyAnswer(digests: readonly Digest[], topic: string): Ready {
  const answer = buildTopicAnswer(digests, topic);
  if (answer.status !== 'ready') throw new Error(`No digest has the topic ${topic}.`);
  return { ...answer, storedIn: 'database' };
}

/** The last of the digests is one the reader installed. */
function byReader(answer: Ready): Ready {
  const last = answer.sections.length - 1;
  return {
    ...answer,
    sections: answer.sections.map((section, index) => (index === last ? { ...section, addedByReader: true } : section)),
  };
}

function best({ topics }: Digest, score: (topic: Topic) => number): string {
  return topics.toSorted((one, other) => score(other) - score(one))[0]?.id ?? '';
}

function usedNames({ names }: Topic): number {
  return names.filter((name) => name.usedBy !== undefined).length;
}
