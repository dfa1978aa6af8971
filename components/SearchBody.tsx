import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { countFilters, type SearchPlace } from '@/core/pages/search-params';
import { searchParts, type SearchScope } from '@/core/search/answer';
import { listSearched } from '@/core/search/scope';
import { DigestHorizons } from './DigestHorizons';
import { SearchNothing } from './SearchNothing';
import type { RecentReach } from './SearchRecent';
import { SearchResults } from './SearchResults';
import { SearchStart } from './SearchStart';
import { useSentences } from './sentences-context';
import { StateMessage } from './StateMessage';
import type { SearchState } from './use-search';

type Props = {
  state: SearchState;
  scope: SearchScope | undefined;
  place: SearchPlace;
  isAsked: boolean;
  recent: RecentReach | undefined;
  onPlace: (place: SearchPlace, how?: 'step' | 'replace') => void;
  onOpen: () => void;
  onTryAgain: () => void;
};

/** How long typing has to rest before a screen reader is told what was found: it would be told of every letter. */
const sayAfterMs = 700;

/** What stands under the search box: a beginning, results, or why there are none. */
export function SearchBody({ state, scope, place, isAsked, recent, onPlace, onOpen, onTryAgain }: Props): JSX.Element {
  const { search } = useSentences('search');
  const onQuery = (query: string) => onPlace({ ...place, query });
  if (state.status === 'unavailable') {
    return (
      <StateMessage title={search.unavailableTitle}>
        <p>{search.unavailable}</p>
        <p>
          <button type="button" class="outlined-button" onClick={onTryAgain}>
            {search.tryAgain}
          </button>
        </p>
      </StateMessage>
    );
  }
  if (!isAsked) return <SearchStart scope={scope} recent={recent} onQuery={onQuery} />;
  if (state.status !== 'found') return <p class="search-soft">{search.opening}</p>;

  const { answer, question } = state;
  const searched = listSearched(scope, question.filters.digest);
  const found = searchParts.reduce((sum, part) => sum + answer.counts[part], 0);
  return (
    <>
      <Status text={found === 0 ? search.nothingTitle(question.query.trim()) : search.found(answer.counts)} />
      {found === 0 ? (
        <SearchNothing
          query={question.query.trim()}
          near={answer.near}
          scope={scope}
          isFiltered={countFilters(question.filters) > 0}
          onQuery={onQuery}
          onClearFilters={() => onPlace({ query: place.query, filters: {} })}
        />
      ) : (
        <>
          {searched.length > 0 && (
            <div class="search-soft search-reach">
              <DigestHorizons digests={searched} />
            </div>
          )}
          <SearchResults
            {...{ answer, onOpen }}
            query={question.query}
            show={place.show}
            hasManyDigests={(scope?.digests.length ?? 0) > 1}
            onShow={(part) =>
              onPlace({ query: place.query, filters: place.filters, ...(part === undefined ? {} : { show: part }) }, 'step')
            }
          />
        </>
      )}
    </>
  );
}

/** Said when the reader has stopped typing; what is seen says it at once. */
function Status({ text }: { text: string }): JSX.Element {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), sayAfterMs);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="only-spoken" role="status">
      {said}
    </p>
  );
}
