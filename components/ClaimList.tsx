import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ClaimListView } from '@/core/panel/view';
import { Claim, type ClaimProps } from './Claim';
import { revealInPanel } from './reveal-in-panel';

type Props = Pick<ClaimProps, 'onDisagreement'> & {
  claims: ClaimListView;
  /** A claim to lead the reader to, wherever in the list it is. */
  wanted: string | undefined;
  onShown: () => void;
};

/** The claims of a topic in reading order: a balanced first screen, and all of them on demand, with focus on the first that is new. */
export function ClaimList({ claims, wanted, onShown, onDisagreement }: Props): JSX.Element {
  const root = useRef<HTMLDivElement>(null);
  const wasShowingAll = useRef(false);
  const [showsAll, setShowsAll] = useState(false);
  const firstHidden = claims.items.find((claim) => !claim.first);
  const find = (claim: string | undefined) => root.current?.querySelector(`[data-claim="${claim}"]`);

  useLayoutEffect(() => {
    if (wanted === undefined && showsAll !== wasShowingAll.current)
      revealInPanel(showsAll ? find(firstHidden?.id) : root.current?.querySelector('.wide-button'));
    wasShowingAll.current = showsAll;
  }, [showsAll]);

  useLayoutEffect(() => {
    if (wanted === undefined) return;
    if (find(wanted) === null) {
      setShowsAll(true);
      return;
    }
    revealInPanel(find(wanted));
    onShown();
  }, [wanted, showsAll]);

  return (
    <div ref={root} class="section-part claims">
      <h3 class="section-heading">
        {claims.heading} <span class="section-count">{claims.count}</span>
      </h3>
      <ol class="claims-list">
        {claims.items
          .filter((claim) => showsAll || claim.first)
          .map((claim) => (
            <li key={claim.id}>
              <Claim claim={claim} moreLabel={claims.moreLabel} {...(onDisagreement === undefined ? {} : { onDisagreement })} />
            </li>
          ))}
      </ol>
      {claims.showAll !== undefined && (
        <button type="button" class="wide-button" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? claims.showFewer : claims.showAll}
        </button>
      )}
    </div>
  );
}
