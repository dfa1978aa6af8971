import type { BrowseReach } from '@/components/BrowseView';
import type { SidelightDatabase } from '@/store/database';

/** What the view may do, out of the stores. */
export function createBrowseReach(_given: { database: SidelightDatabase; isPrivate: boolean }): BrowseReach {
  return {};
}
