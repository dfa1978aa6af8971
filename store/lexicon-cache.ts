/**
 * The compiled lexicon, kept in storage.local where every page can read it without waking the worker (page-cache.ts). It is built
 * when the enabled digests or the extension change, which a key of their hashes tells; never for a page.
 */
import { browser } from '#imports';
import { buildLexicon } from '@/core/detect/lexicon';
import { lexiconVersion } from '@/core/detect/stored-lexicon';
import type { Topic } from '@/core/digest/schema';
import { lexiconKey } from './page-cache';

/** An enabled digest: what identifies its content, and its topics when they are needed; none where that content has gone meanwhile. */
export type EnabledDigest = { id: string; hash: string; loadTopics: () => Promise<Topic[] | undefined> };

export type LexiconOptions = {
  appVersion: string;
  /** Languages, by the first part of their tags, whose names are left out. */
  languagesOff?: readonly string[];
  /** Builds the lexicon in any case and writes it where the stored one differs. */
  thorough?: boolean;
};

/** Beside the lexicon, and read without it: a large lexicon is not fetched only to see that it has not changed. */
const builtFromKey = 'lexicon-built-from';

/**
 * Makes the stored lexicon that of these digests, in this order. Pages hear of a new one through storage.onChanged. `overtaken`: a
 * digest was changed while this was at work; nothing is stored, because it would be taken for what the digests' hashes promise.
 */
export async function cacheLexicon(
  digests: readonly EnabledDigest[],
  { appVersion, languagesOff = [], thorough = false }: LexiconOptions,
): Promise<'written' | 'unchanged' | 'overtaken'> {
  const without = languagesOff.map((language) => `-${language}`).sort();
  const builtFrom = [appVersion, lexiconVersion, ...digests.map(({ id, hash }) => `${id}:${hash}`), ...without].join(' ');
  const stored = await browser.storage.local.get(thorough ? [builtFromKey, lexiconKey] : [builtFromKey]);
  if (stored[builtFromKey] === builtFrom && !thorough) return 'unchanged';

  const loaded = await Promise.all(digests.map(async ({ id, loadTopics }) => ({ id, topics: await loadTopics() })));
  const topics = loaded.flatMap(({ id, topics: all }) => (all ? [{ id, topics: withoutLanguages(all, languagesOff) }] : []));
  if (topics.length < digests.length) return 'overtaken';
  const lexicon = buildLexicon(topics, builtFrom);
  if (stored[builtFromKey] === builtFrom && JSON.stringify(stored[lexiconKey]) === JSON.stringify(lexicon)) return 'unchanged';
  await browser.storage.local.set({ [lexiconKey]: lexicon, [builtFromKey]: builtFrom });
  return 'written';
}

/** A topic whose every name is in such a language is not looked for at all. */
function withoutLanguages(topics: Topic[], languages: readonly string[]): Topic[] {
  if (languages.length === 0) return topics;
  const isWanted = ({ lang }: { lang: string }): boolean => !languages.includes(lang.split('-', 1)[0] ?? lang);
  return topics.flatMap((topic) => {
    const names = topic.names.filter(isWanted);
    return names.length > 0 ? [{ ...topic, names, ...(topic.decoys ? { decoys: topic.decoys.filter(isWanted) } : {}) }] : [];
  });
}
