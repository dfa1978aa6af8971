/** A digest file that cannot be used is refused with a reason, and what is installed stays as it was, byte for byte. */
import { expect, test } from 'vitest';
import { parseDigest } from '@/core/digest/parse';
import { installDigest } from '@/store/install';
import { buildTestDigest } from '@/tests/fixtures/build-digest';
import { dump, openTestDatabase } from '@/tests/fixtures/test-database';

const good = buildTestDigest({ revision: '2', wording: 'as the new survey says' });
const text = JSON.stringify(good);
const [firstClaim] = good.claims;

test.each([
  ['truncated', text.slice(0, text.length / 2), /(?:cut off|not JSON|ends too early|incomplete)/iu],
  ['no JSON', 'dear reader', /JSON/u],
  ['something else in JSON', '{"format":"recipe"}', /digest/iu],
  ['of a newer format version', JSON.stringify({ ...good, formatVersion: 2 }), /newer|version/iu],
  [
    'with an unknown id',
    JSON.stringify({ ...good, claims: [{ ...firstClaim, topics: ['nowhere'] }, ...good.claims.slice(1)] }),
    /nowhere/u,
  ],
])('a file that is %s', async (_what, file, reason) => {
  const database = openTestDatabase();
  await installDigest(database, buildTestDigest(), { origin: 'bundled' });
  const before = await dump(database);

  const parsed = parseDigest(file);
  if (parsed.status === 'ready') await installDigest(database, parsed.digest, { origin: 'reader' });
  expect(parsed.status === 'invalid' ? parsed.problems.map(({ message }) => message).join('\n') : 'installed').toMatch(reason);
  expect(await dump(database)).toEqual(before);
});
