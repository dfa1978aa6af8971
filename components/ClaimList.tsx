import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ClaimListView } from '@/core/panel/view';
import { Claim, type ClaimProps } from './Claim';
import { revealInPanel } from './reveal-in-panel';

type Props = Pick<ClaimProps, 'onSource' | 'onDisagreement'> & { claims: ClaimListView };

/** The claims of a topic in reading order: a balanced first screen, and all of them on demand, with focus on the first that is new. */
export function ClaimList({ claims, onSource, onDisagreement }: Props): JSX.Element {
  const root = useRef<HTMLDivElement>(null);
  const wasShowingAll = useRef(false);
  const [showsAll, setShowsAll] = useState(false);
  const firstHidden = claims.items.find((claim) => !claim.first);

  useLayoutEffect(() => {
    if (showsAll !== wasShowingAll.current)
      revealInPanel(root.current?.querySelector(showsAll ? `[data-claim="${firstHidden?.id}"]` : '.claims-toggle'));
    wasShowingAll.current = showsAll;
  }, [showsAll]);

  return (
    <div ref={root} class="section-part claims">
      <h3 class="section-heading">
        {claims.heading} <span class="claims-count">{claims.count}</span>
      </h3>
      <ol class="claims-list">
        {claims.items
          .filter((claim) => showsAll || claim.first)
          .map((claim) => (
            <li key={claim.id}>
              <Claim
                claim={claim}
                moreLabel={claims.moreLabel}
                onSource={onSource}
                {...(onDisagreement === undefined ? {} : { onDisagreement })}
              />
            </li>
          ))}
      </ol>
      {claims.showAll !== undefined && (
        <button type="button" class="claims-toggle" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? claims.showFewer : claims.showAll}
        </button>
      )}
    </div>
  );
}
