/**
 * The script on every page: wires the page's detector to the extension. It starts as an unlisted script registered through the
 * manifest, because WXT's content scripts announce themselves to the page, and it ends by our own signal.
 */
import { browser, defineUnlistedScript } from '#imports';
import { askBackground } from '@/messaging/ask-background';
import { createPresence, waitForText } from '@/page/presence';
import { findTopUrl } from '@/page/top-url';
import { lexiconKey, readForPage, settingsKey } from '@/store/page-cache';
import { findSite, settingsForSite } from '@/store/site';

export default defineUnlistedScript(() => {
  // An older copy of this script, from before an update or a second injection, leaves first.
  globalThis.sidelightPage?.retire();
  const ending = new AbortController();
  const { signal } = ending;
  const presence = createPresence({ ask: askBackground, isAlive }, signal);

  async function readConditions(): Promise<void> {
    const { lexicon, settings } = await readForPage();
    if (!lexicon) return;
    const topUrl = findTopUrl();
    // Only the background knows what was chosen in a private window, and sometimes which site a frame is on.
    const mustAsk = topUrl === undefined || browser.extension.inIncognitoContext;
    const detector = presence.adopt({
      lexicon,
      ...(mustAsk ? await askBackground('getPageSettings') : settingsForSite(settings, findSite(topUrl))),
    });
    if (!signal.aborted) globalThis.sidelightPage = { ...detector, refresh, retire };
  }

  function refresh(): void {
    readConditions().catch((error: unknown) => {
      // Whatever it was, the page is left as it was found; that the extension has gone from under us is no error.
      retire();
      if (isAlive()) throw error;
    });
  }

  // The browser tells no script that its extension was updated or removed. This one looks before its reader can notice.
  for (const sign of ['visibilitychange', 'pointerover', 'keydown'])
    document.addEventListener(sign, () => isAlive() || retire(), { capture: true, passive: true, signal });

  const onStored = (changes: Record<string, unknown>) => {
    if (lexiconKey in changes || settingsKey in changes) refresh();
  };

  function retire(): void {
    ending.abort();
    globalThis.sidelightPage = undefined;
  }

  globalThis.sidelightPage = { retire };
  async function start(): Promise<void> {
    await waitForText(signal);
    if (signal.aborted) return;
    browser.storage.local.onChanged.addListener(onStored);
    signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onStored));
    // Firefox tells a page in its history cache nothing of what is stored meanwhile.
    addEventListener('pageshow', ({ persisted }) => void (persisted && refresh()), { signal });
    refresh();
  }
  void start();
});

function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}
