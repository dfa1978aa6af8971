import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import type { NotebookContent } from '@/core/notebook/content';
import { installDigest, removeDigest } from '@/store/install';
import { createNotebook } from '@/store/notebook';
import { readNotebook, watchNotebook } from '@/store/read-notebook';
import { buildTestDigest } from '@/tests/fixtures/build-digest';
import { openRefusedDatabase, openTestDatabase } from '@/tests/fixtures/test-database';

// Dexie watches only where its environment has databases at all; which one is used the test says.
Dexie.dependencies.indexedDB = new IDBFactory();

async function open() {
  const database = openTestDatabase();
  await installDigest(database, buildTestDigest({ revision: '7' }), { origin: 'bundled' });
  await createNotebook({ database, now: () => new Date(0) }).keep({ digest: 'harbours', claim: 'pier-claim-2' });
  return database;
}

const entryOf = ({ groups }: NotebookContent) => groups[0]?.claims[0];

describe('a kept claim', () => {
  it('is the same as long as its digest says so, in whatever revision, and leads to its topic', async () => {
    const database = await open();
    expect(entryOf(await readNotebook(database))).toMatchObject({ now: { status: 'same' }, topic: { id: 'pier', title: 'Pier' } });
    await installDigest(database, buildTestDigest({ revision: '8' }), { origin: 'bundled' });
    expect(entryOf(await readNotebook(database))?.now).toEqual({ status: 'same' });
  });

  it('comes with the questions it bears on and the claims that differ, as its digest has them now', async () => {
    const database = openTestDatabase();
    await installDigest(database, buildTestDigest({ disputed: ['pier'] }), { origin: 'bundled' });
    for (const claim of ['pier-claim-1', 'pier-claim-2'])
      await createNotebook({ database, now: () => new Date(0) }).keep({ digest: 'harbours', claim });
    const [disputed, plain] = (await readNotebook(database)).groups[0]?.claims ?? [];
    expect(disputed?.live?.disagreements.map(({ id }) => id)).toEqual(['pier-dispute']);
    expect(plain?.live).toMatchObject({ claim: { id: 'pier-claim-2' }, disagreements: [] });
  });

  it('stands beside what its digest says now', async () => {
    const database = await open();
    await installDigest(database, buildTestDigest({ revision: '8', wording: 'as nobody says' }), { origin: 'bundled' });
    expect(entryOf(await readNotebook(database))).toMatchObject({
      snapshot: { claim: { text: 'Claim 2 about pier, as the survey says.' } },
      now: { status: 'changed', what: 'text', now: { claim: { text: 'Claim 2 about pier, as nobody says.' }, digest: { revision: '8' } } },
      topic: { id: 'pier' },
    });
  });

  it('says that its claim, or its digest, has gone or is off, and then leads nowhere', async () => {
    const database = await open();
    await installDigest(database, buildTestDigest({ revision: '8', claimsPerTopic: 1 }), { origin: 'bundled' });
    expect(entryOf(await readNotebook(database))?.now).toEqual({ status: 'claim-gone', revision: '8' });
    await database.digests.update('harbours', { enabled: false });
    expect(entryOf(await readNotebook(database))?.now).toEqual({ status: 'digest-off' });
    await removeDigest(database, 'harbours');
    expect(entryOf(await readNotebook(database))).toMatchObject({ now: { status: 'digest-gone' } });
    expect(entryOf(await readNotebook(database))).not.toHaveProperty('topic');
    expect(entryOf(await readNotebook(database))).not.toHaveProperty('live');
  });
});

describe('watching', () => {
  it('tells of what is there and of every change, until it ends', async () => {
    const database = await open();
    const leaving = new AbortController();
    const told: (NotebookContent | undefined)[] = [];
    watchNotebook(database, (content) => told.push(content), leaving.signal);
    await vi.waitFor(() => expect(told).toHaveLength(1));
    await database.notebook.update('harbours/pier-claim-2', { note: 'Seen.' });
    await vi.waitFor(() => expect(told.at(-1)?.groups[0]?.claims[0]?.note).toBe('Seen.'));
    leaving.abort();
    await database.notebook.clear();
    expect(told.at(-1)?.groups[0]?.claims).toHaveLength(1);
  });

  it('says that nothing can be read', async () => {
    const onContent = vi.fn();
    watchNotebook(openRefusedDatabase(), onContent, new AbortController().signal);
    await vi.waitFor(() => expect(onContent).toHaveBeenCalledWith(undefined));
  });
});
