/** Which mentions are highlighted: all, the first of a topic in each part of the page, or none until the reader asks. */
import type { Density } from '@/core/settings';
import { elementOf } from './page-record';
import type { PageMention } from './page-record';

/** The parts of a page in which a topic is highlighted once. */
const parts = 'article, section, aside, main';

export function chooseHighlighted(mentions: readonly PageMention[], density: Density): PageMention[] {
  const marked = mentions.filter((mention) => mention.marked);
  if (density === 'request') return [];
  // In forced colours Chromium paints every highlight like selected text: one a topic is all a page can bear.
  if (matchMedia('(forced-colors: active)').matches) return firstOfEach(marked, () => undefined);
  return density === 'all' ? marked : firstOfEach(marked, partOf);
}

/** The mentions a reader steps through and the list counts from: the same first ones where highlights are on request. */
export function chooseStepped(mentions: readonly PageMention[], density: Density): PageMention[] {
  return chooseHighlighted(mentions, density === 'request' ? 'first' : density);
}

function partOf({ record }: PageMention): Element | undefined {
  return elementOf(record)?.closest(parts) ?? undefined;
}

function firstOfEach(mentions: readonly PageMention[], of: (mention: PageMention) => Element | undefined): PageMention[] {
  const seen = new Map<Element | undefined, Set<string>>();
  return mentions.filter((mention) => {
    const part = of(mention);
    const topics = seen.get(part) ?? new Set();
    seen.set(part, topics);
    if (topics.has(mention.topic)) return false;
    topics.add(mention.topic);
    return true;
  });
}
