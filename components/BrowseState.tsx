import type { ComponentChildren, JSX } from 'preact';
import type { BrowseReading } from '@/core/browse/listed';
import { useSentences } from './sentences-context';
import { Skeleton } from './Skeleton';
import { StateMessage } from './StateMessage';
import type { Reading } from './use-reading';

type Props<Content> = {
  reading: Reading<Content>;
  children: (ready: Extract<BrowseReading<Content>, { status: 'ready' }>) => ComponentChildren;
};

/** What has been read, or why there is nothing of it, in a plain sentence. */
export function BrowseState<Content>({ reading, children }: Props<Content>): JSX.Element | null {
  const { browse } = useSentences('browse');
  const { states } = browse;
  switch (reading.status) {
    case 'waiting':
      return null;
    case 'loading':
      return <Skeleton title={states.loadingTitle} text={states.loading} />;
    case 'empty':
      return (
        <StateMessage title={states.emptyTitle}>
          <p>{states.empty}</p>
        </StateMessage>
      );
    case 'failed':
      return (
        <StateMessage title={states.failedTitle}>
          <p>{states.failed}</p>
        </StateMessage>
      );
    case 'ready':
      return (
        <>
          {reading.damaged.length > 0 && (
            <p class="browse-damaged" role="status">
              {states.damaged(reading.damaged)}
            </p>
          )}
          {children(reading)}
        </>
      );
  }
}
