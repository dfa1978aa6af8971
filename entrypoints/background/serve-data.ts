import { onMessage } from '@/messaging/protocol';
import { deleteEverything } from '@/store/delete-everything';
import type { Bundle } from '@/store/bundled';
import type { SidelightDatabase } from '@/store/database';
import type { DigestStore } from '@/store/digest-store';
import { seedDigests } from '@/store/seed';
import { isOwnPage } from './is-own-page';

/** Deletes everything where a reader has asked for it on a page of ours. A script in a web page cannot ask, whatever has become of it. */
export function serveData({
  database,
  bundle,
  store,
}: {
  database: SidelightDatabase;
  bundle: Bundle;
  store: Pick<DigestStore, 'settled' | 'refresh'>;
}): void {
  onMessage('deleteEverything', ({ sender }) => {
    if (!isOwnPage(sender)) return false;
    return deleteEverything({
      database,
      settled: store.settled,
      beginAgain: async () => {
        await seedDigests(database, bundle);
        await store.refresh();
      },
    });
  });
}
