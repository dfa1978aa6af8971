import type { JSX } from 'preact';
import type { SearchScope } from '@/core/search/answer';
import { SearchQueries } from './SearchQueries';
import { SearchRecent, type RecentReach } from './SearchRecent';
import { useSentences } from './sentences-context';

type Props = {
  scope: SearchScope | undefined;
  /** Nobody is asked to remember anything in a private window. */
  recent: RecentReach | undefined;
  onQuery: (query: string) => void;
};

/** Before anything is typed: what there is to search, and what could be asked of it, in the digests' own words. */
export function SearchStart({ scope, recent, onQuery }: Props): JSX.Element | null {
  const { search } = useSentences('search');
  if (scope === undefined) return null;
  if (scope.digests.length === 0) return <p class="search-prose">{search.noDigests}</p>;
  return (
    <div class="search-start">
      <p class="search-prose">{search.scope(scope.counts)}</p>
      {scope.examples.length > 0 && <SearchQueries heading={search.examplesHeading} queries={scope.examples} onQuery={onQuery} />}
      <p class="search-soft">{search.hint}</p>
      {recent !== undefined && <SearchRecent recent={recent} onQuery={onQuery} />}
    </div>
  );
}
