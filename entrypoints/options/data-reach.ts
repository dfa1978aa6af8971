import type { DataReach } from '@/components/DataSettings';
import type { SidelightDatabase } from '@/store/database';

/** What the section may do, out of the stores. */
export function createDataReach(_given: { database: SidelightDatabase }): DataReach {
  return {};
}
