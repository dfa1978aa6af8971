import type { SearchReach } from '@/components/SearchView';
import type { SidelightDatabase } from '@/store/database';

/** What the view may do, out of the stores. */
export function createSearchReach(_given: { database: SidelightDatabase; isPrivate: boolean }): SearchReach {
  return {};
}
