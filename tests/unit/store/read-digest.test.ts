import { describe, expect, it } from 'vitest';
import { installDigest } from '@/store/install';
import { readDigest, readRows } from '@/store/read-digest';
import { buildTestDigest } from '@/tests/fixtures/build-digest';
import { compileMarshMill } from '@/tests/fixtures/digests/marsh-mill';
import { openTestDatabase } from '@/tests/fixtures/test-database';

describe('reading a digest back', () => {
  it.each([buildTestDigest({ disputed: ['pier'] }), compileMarshMill()])(
    'gives field for field what was installed: $id',
    async (digest) => {
      const database = openTestDatabase();
      await installDigest(database, buildTestDigest({ id: `${digest.id}-too` }), { origin: 'reader' });
      await installDigest(database, digest, { origin: 'reader' });
      expect(await readDigest(database, digest.id)).toEqual(digest);
    },
  );

  it('gives nothing where there is none, or where its rows do not make one', async () => {
    const database = openTestDatabase();
    expect(await readRows(database, 'harbours')).toBeUndefined();
    expect(await readDigest(database, 'harbours')).toBeUndefined();
    await installDigest(database, buildTestDigest(), { origin: 'reader' });
    await database
      .table('names')
      .toCollection()
      .modify({ key: undefined })
      .catch(() => undefined);
    await database.table('topics').put({ key: 'harbours/pier', position: 1, id: 'pier', body: null });
    await database.table('maps').put({ key: 'harbours/map' });
    expect(await readDigest(database, 'harbours')).toBeUndefined();
  });
});
