import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useSentences } from './sentences-context';

type Props = {
  topics: readonly string[];
  /** Titles of topics by id; those no digest knows are left out. */
  loadTitles: (topics: readonly string[]) => Promise<Record<string, string>>;
  onUnmute: (topic: string) => void;
};

/** The topics the reader has muted, each with the way back. Nothing where there were none from the beginning. */
export function MutedTopics({ topics, loadTitles, onUnmute }: Props): JSX.Element | null {
  const { popup } = useSentences();
  const [titles, setTitles] = useState<Record<string, string>>({});
  useEffect(() => {
    if (topics.length > 0) void loadTitles(topics).then(setTitles);
  }, [topics.join(' ')]);
  const summary = useRef<HTMLElement>(null);
  const [wasUsed, setUsed] = useState(false);
  if (topics.length === 0 && !wasUsed) return null;

  const unmute = (topic: string) => {
    setUsed(true);
    onUnmute(topic);
    // The pressed button goes with its line; the focus must not go with it.
    summary.current?.focus();
  };
  return (
    <details class="muted">
      <summary ref={summary}>{popup.muted(topics.length)}</summary>
      <ul class="muted-list">
        {topics.map((topic) => {
          // A topic whose digest has gone can still be unmuted, by the id it has.
          const title = titles[topic] ?? topic;
          return (
            <li key={topic}>
              <span class="muted-title">{title}</span>
              <button type="button" aria-label={popup.unmuteTopic(title)} onClick={() => unmute(topic)}>
                {popup.unmute}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
