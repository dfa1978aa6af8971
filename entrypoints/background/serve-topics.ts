import { describeTopic } from '@/core/pages/topic-brief';
import { titleOf, withChoices } from '@/core/panel/reader-choices';
import type { TopicAnswer } from '@/core/panel/answer';
import { en } from '@/locales/en';
import { onMessage } from '@/messaging/protocol';
import type { DigestStore } from '@/store/digest-store';
import { getSettings } from '@/store/settings';

/** Answers panels. A question that comes while digests are still being installed waits for them. */
export function serveTopics(store: Pick<DigestStore, 'getTopic'>): void {
  async function answer(topic: string, isPrivate: boolean): Promise<TopicAnswer> {
    // At the same time: a worker that was asleep has neither at hand.
    const [found, settings] = await Promise.all([store.getTopic(topic), getSettings({ private: isPrivate })]);
    return withChoices(topic, found, settings);
  }

  onMessage('getTopic', ({ data, sender }) => answer(data, sender.tab?.incognito ?? false));
  onMessage('loadTitles', async ({ data, sender }) => {
    const titled = data.map(async (topic) => [topic, titleOf(topic, await answer(topic, sender.tab?.incognito ?? false), en.language)]);
    return Object.fromEntries((await Promise.all(titled)).filter(([, title]) => title !== undefined));
  });
  onMessage('describeTopics', async ({ data, sender }) => {
    const isPrivate = sender.tab?.incognito ?? false;
    const described = data.map(async (topic) => [topic, describeTopic(topic, await answer(topic, isPrivate), en.language)] as const);
    const briefs = (await Promise.all(described)).flatMap(([topic, brief]) => (brief === undefined ? [] : [[topic, brief] as const]));
    return Object.fromEntries(briefs);
  });
}
