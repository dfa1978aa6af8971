import type { HighlightReach } from '@/components/HighlightSettings';
import type { SidelightDatabase } from '@/store/database';

/** What the section may do, out of the stores. */
export function createHighlightReach(_given: { database: SidelightDatabase }): HighlightReach {
  return {};
}
