import type { JSX } from 'preact';
import type { LanguageText } from '@/core/panel/language-text';
import { Foreign } from './Foreign';
import { Icon } from './Icon';
import { useSentences } from './sentences-context';

/** A topic with mentions on the page, and the frame in which it comes first. */
export type ListedTopic = { topic: string; title: LanguageText; count: number; frameId: number };

type Props = { topics: ListedTopic[]; onJump: (topic: ListedTopic) => void };

/** What the highlights say, as a list: the way to them without a pointer. In reading order, with the number of mentions. */
export function TopicsOnPage({ topics, onJump }: Props): JSX.Element {
  const { popup } = useSentences();
  return (
    <ol class="topics">
      {topics.map((topic) => (
        <li key={topic.topic}>
          <button type="button" class="topic" onClick={() => onJump(topic)}>
            <Foreign text={topic.title} class="topic-title" />
            <span class="topic-count">
              <span aria-hidden="true">{topic.count}</span>
              <span class="only-spoken">{popup.mentions(topic.count)}</span>
            </span>
            <Icon name="forward" />
          </button>
        </li>
      ))}
    </ol>
  );
}
