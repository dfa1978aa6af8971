import type { JSX } from 'preact';
import type { TopicBrief } from '@/core/pages/topic-brief';
import { Foreign } from './Foreign';
import { useSentences } from './sentences-context';

/** A topic with mentions on the page, and the frame in which it comes first. */
export type ListedTopic = { topic: string; count: number; frameId: number; brief: TopicBrief };

type Props = {
  topics: ListedTopic[];
  /** To its first mention, and no further. */
  onJump: (topic: ListedTopic) => void;
  /** To its first mention, with its panel open and the focus in it. */
  onOpen: (topic: ListedTopic) => void;
};

/** What the highlights say, as a list: the way to them without a pointer. In reading order, with the number of mentions. */
export function TopicsOnPage({ topics, onJump, onOpen }: Props): JSX.Element {
  const { popup } = useSentences('popup');
  return (
    <ol class="topics">
      {topics.map((topic) => {
        const { title, about } = topic.brief;
        return (
          <li key={topic.topic} class="topic">
            <button type="button" class="topic-open" onClick={() => onOpen(topic)}>
              <Foreign text={title} class="topic-title" />
              <Foreign text={about} class="topic-about" />
            </button>
            <p class="topic-place">
              <span>{popup.mentions(topic.count)}</span>
              <button type="button" class="text-button topic-jump" aria-label={popup.goToTopic(title.text)} onClick={() => onJump(topic)}>
                {popup.goTo}
              </button>
            </p>
          </li>
        );
      })}
    </ol>
  );
}
