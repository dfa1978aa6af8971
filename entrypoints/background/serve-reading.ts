/**
 * Reads the digests for the side panel of a private window, where Firefox lets it read no database. What it answers is what the side
 * panel of any window reads for itself; nothing that is asked here is kept.
 */
import { browser } from '#imports';
import { answerLongCalls, type PageEnd } from '@/messaging/long-calls';
import { createAnsweringEnd } from '@/messaging/port-end';
import { createBrowseWork } from '@/store/browse-work';
import type { SidelightDatabase } from '@/store/database';
import { isOwnPage } from './is-own-page';

/** For Firefox only: its background is a document, which can have workers. */
export function serveReading(database: SidelightDatabase): void {
  browser.runtime.onConnect.addListener((port) => {
    if (!isOwnPage(port.sender)) return;
    const asking = createAnsweringEnd(port);
    if (port.name === 'browse') answerLongCalls(createBrowseWork(database), asking);
    if (port.name === 'search') {
      const worker = new Worker(browser.runtime.getURL('/search-worker.js'));
      handOn(asking, worker);
      handOn(worker, asking);
      port.onDisconnect.addListener(() => worker.terminate());
    }
  });
}

function handOn(from: PageEnd, to: PageEnd): void {
  from.addEventListener('message', ({ data }) => to.postMessage(data, []));
}
