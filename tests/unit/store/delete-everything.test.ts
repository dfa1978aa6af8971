import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteEverything } from '@/store/delete-everything';
import { installDigest } from '@/store/install';
import { buildTestDigest } from '@/tests/fixtures/build-digest';
import { keptWith } from '@/tests/fixtures/kept-claims';
import { dump, openRefusedDatabase, openTestDatabase } from '@/tests/fixtures/test-database';

beforeEach(() => fakeBrowser.reset());

describe('deleting everything', () => {
  it('leaves no row and no key, and begins again only then', async () => {
    const database = openTestDatabase();
    await installDigest(database, buildTestDigest(), { origin: 'reader' });
    await database.notebook.add(keptWith());
    await fakeBrowser.storage.local.set({ settings: 1, 'search-history': 2 });
    await fakeBrowser.storage.session.set({ 'private-settings': 3 });
    const left = vi.fn();
    const beginAgain = async () => left(Object.values(await dump(database)).flat(), await fakeBrowser.storage.local.get(null), await fakeBrowser.storage.session.get(null)); // prettier-ignore
    expect(await deleteEverything({ database, settled: Promise.resolve(), beginAgain })).toBe(true);
    expect(left).toHaveBeenCalledWith([], {}, {});
  });

  it('waits for what was begun before', async () => {
    const database = openTestDatabase();
    await database.notebook.add(keptWith());
    let finish = (): void => undefined;
    const begun = new Promise<void>((done) => {
      finish = done;
    });
    const deleting = deleteEverything({ database, settled: begun, beginAgain: () => Promise.resolve() });
    expect(await database.notebook.count()).toBe(1);
    finish();
    await deleting;
    expect(await database.notebook.count()).toBe(0);
  });

  it('says so where the database cannot be written to', async () => {
    const given = { database: openRefusedDatabase(), settled: Promise.resolve(), beginAgain: () => Promise.resolve() };
    expect(await deleteEverything(given)).toBe(false);
  });
});
