import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { installDigest } from '@/store/install';
import { readStored, watchStored } from '@/store/stored';
import { buildTestDigest } from '@/tests/fixtures/build-digest';
import { keptWith } from '@/tests/fixtures/kept-claims';
import { openTestDatabase } from '@/tests/fixtures/test-database';

// Dexie watches only where its environment has databases at all; which one is used the test says.
Dexie.dependencies.indexedDB = new IDBFactory();
beforeEach(() => fakeBrowser.reset());

it('counts what there is, by kind', async () => {
  const database = openTestDatabase();
  await installDigest(database, buildTestDigest({ id: 'coasts' }), { origin: 'bundled' });
  await installDigest(database, buildTestDigest({ id: 'ports' }), { origin: 'reader' });
  await installDigest(database, buildTestDigest({ id: 'ports', revision: '2' }), { origin: 'reader' });
  await database.notebook.bulkAdd([keptWith({ note: 'Mind this.' }), keptWith({ removedAt: '2024' }, { id: 'gone' })]);
  await database.collections.add({ id: 'a', name: 'Ports', position: 0 });
  await fakeBrowser.storage.local.set({ settings: { density: 'all' }, lexicon: { words: 'x'.repeat(5000) } });
  const stored = await readStored(database);
  expect(stored).toMatchObject({
    notebook: { claims: 1, removed: 1, notes: 1, collections: 1 },
    digests: { bundled: 1, own: 1, former: 1, topics: 4 },
    settings: { bytes: JSON.stringify({ settings: { density: 'all' } }).length },
  });
  expect(stored.notebook.bytes).toBeGreaterThan(500);
  expect(stored.digests.bytes).toBeGreaterThan(5000);
});

it('of nothing is nothing', async () => {
  expect(await readStored(openTestDatabase())).toMatchObject({
    notebook: { claims: 0 },
    digests: { own: 0, bytes: 0 },
    settings: { bytes: 2 },
  });
});

it('tells of changes until it ends', async () => {
  const database = openTestDatabase();
  const leaving = new AbortController();
  const onChange = vi.fn();
  watchStored(database, onChange, leaving.signal);
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1));
  await database.notebook.add(keptWith());
  await vi.waitFor(() => expect(onChange.mock.calls.length).toBeGreaterThan(1));
  leaving.abort();
  const calls = onChange.mock.calls.length;
  await database.notebook.clear();
  expect(onChange).toHaveBeenCalledTimes(calls);
});
