import type { JSX } from 'preact';
import { type BrowsePart, browseParts, formatRoute } from '@/core/pages/route';
import { useSentences } from './sentences-context';

type Props = {
  current: BrowsePart;
  /** The reader has gone on from the part's own page to one that belongs to it. */
  isInside?: boolean;
};

/** The way between the parts of browsing. */
export function BrowseParts({ current, isInside = false }: Props): JSX.Element {
  const { browse } = useSentences('browse');
  return (
    <nav class="browse-parts" aria-label={browse.partsLabel}>
      {browseParts.map((one) => (
        <a
          key={one}
          class="browse-part"
          href={formatRoute({ view: 'browse', part: one, params: {} })}
          aria-current={one === current ? (isInside ? 'true' : 'page') : undefined}
        >
          {browse.parts[one]}
        </a>
      ))}
    </nav>
  );
}
