import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSentences } from './sentences-context';

type Props = {
  /** Where the reader is: another place, another heading to begin at. */
  place: string;
  /** Puts the view onto paper. Left out where there is nothing to print. */
  onPrint?: (() => void) | undefined;
  children: ComponentChildren;
};

/** The one heading of a view. Whoever comes to the view by its address begins here, at the top of it. */
export function BrowseHeading({ place, onPrint, children }: Props): JSX.Element {
  const { browse } = useSentences('browse');
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.ownerDocument.defaultView?.scrollTo({ top: 0, behavior: 'instant' });
  }, [place]);
  return (
    <div class="browse-head">
      <h1 ref={heading} class="browse-heading" tabIndex={-1}>
        {children}
      </h1>
      {onPrint !== undefined && (
        <button type="button" class="quiet-button browse-print" onClick={onPrint}>
          {browse.print}
        </button>
      )}
    </div>
  );
}
