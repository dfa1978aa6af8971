import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearRecentSearches, getRecentSearches, keepRecentSearch, turnRecentSearches } from '@/store/recent-searches';

beforeEach(() => fakeBrowser.reset());

describe('recent searches', () => {
  it('are not kept unless the reader says so', async () => {
    await keepRecentSearch('pier');
    expect(await getRecentSearches()).toEqual({ on: false, queries: [] });
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('pier');
  });

  it('are the last ten, newest first, each once', async () => {
    await turnRecentSearches(true);
    for (let at = 0; at < 12; at++) await keepRecentSearch(`query ${at}`);
    await keepRecentSearch(' query 5 ');
    await keepRecentSearch('  ');
    const { queries } = await getRecentSearches();
    expect(queries).toHaveLength(10);
    expect(queries.slice(0, 2)).toEqual(['query 5', 'query 11']);
  });

  it('can be forgotten, and go when they are switched off', async () => {
    await turnRecentSearches(true);
    await keepRecentSearch('pier');
    expect(await clearRecentSearches()).toEqual({ on: true, queries: [] });
    await keepRecentSearch('pier');
    await turnRecentSearches(false);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('pier');
    expect(await getRecentSearches()).toEqual({ on: false, queries: [] });
  });

  it('survive whatever else stands in their place', async () => {
    await fakeBrowser.storage.local.set({ 'recent-searches': { on: true, queries: [7, 'pier'] } });
    expect((await getRecentSearches()).queries).toEqual(['pier']);
  });
});
