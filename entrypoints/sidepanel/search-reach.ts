import { browser } from '#imports';
import type { SearchReach } from '@/components/SearchView';
import { createLongCaller } from '@/messaging/long-calls';
import type { SidelightDatabase } from '@/store/database';
import { clearRecentSearches, getRecentSearches, keepRecentSearch, turnRecentSearches } from '@/store/recent-searches';
import type { SearchStore } from '@/store/search';

/** What the view may do, out of the stores. The search itself runs in a worker that opens the database for itself. */
export function createSearchReach(_given: { database: SidelightDatabase; isPrivate: boolean }): SearchReach {
  const worker = createLongCaller<SearchStore>(() => new Worker(browser.runtime.getURL('/search-worker.js')));
  return {
    find: (question) => worker.call('find', question),
    describe: () => worker.call('describe', undefined),
    recent: { load: getRecentSearches, turn: turnRecentSearches, clear: clearRecentSearches, keep: keepRecentSearch },
  };
}
