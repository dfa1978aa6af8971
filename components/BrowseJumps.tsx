import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useSentences } from './sentences-context';

type Props = { jumps: readonly { id: string; label: string; count: string }[] };

/** Ways to the sections of a long view. The address is taken by the view itself, so these are buttons and not links into the page. */
export function BrowseJumps({ jumps }: Props): JSX.Element {
  const { browse } = useSentences('browse');
  const root = useRef<HTMLDivElement>(null);
  const jump = (id: string) => {
    const heading = root.current?.ownerDocument.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    heading?.scrollIntoView({ block: 'start', behavior: 'instant' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <div ref={root} class="browse-jumps" role="group" aria-label={browse.jumpsLabel}>
      {jumps.map(({ id, label, count }) => (
        <button key={id} type="button" class="outlined-button" onClick={() => jump(id)}>
          {label} <span class="browse-count">{count}</span>
        </button>
      ))}
    </div>
  );
}
