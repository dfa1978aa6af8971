import { browser } from '#imports';
import type { DigestStore } from '@/store/digest-store';

const injectable = ['http://*/*', 'https://*/*', 'file:///*'];

/**
 * Brings the detector to tabs that were open before Sidelight was installed or updated. Chromium leaves them without it until they
 * are reloaded; Firefox does this itself.
 */
export function injectDetectorOnInstall(store: Pick<DigestStore, 'settled'>): void {
  if (import.meta.env.FIREFOX) return;
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') void injectDetector(store.settled);
  });
}

/** After the lexicon is stored, so that the pages have something to read. Sleeping tabs get the script when they wake. */
async function injectDetector(lexiconStored: Promise<void>): Promise<void> {
  await lexiconStored;
  const tabs = await browser.tabs.query({ url: injectable, discarded: false });
  const injected = tabs.map(({ id }) =>
    id === undefined ? undefined : browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: ['/detector.js'] }),
  );
  // Tabs close meanwhile, and some pages are the browser's own.
  await Promise.allSettled(injected);
}
