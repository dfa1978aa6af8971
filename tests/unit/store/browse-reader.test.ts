import { describe, expect, it } from 'vitest';
import { createBrowseReader } from '@/store/browse-reader';
import { installDigest } from '@/store/install';
import { buildTestDigest } from '@/tests/fixtures/build-digest';
import { openHangingDatabase, openTestDatabase } from '@/tests/fixtures/test-database';

const harbours = buildTestDigest();

describe('a reader of digests', () => {
  it('waits for the digests that are being installed on the first start', async () => {
    const database = openTestDatabase();
    const reading = createBrowseReader({ database, lookAgainMs: 5 }).readSources();
    await installDigest(database, harbours, { origin: 'bundled' });
    expect((await reading).status).toBe('ready');
  });

  it('does not wait where digests are there and switched off', async () => {
    const database = openTestDatabase();
    await installDigest(database, harbours, { origin: 'bundled' });
    await database.digests.update('harbours', { enabled: false });
    expect(await createBrowseReader({ database, lookAgainMs: 60_000 }).readTopics()).toEqual({ status: 'empty' });
  });

  it('gives up on a database that hangs', async () => {
    const reader = createBrowseReader({ database: openHangingDatabase(), patienceMs: 10 });
    await expect(reader.readTopics()).rejects.toThrow('does not answer');
    expect(await reader.findTopic('pier')).toBeUndefined();
  });

  it('reads all claims once, and again when the digests have changed', async () => {
    const database = openTestDatabase();
    await installDigest(database, harbours, { origin: 'bundled' });
    const reader = createBrowseReader({ database });
    const first = await reader.readClaims();
    expect(await reader.readClaims()).toBe(first);
    await installDigest(database, buildTestDigest({ id: 'coasts' }), { origin: 'reader' });
    expect(await reader.readClaims()).toMatchObject({ digests: [{ id: 'coasts' }, { id: 'harbours' }] });
  });

  it('finds a topic only where all of it is there', async () => {
    const database = openTestDatabase();
    await installDigest(database, harbours, { origin: 'bundled' });
    const reader = createBrowseReader({ database });
    expect(await reader.findTopic('pier')).toMatchObject({ status: 'ready', storedIn: 'database' });
    expect(await reader.findTopic('nowhere')).toBeUndefined();
    await database.claims.delete('harbours/pier-claim-1');
    expect(await reader.findTopic('pier')).toBeUndefined();
  });
});
