/** What a reader has chosen about topics, put beside what the digests say of them. */
import { topicTitle } from '../digest/topic-title';
import type { Settings } from '../settings';
import type { TopicAnswer } from './answer';

/** The answer with the names the reader leads its topics with, and whether they have muted the one asked for. */
export function withChoices(topic: string, answer: TopicAnswer, { leadNames, mutedTopics }: Settings): TopicAnswer {
  if (answer.status !== 'ready') return answer;
  const topics = [topic, ...answer.sections.flatMap(({ related }) => related.map(({ id }) => id))];
  const chosen = Object.entries(leadNames).filter(([id]) => topics.includes(id));
  return {
    ...answer,
    ...(chosen.length > 0 ? { leadNames: Object.fromEntries(chosen) } : {}),
    ...(mutedTopics.includes(topic) ? { muted: true } : {}),
  };
}

/** What the topic of an answer is called: by the reader's choice where the topic has such a name; nothing for a topic nobody knows. */
export function titleOf(topic: string, answer: TopicAnswer, language: string): string | undefined {
  const [section] = answer.status === 'ready' ? answer.sections : [];
  if (section === undefined || answer.status !== 'ready') return undefined;
  const chosen = answer.leadNames?.[topic];
  const isName = answer.sections.some(({ topic: { names } }) => names.some(({ text, kind }) => text === chosen && kind !== 'hidden'));
  return chosen !== undefined && isName ? chosen : topicTitle(section.topic, language);
}
