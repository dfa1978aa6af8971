import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { maxNameLength } from '@/core/notebook/kept-claim';
import { collectionSchema, keptClaimSchema } from '@/core/notebook/kept-schema';
import { findNotebookProblems, listIssues } from '@/core/notebook/notebook-part';
import { keptWith } from '@/tests/fixtures/kept-claims';

describe('a kept claim from a file', () => {
  it('is one as it was kept, and one without what an older extension did not keep', () => {
    const kept = keptWith({ removedAt: '2024-02-01T00:00:00.000Z' });
    const { voice: _voice, topics: _topics, ...claim } = kept.snapshot.claim;
    expect(v.parse(keptClaimSchema, kept)).toEqual(kept);
    expect(v.is(keptClaimSchema, { ...kept, snapshot: { ...kept.snapshot, claim } })).toBe(true);
  });

  it('is none without its words, or with a field nobody knows', () => {
    const result = v.safeParse(keptClaimSchema, { ...keptWith(), note: undefined, extra: 1 });
    expect(listIssues(result.issues ?? []).map(({ path, message }) => `${path} ${message}`)).toEqual(['note is missing', 'extra is not a field that Sidelight knows']); // prettier-ignore
  });
});

it('a collection has a name, and not too long a one', () => {
  expect(v.is(collectionSchema, { id: 'a', name: '', position: 0 })).toBe(false);
  expect(v.is(collectionSchema, { id: 'a', name: 'x'.repeat(maxNameLength + 1), position: 0 })).toBe(false);
});

it('says which parts do not fit together', () => {
  const kept = keptWith();
  const problems = findNotebookProblems({
    claims: [kept, kept, { ...kept, key: 'other/claim', claim: 'claim', digest: 'other' }],
    collections: [{ id: 'a', name: 'A', position: 0 }, { id: 'a', name: 'B', position: 0 }], // prettier-ignore
  });
  expect(problems.map(({ path }) => path)).toEqual([
    'claims[2].snapshot.claim.id',
    'claims[2].snapshot.digest.id',
    'claims[1]',
    'collections[1]',
  ]);
});
