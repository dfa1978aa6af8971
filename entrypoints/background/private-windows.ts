/** What a reader chooses in a private window is known to private windows only, and only as long as one is open. */
import { browser } from '#imports';
import { log } from '@/core/log';
import { sendMessage } from '@/messaging/protocol';
import { clearPrivateSettings, watchPrivateSettings } from '@/store/settings';

export function servePrivateWindows(): void {
  watchPrivateSettings(() => void announce().catch(sayWhy), new AbortController().signal);
  // Firefox for Android has tabs but no windows.
  browser.windows?.onRemoved.addListener(() => void forgetWithLastWindow().catch(sayWhy));
}

/** Pages cannot watch storage.session, so each private tab is told to ask again. */
async function announce(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const told = tabs
    .filter((tab) => tab.incognito)
    .map((tab) => (tab.id === undefined ? undefined : sendMessage('settingsChanged', undefined, tab.id)));
  // A tab without our script does not answer, which is no failure.
  await Promise.allSettled(told);
}

async function forgetWithLastWindow(): Promise<void> {
  const windows = await browser.windows.getAll();
  if (!windows.some((window) => window.incognito)) await clearPrivateSettings();
}

function sayWhy(cause: unknown): void {
  log.warn('Private windows were not told of a change.', cause);
}
