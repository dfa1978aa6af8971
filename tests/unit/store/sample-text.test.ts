import { expect, it } from 'vitest';
import { installDigest } from '@/store/install';
import { loadSampleText } from '@/store/sample-text';
import { buildTestDigest } from '@/tests/fixtures/build-digest';
import { openTestDatabase } from '@/tests/fixtures/test-database';

it('takes the text from the first digest that is switched on, once there is one', async () => {
  const database = openTestDatabase();
  expect(await loadSampleText(database)).toBeUndefined();
  await installDigest(database, buildTestDigest({ id: 'b-second' }), { origin: 'reader' });
  await installDigest(database, buildTestDigest({ id: 'a-first', topics: ['dune'] }), { origin: 'reader' });
  expect((await loadSampleText(database))?.paragraphs).toEqual([{ topic: 'Dune', text: 'What is known of dune.' }]);
  await database.digests.update('a-first', { enabled: false });
  expect((await loadSampleText(database))?.title).toBe('Digest of b-second');
});
