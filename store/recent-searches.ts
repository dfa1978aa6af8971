/** What a reader searched for, kept only since they asked for it, and never from a private window: whoever calls sees to that. */
import { storage } from '#imports';

/** Newest first. */
export type StoredSearches = { on: boolean; queries: string[] };

const most = 10;
/** As long as what can be typed. */
const longest = 300;

const stored = storage.defineItem<StoredSearches>('local:recent-searches', { fallback: { on: false, queries: [] } });

export async function getRecentSearches(): Promise<StoredSearches> {
  const { on, queries } = await stored.getValue();
  return on === true && Array.isArray(queries)
    ? { on, queries: queries.filter((query) => typeof query === 'string').slice(0, most) }
    : { on: false, queries: [] };
}

/** Switching it off forgets what was kept. */
export async function turnRecentSearches(on: boolean): Promise<StoredSearches> {
  const next = { on, queries: [] };
  await (on ? stored.setValue(next) : stored.removeValue());
  return next;
}

export async function clearRecentSearches(): Promise<StoredSearches> {
  const { on } = await getRecentSearches();
  return turnRecentSearches(on);
}

/** Keeps a query where the reader wants that; one kept before comes to the front. */
export async function keepRecentSearch(query: string): Promise<void> {
  const { on, queries } = await getRecentSearches();
  const kept = query.trim().slice(0, longest);
  if (!on || kept === '') return;
  await stored.setValue({ on, queries: [kept, ...queries.filter((each) => each !== kept)].slice(0, most) });
}
