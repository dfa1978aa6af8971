import { expect, it } from 'vitest';
import { installDigest } from '@/store/install';
import { listNameLanguages } from '@/store/name-languages';
import { buildTestDigest } from '@/tests/fixtures/build-digest';
import { openHangingDatabase, openTestDatabase } from '@/tests/fixtures/test-database';

it('lists each language once, without its region, and only of digests that are switched on', async () => {
  const database = openTestDatabase();
  const names = { pier: [{ text: 'Mole', lang: 'de-CH', kind: 'alternative' as const }] };
  await installDigest(database, buildTestDigest({ names }), { origin: 'reader' });
  await installDigest(database, buildTestDigest({ id: 'coasts', names: { pier: [{ text: 'Jetée', lang: 'fr', kind: 'alternative' }] } }), {
    origin: 'reader',
  });
  expect(await listNameLanguages(database)).toEqual(['de', 'en', 'fr']);
  await database.digests.update('coasts', { enabled: false });
  expect(await listNameLanguages(database)).toEqual(['de', 'en']);
});

it('lists nothing where there is no database to read', async () => {
  const database = openHangingDatabase();
  database.close();
  expect(await listNameLanguages(database)).toEqual([]);
});
