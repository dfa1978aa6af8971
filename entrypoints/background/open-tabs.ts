import { browser } from '#imports';
import { sweepRemains } from '@/page/remains';
import type { DigestStore } from '@/store/digest-store';

const injectable = ['http://*/*', 'https://*/*', 'file:///*'];

/**
 * Brings the detector to tabs that were open before Sidelight was installed or updated. Chromium leaves them without it until they
 * are reloaded. Firefox does this itself, but at an update leaves in them what the detector before had put there.
 */
export function injectDetectorOnInstall(store: Pick<DigestStore, 'settled'>): void {
  const reasons = import.meta.env.FIREFOX ? ['update'] : ['install', 'update'];
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reasons.includes(reason)) void injectDetector(store.settled);
  });
}

/** After the lexicon is stored, so that the pages have something to read. Sleeping tabs get the script when they wake. */
async function injectDetector(lexiconStored: Promise<void>): Promise<void> {
  await lexiconStored;
  const tabs = await browser.tabs.query({ url: injectable, discarded: false });
  // Tabs close meanwhile, and some pages are the browser's own.
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : inject(id))));
}

async function inject(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  if (import.meta.env.FIREFOX) await browser.scripting.executeScript({ target, func: sweepRemains });
  await browser.scripting.executeScript({ target, files: ['/detector.js'] });
}
