/** What a page of ours does with digests reaches the lexicon, whatever the background was doing meanwhile. */
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { StoredLexicon } from '@/core/detect/stored-lexicon';
import type { Bundle } from '@/store/bundled';
import type { SidelightDatabase } from '@/store/database';
import { createDigestStore, type DigestStore } from '@/store/digest-store';
import { installDigest } from '@/store/install';
import { removeOwnDigest, switchDigest } from '@/store/own-digests';
import { readForPage } from '@/store/page-cache';
import { buildTestDigest } from '@/tests/fixtures/build-digest';
import { bundleOf, openRefusedDatabase, openTestDatabase } from '@/tests/fixtures/test-database';

const digest = buildTestDigest({ disputed: ['pier'] });
const other = buildTestDigest({ id: 'coasts', topics: ['pier', 'dune'] });

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

const started: DigestStore[] = [];

/** Patience is for a loaded machine: only a database that never answers is given little. */
function start(database: SidelightDatabase, bundle: Bundle, patienceMs = 10_000): DigestStore {
  const store = createDigestStore({ database, bundle, appVersion: '0.1.0', patienceMs });
  started.push(store);
  return store;
}

/** What one test left running must not write into the storage of the next. */
afterEach(async () => {
  await Promise.all(started.splice(0).map((store) => store.verify()));
});

async function storedLexicon(): Promise<StoredLexicon | undefined> {
  return (await readForPage()).lexicon;
}

describe('a change that a page of ours has made', () => {
  const own = { origin: 'reader' } as const;

  it('does not leave a lexicon without names where everything is deleted while one is made', async () => {
    const database = openTestDatabase();
    const store = start(database, await bundleOf(digest));
    await store.settled;
    await fakeBrowser.storage.local.clear();
    const list = database.digests.toArray.bind(database.digests);
    vi.spyOn(database.digests, 'toArray').mockImplementationOnce(() =>
      list().then((rows) => Promise.all(database.tables.map((table) => table.clear())).then(() => rows)),
    );
    await store.refresh();
    await installDigest(database, digest, { origin: 'bundled' });
    await store.refresh();
    expect((await storedLexicon())?.topics).toEqual(['lighthouse', 'pier']);
  });

  it('is in the lexicon when the refresh is answered: installed, replaced, switched, removed', async () => {
    const database = openTestDatabase();
    const store = start(database, await bundleOf(digest));
    await store.settled;
    await installDigest(database, other, own);
    expect(await store.refresh()).toBe(true);
    expect((await storedLexicon())?.digests).toEqual(['coasts', 'harbours']);

    await installDigest(database, buildTestDigest({ id: 'coasts', topics: ['reef'] }), own);
    await store.refresh();
    expect((await storedLexicon())?.topics).toContain('reef');
    expect((await storedLexicon())?.topics).not.toContain('dune');

    await switchDigest(database, 'coasts', false);
    await store.refresh();
    expect((await storedLexicon())?.digests).toEqual(['harbours']);
    await removeOwnDigest(database, 'coasts');
    await switchDigest(database, 'harbours', false);
    await store.refresh();
    expect((await storedLexicon())?.digests).toEqual([]);
  });

  it('is found by the next start where nobody was there to hear of it', async () => {
    const disk = new IDBFactory();
    const bundle = await bundleOf(digest);
    await start(openTestDatabase(disk), bundle).settled;
    await installDigest(openTestDatabase(disk), other, own);
    await start(openTestDatabase(disk), bundle).settled;
    expect((await storedLexicon())?.digests).toEqual(['coasts', 'harbours']);
    await switchDigest(openTestDatabase(disk), 'coasts', false);
    await start(openTestDatabase(disk), bundle).settled;
    expect((await storedLexicon())?.digests).toEqual(['harbours']);
  });

  it('is followed also after a long write has kept a reader waiting', async () => {
    const database = openTestDatabase();
    const store = start(database, await bundleOf(digest), 50);
    await store.settled;
    let release: () => void = () => undefined;
    const held = database.transaction('rw', database.tables, () =>
      Dexie.waitFor(
        new Promise<void>((resolve) => {
          release = resolve;
        }),
      ),
    );
    await store.getTopic('pier');
    release();
    await held;
    await installDigest(database, other, own);
    expect(await store.refresh()).toBe(true);
    expect((await storedLexicon())?.digests).toEqual(['coasts', 'harbours']);
  });

  it('cannot be followed without a database, and that is said', async () => {
    const store = start(openRefusedDatabase(), await bundleOf(digest), 50);
    expect(await store.refresh()).toBe(false);
  });
});
