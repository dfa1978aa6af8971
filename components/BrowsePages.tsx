import type { JSX } from 'preact';
import { useSentences } from './sentences-context';

type Props = { at: number; of: number; hrefOf: (page: number) => string };

/** The way between the pages of a long list. */
export function BrowsePages({ at, of, hrefOf }: Props): JSX.Element {
  const { browse } = useSentences('browse');
  return (
    <nav class="browse-pages" aria-label={browse.pagesLabel}>
      {at > 1 && <a href={hrefOf(at - 1)}>{browse.previousPage}</a>}
      <span>{browse.pageOf(at, of)}</span>
      {at < of && <a href={hrefOf(at + 1)}>{browse.nextPage}</a>}
    </nav>
  );
}
