import type { JSX } from 'preact';
import { formatRoute } from '@/core/pages/route';
import type { SearchScope } from '@/core/search/answer';
import { SearchQueries } from './SearchQueries';
import { useSentences } from './sentences-context';
import { StateMessage } from './StateMessage';

type Props = {
  query: string;
  near: readonly string[];
  scope: SearchScope | undefined;
  isFiltered: boolean;
  onQuery: (query: string) => void;
  onClearFilters: () => void;
};

/** Nothing answers: what that means, names that look like what was typed, the filters' part in it, and what there is instead. */
export function SearchNothing({ query, near, scope, isFiltered, onQuery, onClearFilters }: Props): JSX.Element {
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
      {scope !== undefined && scope.digests.length > 0 && (
        <div class="search-instead">
          <p>{search.covered(scope.digests.map(({ title }) => title))}</p>
          {scope.examples.length > 0 && <SearchQueries heading={search.examplesHeading} queries={scope.examples} onQuery={onQuery} />}
          <p>
            <a href={formatRoute({ view: 'browse', part: 'topics', params: {} })}>{search.allTopics(scope.counts.topics)}</a>
          </p>
        </div>
      )}
    </StateMessage>
  );
}
