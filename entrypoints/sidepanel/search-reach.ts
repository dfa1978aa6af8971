import type { SearchReach } from '@/components/SearchView';
import { createLongCaller, type WorkerEnd } from '@/messaging/long-calls';
import { clearRecentSearches, getRecentSearches, keepRecentSearch, turnRecentSearches } from '@/store/recent-searches';
import type { SearchStore } from '@/store/search';

/** Nothing of a private window is remembered, whatever a view asks for. */
const noRecent: SearchReach['recent'] = {
  load: () => Promise.resolve({ on: false, queries: [] }),
  turn: () => Promise.resolve({ on: false, queries: [] }),
  clear: () => Promise.resolve({ on: false, queries: [] }),
  keep: () => Promise.resolve(),
};

/** What the view may do, out of the stores. The search itself runs elsewhere, where the database can be opened. */
export function createSearchReach({ startSearch, isPrivate }: { startSearch: () => WorkerEnd; isPrivate: boolean }): SearchReach {
  const worker = createLongCaller<SearchStore>(startSearch);
  return {
    find: (question) => worker.call('find', question),
    describe: () => worker.call('describe', undefined),
    recent: isPrivate
      ? noRecent
      : { load: getRecentSearches, turn: turnRecentSearches, clear: clearRecentSearches, keep: keepRecentSearch },
  };
}
