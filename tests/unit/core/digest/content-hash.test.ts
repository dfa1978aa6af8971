import { expect, test } from 'vitest';
import { contentHash } from '@/core/digest/content-hash';
import type { Digest } from '@/core/digest/schema';
import { compileHarbourBridge } from '@/tests/fixtures/digests/harbour-bridge';

const digest = compileHarbourBridge();

test('it is 64 hex digits, and the same each time', async () => {
  expect(await contentHash(digest)).toMatch(/^[0-9a-f]{64}$/u);
  expect(await contentHash(structuredClone(digest))).toBe(await contentHash(digest));
});

test('the order of fields makes no difference at any depth', async () => {
  const reversed = reverseFields(digest) as Digest;
  expect(JSON.stringify(reversed)).not.toBe(JSON.stringify(digest));
  expect(await contentHash(reversed)).toBe(await contentHash(digest));
});

test('a changed word and a changed order of claims each make another hash', async () => {
  const [first, ...rest] = digest.claims;
  const hashes = await Promise.all([
    contentHash(digest),
    contentHash({ ...digest, title: `${digest.title}.` }),
    contentHash({ ...digest, claims: first === undefined ? [] : [...rest, first] }),
  ]);
  expect(new Set(hashes).size).toBe(3);
});

function reverseFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseFields);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).toReversed().map(([key, inner]) => [key, reverseFields(inner)])); // prettier-ignore
}
