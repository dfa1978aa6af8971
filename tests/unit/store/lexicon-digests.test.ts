import { describe, expect, it } from 'vitest';
import { installDigest, removeDigest } from '@/store/install';
import { listLexiconDigests } from '@/store/lexicon-digests';
import { buildTestDigest } from '@/tests/fixtures/build-digest';
import { bundleOf, openTestDatabase } from '@/tests/fixtures/test-database';

const bundled = buildTestDigest({ id: 'harbours', names: { pier: [{ text: 'Mole', lang: 'en', kind: 'alternative' }] } });
const added = buildTestDigest({ id: 'added', topics: ['reef', 'buoy'] });

describe('the digests a lexicon is built from', () => {
  it('are those in the database, with their topics as they were', async () => {
    const database = openTestDatabase();
    await installDigest(database, bundled, { origin: 'bundled' });
    await installDigest(database, added, { origin: 'reader' });
    const digests = await listLexiconDigests(database, await bundleOf());
    expect(digests.map(({ id }) => id)).toEqual(['added', 'harbours']);
    expect(await Promise.all(digests.map(({ loadTopics }) => loadTopics()))).toEqual([added.topics, bundled.topics]);
  });

  it('have no topics any more where they have changed or gone since they were listed', async () => {
    const database = openTestDatabase();
    await installDigest(database, added, { origin: 'reader' });
    const [listed] = await listLexiconDigests(database, await bundleOf());
    await installDigest(database, buildTestDigest({ id: 'added', topics: ['reef'] }), { origin: 'reader' });
    expect(await listed?.loadTopics()).toBeUndefined();
    const [again] = await listLexiconDigests(database, await bundleOf());
    await removeDigest(database, 'added');
    expect(await again?.loadTopics()).toBeUndefined();
  });

  it('include bundled ones that the database has not taken', async () => {
    const database = openTestDatabase();
    await installDigest(database, added, { origin: 'reader' });
    const digests = await listLexiconDigests(database, await bundleOf(bundled));
    expect(digests.map(({ id }) => id)).toEqual(['added', 'harbours']);
    expect(await digests[1]?.loadTopics()).toEqual(bundled.topics);
  });

  it('are the bundled ones where there is no database', async () => {
    const digests = await listLexiconDigests(undefined, await bundleOf(bundled));
    expect(digests.map(({ id }) => id)).toEqual(['harbours']);
  });

  it('are without those that are switched off, bundled or not', async () => {
    const database = openTestDatabase();
    await installDigest(database, bundled, { origin: 'bundled' });
    await database.digests.update('harbours', { enabled: false });
    expect(await listLexiconDigests(database, await bundleOf(bundled))).toEqual([]);
  });
});
