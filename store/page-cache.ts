/** What a page's script reads on every page, in one read that wakes nobody. It stays this small because every page loads it. */
import { browser } from '#imports';
import type { StoredLexicon } from '@/core/detect/stored-lexicon';
import { defaultPageChoices, type PageChoices } from '@/core/settings';
import { parsePageChoices } from './parse-settings';

/** Keys in storage.local. `settings` is the key that WXT's item `local:settings` has there. */
export const lexiconKey = 'lexicon';
export const settingsKey = 'settings';

/** `lexicon` is undefined until the extension has installed its first digest; then storage.onChanged tells. */
export type PageCache = { lexicon: StoredLexicon | undefined; settings: PageChoices };

/** Settings as stored: what a reader chose in a private window is only in the background's answer to `getPageSettings`. */
export async function readForPage(): Promise<PageCache> {
  const stored = await browser.storage.local.get([lexiconKey, settingsKey]);
  return { lexicon: parseLexicon(stored[lexiconKey]), settings: { ...defaultPageChoices, ...parsePageChoices(stored[settingsKey]) } };
}

function parseLexicon(stored: unknown): StoredLexicon | undefined {
  // Nobody but lexicon-cache.ts writes it, and checking a large lexicon in every page would cost more than it protects from.
  return typeof stored === 'object' && stored !== null ? (stored as StoredLexicon) : undefined;
}
