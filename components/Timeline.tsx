import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AccountView, TimelineEntryView, TimelineView } from '@/core/panel/timeline-view';
import { Foreign } from './Foreign';
import { revealInPanel } from './reveal-in-panel';
import { useSentences } from './sentences-context';

type Props = { timeline: TimelineView; onClaim: (claim: string) => void };

/** What happened, downwards in order of time: the latest in sight, what came before on demand. Each account leads to its claim. */
export function Timeline({ timeline, onClaim }: Props): JSX.Element {
  const { desk } = useSentences('desk');
  const root = useRef<HTMLOListElement>(null);
  const wasShowingAll = useRef(false);
  const [showsAll, setShowsAll] = useState(false);
  const { showEarlier } = timeline;

  useLayoutEffect(() => {
    if (showsAll && !wasShowingAll.current) revealInPanel(root.current?.querySelector('button'));
    wasShowingAll.current = showsAll;
  }, [showsAll]);

  return (
    <div class="timeline">
      <p class="timeline-notes">{desk.timeline.order}</p>
      {showEarlier !== undefined && (
        <button type="button" class="timeline-toggle" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? timeline.hideEarlier : showEarlier}
        </button>
      )}
      <ol ref={root} class="timeline-entries">
        {timeline.entries
          .filter((entry) => showsAll || entry.first)
          .map((entry) => (
            <Entry key={entry.id} entry={entry} onClaim={onClaim} />
          ))}
      </ol>
    </div>
  );
}

function Entry({ entry, onClaim }: { entry: TimelineEntryView; onClaim: Props['onClaim'] }): JSX.Element {
  const { together, more } = entry;
  return (
    <li class="timeline-entry">
      {entry.gap !== undefined && (
        <p class="timeline-gap">
          <bdi>{entry.gap}</bdi>
        </p>
      )}
      <div class="timeline-event" data-inferred={entry.isInferred} data-together={together !== undefined}>
        {together !== undefined && (
          <p class="timeline-notes">
            <bdi>{together}</bdi>
          </p>
        )}
        {entry.accounts.map((account) => (
          <Account key={account.claim} account={account} onClaim={onClaim} />
        ))}
        {more !== undefined && (
          <button type="button" class="text-button" onClick={() => onClaim(more.claim)}>
            {more.label}
          </button>
        )}
      </div>
    </li>
  );
}

function Account({ account, onClaim }: { account: AccountView; onClaim: Props['onClaim'] }): JSX.Element {
  return (
    <button type="button" class="timeline-account" onClick={() => onClaim(account.claim)}>
      <span class="timeline-head">
        <bdi class="timeline-date">{account.date}</bdi>
        {account.sources.map((source) => (
          <span key={source.text} class="timeline-source">
            {' · '}
            <Foreign text={source} />
          </span>
        ))}
      </span>
      <Foreign text={account.text} class="timeline-text" />
    </button>
  );
}
