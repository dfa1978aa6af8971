import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSentences } from './sentences-context';

type Props = {
  topics: readonly string[];
  /** Titles of topics by id; those no digest knows are left out. */
  loadTitles: (topics: readonly string[]) => Promise<Record<string, string>>;
  onUnmute: (topic: string) => void;
};

/** The topics the reader has muted, each with the way back. Nothing where there are none. */
export function MutedTopics({ topics, loadTitles, onUnmute }: Props): JSX.Element | null {
  const { popup } = useSentences();
  const [titles, setTitles] = useState<Record<string, string>>({});
  useEffect(() => {
    if (topics.length > 0) void loadTitles(topics).then(setTitles);
  }, [topics.join(' ')]);
  if (topics.length === 0) return null;

  return (
    <details class="muted">
      <summary>{popup.muted(topics.length)}</summary>
      <ul class="muted-list">
        {topics.map((topic) => {
          // A topic whose digest has gone can still be unmuted, by the id it has.
          const title = titles[topic] ?? topic;
          return (
            <li key={topic}>
              <span class="muted-title">{title}</span>
              <button type="button" aria-label={popup.unmuteTopic(title)} onClick={() => onUnmute(topic)}>
                {popup.unmute}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
