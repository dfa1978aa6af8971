/** What a reader chooses in a private window is known to private windows only, and only as long as one is open. */
import { browser } from '#imports';
import { log } from '@/core/log';
import { refreshTab } from '@/messaging/page-calls';
import { clearPrivateSettings, watchPrivateSettings } from '@/store/settings';

export function servePrivateWindows(): void {
  watchPrivateSettings(() => void announce().catch(sayWhy), new AbortController().signal);
  // Firefox for Android has tabs but no windows.
  browser.windows?.onRemoved.addListener(() => void forgetWithLastWindow().catch(sayWhy));
}

/** Pages cannot watch storage.session, so each private tab is told to ask again. */
async function announce(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(async ({ id, incognito }) => (incognito && id !== undefined ? await refreshTab(id) : undefined)));
}

async function forgetWithLastWindow(): Promise<void> {
  const windows = await browser.windows.getAll();
  if (!windows.some((window) => window.incognito)) await clearPrivateSettings();
}

function sayWhy(cause: unknown): void {
  log.warn('Private windows were not told of a change.', cause);
}
