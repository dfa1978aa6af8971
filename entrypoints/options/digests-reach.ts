import type { DigestReach } from '@/components/DigestSettings';
import type { SidelightDatabase } from '@/store/database';

/** What the section may do, out of the stores. */
export function createDigestReach(_given: { database: SidelightDatabase }): DigestReach {
  return {};
}
