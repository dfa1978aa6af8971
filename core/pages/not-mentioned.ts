/** What belongs to a page's subject and is not on the page: the topics that those on it lead to most often. */
import type { LanguageText } from '../panel/language-text';
import type { TopicBrief } from './topic-brief';

export type UnmentionedTopic = { id: string; title: LanguageText };

/** More would be a table of contents. */
const most = 5;
/** A topic that only one of the page's topics leads to may be that topic's own affair. */
const leastPaths = 2;

/** Those that most of the page's topics lead to come first, then in the order in which the page leads to them. */
export function listNotMentioned(onPage: ReadonlyMap<string, TopicBrief>): UnmentionedTopic[] {
  const paths = new Map<string, { topic: UnmentionedTopic; count: number }>();
  for (const { related } of onPage.values()) {
    for (const topic of related) {
      if (onPage.has(topic.id)) continue;
      const known = paths.get(topic.id);
      paths.set(topic.id, { topic: known?.topic ?? topic, count: (known?.count ?? 0) + 1 });
    }
  }
  const least = onPage.size > 1 ? leastPaths : 1;
  return [...paths.values()]
    .filter(({ count }) => count >= least)
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ topic }) => topic);
}
