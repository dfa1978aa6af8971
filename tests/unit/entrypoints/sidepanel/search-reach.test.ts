import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createSearchReach } from '@/entrypoints/sidepanel/search-reach';
import { getRecentSearches, turnRecentSearches } from '@/store/recent-searches';

const startSearch = () => {
  throw new Error('Nothing is searched for here.');
};

beforeEach(() => fakeBrowser.reset());

it('remembers what was searched for where the reader asked for it', async () => {
  await turnRecentSearches(true);
  await createSearchReach({ startSearch, isPrivate: false }).recent.keep('pier');
  expect(await getRecentSearches()).toEqual({ on: true, queries: ['pier'] });
});

it('neither shows nor changes anything of it in a private window', async () => {
  await turnRecentSearches(true);
  await createSearchReach({ startSearch, isPrivate: false }).recent.keep('pier');
  const { recent } = createSearchReach({ startSearch, isPrivate: true });
  await recent.keep('arch');
  expect(await recent.load()).toEqual({ on: false, queries: [] });
  await recent.turn(false);
  await recent.clear();
  expect(await getRecentSearches()).toEqual({ on: true, queries: ['pier'] });
});
