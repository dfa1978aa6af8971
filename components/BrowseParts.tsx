import type { JSX } from 'preact';
import { type BrowsePart, browseParts, formatRoute } from '@/core/pages/route';
import { useSentences } from './sentences-context';

/** The way between the parts of browsing. `current` is left out where the reader has gone on from one of them. */
export function BrowseParts({ current }: { current?: BrowsePart }): JSX.Element {
  const { browse } = useSentences('browse');
  return (
    <nav class="browse-parts" aria-label={browse.partsLabel}>
      {browseParts.map((one) => (
        <a
          key={one}
          class="browse-part"
          href={formatRoute({ view: 'browse', part: one, params: {} })}
          aria-current={one === current ? 'page' : undefined}
        >
          {browse.parts[one]}
        </a>
      ))}
    </nav>
  );
}
