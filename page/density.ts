/** Which mentions are highlighted: all, the first of a topic in each part of the page, or none until the reader asks. */
import type { Density } from '@/core/settings';
import { elementOf } from './page-record';
import type { PageMention } from './page-record';

/** The parts of a page in which a topic is highlighted once. */
const parts = 'article, section, aside, main';

export function chooseHighlighted(mentions: readonly PageMention[], density: Density): PageMention[] {
  const marked = mentions.filter((mention) => mention.marked);
  if (density === 'all') return marked;
  return density === 'first' ? firstOfEach(marked) : [];
}

/** The mentions a reader steps through and the list counts from: the same first ones where highlights are on request. */
export function chooseStepped(mentions: readonly PageMention[], density: Density): PageMention[] {
  return chooseHighlighted(mentions, density === 'request' ? 'first' : density);
}

function firstOfEach(mentions: readonly PageMention[]): PageMention[] {
  const seen = new Map<Element | undefined, Set<string>>();
  return mentions.filter((mention) => {
    const part = elementOf(mention.record)?.closest(parts) ?? undefined;
    const topics = seen.get(part) ?? new Set();
    seen.set(part, topics);
    if (topics.has(mention.topic)) return false;
    topics.add(mention.topic);
    return true;
  });
}
