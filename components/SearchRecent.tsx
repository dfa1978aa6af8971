import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { SearchQueries } from './SearchQueries';
import { useSentences } from './sentences-context';
import { Toggle } from './Toggle';

/** What was searched for before, newest first; none are kept while it is off. */
export type RecentSearches = { on: boolean; queries: readonly string[] };

export type RecentReach = {
  load: () => Promise<RecentSearches>;
  /** Switching it off forgets what was kept. */
  turn: (on: boolean) => Promise<RecentSearches>;
  clear: () => Promise<RecentSearches>;
  /** Keeps a query the reader has followed to a result, where they want that. */
  keep: (query: string) => Promise<void>;
};

/** Recent searches and the switch without which there are none. */
export function SearchRecent({ recent, onQuery }: { recent: RecentReach; onQuery: (query: string) => void }): JSX.Element | null {
  const { search } = useSentences('search');
  const [kept, setKept] = useState<RecentSearches | undefined>();
  useEffect(() => void recent.load().then(setKept), []);
  if (kept === undefined) return null;
  return (
    <div class="search-recent">
      {kept.queries.length > 0 && (
        <>
          <SearchQueries heading={search.recentHeading} queries={kept.queries} onQuery={onQuery} />
          <button type="button" class="text-button" onClick={() => void recent.clear().then(setKept)}>
            {search.recentClear}
          </button>
        </>
      )}
      <Toggle label={search.recentSwitch} on={kept.on} onChange={(on) => void recent.turn(on).then(setKept)} />
      <p class="search-soft">{search.recentPromise}</p>
    </div>
  );
}
