import { browser } from '#imports';
import type { PageReading } from '@/components/Popup';
import type { ListedTopic } from '@/components/TopicsOnPage';
import { topicTitle } from '@/core/digest/topic-title';
import { inLanguage } from '@/core/panel/language-text';
import { en } from '@/locales/en';
import { listTopicsOnTab } from '@/messaging/page-calls';
import { sendMessage } from '@/messaging/protocol';

/** The topics on a tab in reading order, each once: where several frames have it, in the first of them. */
export async function readPage(tabId: number | undefined): Promise<Exclude<PageReading, { status: 'loading' }>> {
  if (tabId === undefined || !(await canRead(tabId))) return { status: 'unreadable' };
  const counted = new Map<string, { count: number; frameId: number }>();
  for (const { frameId, topics } of await listTopicsOnTab(tabId)) {
    for (const { topic, count } of topics) {
      const before = counted.get(topic);
      counted.set(topic, { frameId: before?.frameId ?? frameId, count: (before?.count ?? 0) + count });
    }
  }
  const listed = [...counted].map(([topic, { count, frameId }]) => withTitle(topic, count, frameId));
  return { status: 'read', topics: (await Promise.all(listed)).filter((topic) => topic !== undefined) };
}

/** A topic that no digest knows any more is not listed: there would be no panel to open. */
async function withTitle(topic: string, count: number, frameId: number): Promise<ListedTopic | undefined> {
  const answer = await sendMessage('getTopic', topic);
  const section = answer.status === 'ready' ? answer.sections[0] : undefined;
  if (section === undefined) return undefined;
  const title = topicTitle(section.topic, en.language);
  const lang = section.topic.names.find((name) => name.text === title)?.lang ?? section.digest.language;
  return { topic, count, frameId, title: inLanguage(title, lang) };
}

/** Running nothing in a page succeeds exactly where anything could be run. */
async function canRead(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => {} });
    return true;
  } catch {
    // Which pages a browser keeps to itself differs and changes; it says so only in this way.
    return false;
  }
}
