/** Where the side panel reads: in the database, or through the background where the browser keeps the database from it. */
import { browser } from '#imports';
import { createLongCaller, type WorkerEnd } from '@/messaging/long-calls';
import { createAskingEnd, type ReadingPort } from '@/messaging/port-end';
import { type BrowseWork, createBrowseWork } from '@/store/browse-work';
import type { SidelightDatabase } from '@/store/database';

export type Reading = {
  browse: BrowseWork;
  /** The search runs elsewhere in any case: it must not make the page wait. */
  startSearch: () => WorkerEnd;
};

/** Firefox opens no database in a private window; every other window, and Chromium's, reads for itself. */
export async function openReading({ database, isPrivate }: { database: SidelightDatabase; isPrivate: boolean }): Promise<Reading> {
  const isHere = !isPrivate || (await opens(database));
  return isHere
    ? { browse: createBrowseWork(database), startSearch: () => new Worker(browser.runtime.getURL('/search-worker.js')) }
    : { browse: createRemoteBrowse(() => connect('browse')), startSearch: () => connect('search') };
}

function opens(database: SidelightDatabase): Promise<boolean> {
  return database.open().then(
    () => true,
    () => false,
  );
}

function connect(name: ReadingPort): WorkerEnd {
  return createAskingEnd(browser.runtime.connect({ name }));
}

/** The same calls, each answered at the other end. */
export function createRemoteBrowse(start: () => WorkerEnd): BrowseWork {
  const { call } = createLongCaller<BrowseWork>(start);
  return {
    readTopics: () => call('readTopics', undefined),
    readClaims: () => call('readClaims', undefined),
    readMaps: () => call('readMaps', undefined),
    readQuestions: () => call('readQuestions', undefined),
    readSources: () => call('readSources', undefined),
    readSource: (place) => call('readSource', place),
    findTopic: (topic) => call('findTopic', topic),
    readNames: (topics) => call('readNames', topics),
  };
}
