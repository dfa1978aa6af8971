import type { JSX } from 'preact';
import { SearchQueries } from './SearchQueries';
import { useSentences } from './sentences-context';
import { StateMessage } from './StateMessage';

type Props = { query: string; near: readonly string[]; isFiltered: boolean; onQuery: (query: string) => void; onClearFilters: () => void };

/** Nothing answers: what that means, names that look like what was typed, and the filters' part in it. */
export function SearchNothing({ query, near, isFiltered, onQuery, onClearFilters }: Props): JSX.Element {
  const { search } = useSentences('search');
  return (
    <StateMessage title={search.nothingTitle(query)}>
      <p>{isFiltered ? search.nothingFiltered : search.nothing}</p>
      {isFiltered && (
        <p>
          <button type="button" class="outlined-button" onClick={onClearFilters}>
            {search.clearFilters}
          </button>
        </p>
      )}
      {near.length > 0 && <SearchQueries heading={search.nearHeading} queries={near} onQuery={onQuery} />}
      <p class="search-soft">{search.nothingHint}</p>
    </StateMessage>
  );
}
