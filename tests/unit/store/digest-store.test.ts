import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { buildTopicAnswer } from '@/core/digest/section';
import type { StoredLexicon } from '@/core/detect/stored-lexicon';
import type { TopicAnswer } from '@/core/panel/answer';
import type { Bundle } from '@/store/bundled';
import type { SidelightDatabase } from '@/store/database';
import { createDigestStore, type DigestStore } from '@/store/digest-store';
import { installDigest } from '@/store/install';
import { readForPage } from '@/store/page-cache';
import { hasAllRows, verifyContent } from '@/store/verify';
import { buildTestDigest } from '@/tests/fixtures/build-digest';
import {
  bundleOf,
  dump,
  openFullDatabase,
  openHangingDatabase,
  openRefusedDatabase,
  openTestDatabase,
} from '@/tests/fixtures/test-database';

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

function fromDatabase(...digests: (typeof digest)[]): TopicAnswer {
  const answer = buildTopicAnswer(digests, 'pier');
  return answer.status === 'ready' ? { ...answer, storedIn: 'database' } : answer;
}

async function storedLexicon(): Promise<StoredLexicon | undefined> {
  return (await readForPage()).lexicon;
}

describe('the first start', () => {
  it('answers a question that comes while digests are still being installed', async () => {
    const database = openTestDatabase();
    const store = start(database, await bundleOf(digest));
    expect(database.isOpen()).toBe(false);
    expect(await store.getTopic('pier')).toEqual(fromDatabase(digest));
  });

  it('installs every bundled digest and stores their lexicon', async () => {
    const database = openTestDatabase();
    await start(database, await bundleOf(digest, other)).settled;
    expect(await database.digests.toCollection().primaryKeys()).toEqual(['coasts', 'harbours']);
    expect((await storedLexicon())?.digests).toEqual(['coasts', 'harbours']);
  });

  it('answers from every digest that has the topic', async () => {
    const store = start(openTestDatabase(), await bundleOf(digest, other));
    expect(await store.getTopic('pier')).toEqual(fromDatabase(other, digest));
  });

  it('says that a topic is missing', async () => {
    const store = start(openTestDatabase(), await bundleOf(digest));
    expect(await store.getTopic('nowhere')).toEqual({ status: 'missing' });
  });
});

/** A worker that starts on what another left, harmed in between. */
async function secondStart(
  harm: (database: SidelightDatabase) => Promise<unknown>,
  bundle?: Bundle,
): Promise<{ store: DigestStore; database: SidelightDatabase }> {
  const disk = new IDBFactory();
  const before = openTestDatabase(disk);
  await start(before, await bundleOf(digest)).settled;
  await harm(before);
  before.close();
  const database = openTestDatabase(disk);
  return { store: start(database, bundle ?? (await bundleOf(digest))), database };
}

describe('a later start', () => {
  it('parses nothing and writes nothing when all is well', async () => {
    const parsed: string[] = [];
    const bundle = await bundleOf(digest);
    const load = (id: string): ReturnType<Bundle['load']> => {
      parsed.push(id);
      return bundle.load(id);
    };
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    const { store } = await secondStart(() => Promise.resolve(set.mockClear()), { ...bundle, load });
    await store.settled;
    expect(await store.getTopic('pier')).toEqual(fromDatabase(digest));
    expect(parsed).toEqual([]);
    expect(set).not.toHaveBeenCalled();
  });

  it('replaces the digest of a former build, and its lexicon', async () => {
    const next = buildTestDigest({ revision: '2', topics: ['pier', 'quay'] });
    const { store, database } = await secondStart(() => Promise.resolve(), await bundleOf(next));
    expect(await store.getTopic('pier')).toEqual(fromDatabase(next));
    expect(await store.getTopic('lighthouse')).toEqual({ status: 'missing' });
    await store.settled;
    expect(await verifyContent(database, 'harbours')).toEqual({ status: 'sound' });
    expect(JSON.stringify(await storedLexicon())).toContain('quay');
  });

  it('removes a digest that is no longer bundled, and keeps what the reader added', async () => {
    const added = buildTestDigest({ id: 'added' });
    const { store, database } = await secondStart((former) => installDigest(former, added, { origin: 'reader' }), await bundleOf(other));
    await store.settled;
    expect(await database.digests.toCollection().primaryKeys()).toEqual(['added', 'coasts']);
    expect((await storedLexicon())?.digests).toEqual(['added', 'coasts']);
  });

  it.each(['sources', 'topics', 'names', 'claims', 'disagreements', 'indexes', 'digests'] as const)(
    'mends a database that has lost its %s',
    async (table) => {
      const { store, database } = await secondStart((former) => former[table].clear());
      await store.settled;
      expect(await hasAllRows(database, 'harbours')).toBe(true);
      expect(await verifyContent(database, 'harbours')).toEqual({ status: 'sound' });
    },
  );

  it('finds altered rows when everything is read back, and mends them', async () => {
    const { store, database } = await secondStart((former) =>
      former.claims.update('harbours/pier-claim-1', { 'body.text': 'Something else.' }),
    );
    await store.verify();
    expect(await verifyContent(database, 'harbours')).toEqual({ status: 'sound' });
    expect(await store.getTopic('pier')).toEqual(fromDatabase(digest));
  });

  it('builds the derived rows of a reader’s digest again from its own content', async () => {
    const added = buildTestDigest({ id: 'added' });
    const { store, database } = await secondStart(async (former) => {
      await installDigest(former, added, { origin: 'reader' });
      await former.indexes.delete('added');
    });
    await store.settled;
    expect(await verifyContent(database, 'added')).toEqual({ status: 'sound' });
    expect(await database.digests.get('added')).toMatchObject({ origin: 'reader' });
  });

  it('says once that a reader’s digest is damaged beyond mending', async () => {
    const added = buildTestDigest({ id: 'added' });
    const { store } = await secondStart(async (former) => {
      await installDigest(former, added, { origin: 'reader' });
      await former.claims.delete('added/pier-claim-1');
    });
    await store.settled;
    expect(console.error).toHaveBeenCalledWith(expect.stringContaining('The digest added is damaged'));
    const answer = await store.getTopic('pier');
    expect(answer.status === 'ready' && answer.sections.map((section) => section.digest.id)).toEqual(['harbours']);
  });
});

describe('a row that is lost between starts', () => {
  it('is answered from memory and mended', async () => {
    const database = openTestDatabase();
    const store = start(database, await bundleOf(digest, other));
    await store.settled;
    const whole = await dump(database);
    await database.claims.delete('harbours/pier-claim-1');
    expect(await store.getTopic('pier')).toEqual(buildTopicAnswer([other, digest], 'pier'));
    await vi.waitFor(async () => expect(await dump(database)).toEqual(whole));
    expect(await store.getTopic('pier')).toEqual(fromDatabase(other, digest));
  });

  it('is found when it is the topic itself', async () => {
    const database = openTestDatabase();
    const store = start(database, await bundleOf(digest));
    await store.settled;
    await database.topics.delete('harbours/pier');
    expect(await store.getTopic('pier')).toEqual(buildTopicAnswer([digest], 'pier'));
    await vi.waitFor(async () => expect(await hasAllRows(database, 'harbours')).toBe(true));
  });

  it('leaves the topic unavailable when nobody has a copy', async () => {
    const database = openTestDatabase();
    const store = start(database, await bundleOf());
    await store.settled;
    await installDigest(database, digest, { origin: 'reader' });
    await database.claims.delete('harbours/pier-claim-1');
    expect(await store.getTopic('pier')).toEqual({ status: 'unavailable' });
  });

  it('does not bring back a digest that is switched off', async () => {
    const database = openTestDatabase();
    const store = start(database, await bundleOf(digest));
    await store.settled;
    await database.digests.update('harbours', { enabled: false });
    expect(await store.getTopic('pier')).toEqual({ status: 'missing' });
  });
});

describe('a browser that refuses', () => {
  const refusals: [what: string, open: () => SidelightDatabase, patienceMs?: number][] = [
    ['to open a database', openRefusedDatabase],
    ['to answer at all', openHangingDatabase, 50],
    ['to store anything', () => openFullDatabase(new IDBFactory())],
  ];

  it.each(refusals)('%s gets its answers from memory, and its lexicon', async (_what, open, patienceMs) => {
    const store = start(open(), await bundleOf(digest, other), patienceMs);
    expect(await store.getTopic('pier')).toEqual(buildTopicAnswer([other, digest], 'pier'));
    expect(await store.getTopic('nowhere')).toEqual({ status: 'missing' });
    await store.settled;
    expect((await storedLexicon())?.digests).toEqual(['coasts', 'harbours']);
  });

  it('keeps nobody waiting twice', async () => {
    const store = start(openHangingDatabase(), await bundleOf(digest), 300);
    await store.getTopic('pier');
    const late = new Promise<string>((resolve) => {
      setTimeout(() => resolve('late'), 300);
    });
    expect(await Promise.race([store.getTopic('pier'), late])).toMatchObject({ status: 'ready', storedIn: 'memory' });
  });

  it('keeps the former digest when a new build does not fit', async () => {
    const disk = new IDBFactory();
    await start(openTestDatabase(disk), await bundleOf(digest)).settled;
    const store = start(openFullDatabase(disk), await bundleOf(buildTestDigest({ revision: '2' })));
    expect(await store.getTopic('pier')).toEqual(fromDatabase(digest));
  });
});
