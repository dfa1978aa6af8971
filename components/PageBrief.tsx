import type { JSX } from 'preact';
import type { PageDate } from '@/core/panel/actions';
import { listNotMentioned } from '@/core/pages/not-mentioned';
import { describePageAge } from '@/core/pages/page-age';
import { Foreign } from './Foreign';
import { useSentences } from './sentences-context';
import { TopicsOnPage, type ListedTopic } from './TopicsOnPage';

type Props = {
  topics: ListedTopic[];
  pageDate: PageDate | undefined;
  /** Nothing is underlined until the reader asks. */
  onRequest: boolean;
  onJump: (topic: ListedTopic) => void;
  onOpen: (topic: ListedTopic) => void;
  /** Shows a topic beside the page: it has no mention to go to. */
  onRead: (topic: string) => void;
};

/** What a page has of the digests: its topics in reading order, how old they are beside it, and what of their subject it leaves out. */
export function PageBrief({ topics, pageDate, onRequest, onJump, onOpen, onRead }: Props): JSX.Element {
  const { popup } = useSentences('popup');
  const mentions = topics.reduce((sum, { count }) => sum + count, 0);
  const briefs = new Map(topics.map(({ topic, brief }) => [topic, brief]));
  const age = describePageAge(
    pageDate,
    topics.map(({ brief }) => brief.lastDay),
  );
  const absent = listNotMentioned(briefs);

  return (
    <div class="brief">
      <div class="brief-top">
        <h2 class="brief-heading">{popup.onThisPage}</h2>
        <p class="brief-found">{popup.found(topics.length, mentions)}</p>
      </div>
      {onRequest && <p class="brief-found">{popup.requestHint}</p>}
      {age !== undefined && (
        <p class={age.order === 'later' ? 'brief-age' : 'brief-found'}>
          {age.order === 'later' ? popup.pageIsLater(age.pageDay, age.lastDay) : popup.pageIsCovered(age.pageDay, age.lastDay)}
        </p>
      )}
      <TopicsOnPage topics={topics} onJump={onJump} onOpen={onOpen} />
      {absent.length > 0 && (
        <div class="brief-absent">
          <h3 class="brief-heading">{popup.notMentioned}</h3>
          <p class="brief-found">{popup.notMentionedWhy}</p>
          <ul class="brief-topics">
            {absent.map(({ id, title }) => (
              <li key={id}>
                <button type="button" class="text-button" onClick={() => onRead(id)}>
                  <Foreign text={title} />
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
