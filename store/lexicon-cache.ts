/**
 * The compiled lexicon, kept in storage.local where every page can read it without waking the worker (page-cache.ts). It is built
 * when the enabled digests or the extension change, which a key of their hashes tells; never for a page.
 */
import { browser } from '#imports';
import { buildLexicon } from '@/core/detect/lexicon';
import { lexiconVersion } from '@/core/detect/stored-lexicon';
import type { Topic } from '@/core/digest/schema';
import { lexiconKey } from './page-cache';

/** An enabled digest: what identifies its content, and its topics when they are needed. */
export type EnabledDigest = { id: string; hash: string; loadTopics: () => Promise<Topic[]> };

export type LexiconOptions = {
  appVersion: string;
  /** Builds the lexicon in any case and writes it where the stored one differs. */
  thorough?: boolean;
};

/** Beside the lexicon, and read without it: a large lexicon is not fetched only to see that it has not changed. */
const builtFromKey = 'lexicon-built-from';

/** Makes the stored lexicon that of these digests, in this order. Pages hear of a new one through storage.onChanged. */
export async function cacheLexicon(
  digests: readonly EnabledDigest[],
  { appVersion, thorough = false }: LexiconOptions,
): Promise<'written' | 'unchanged'> {
  const builtFrom = [appVersion, lexiconVersion, ...digests.map(({ id, hash }) => `${id}:${hash}`)].join(' ');
  const stored = await browser.storage.local.get(thorough ? [builtFromKey, lexiconKey] : [builtFromKey]);
  if (stored[builtFromKey] === builtFrom && !thorough) return 'unchanged';

  const topics = await Promise.all(digests.map(async ({ id, loadTopics }) => ({ id, topics: await loadTopics() })));
  const lexicon = buildLexicon(topics, builtFrom);
  if (stored[builtFromKey] === builtFrom && JSON.stringify(stored[lexiconKey]) === JSON.stringify(lexicon)) return 'unchanged';
  await browser.storage.local.set({ [lexiconKey]: lexicon, [builtFromKey]: builtFrom });
  return 'written';
}
