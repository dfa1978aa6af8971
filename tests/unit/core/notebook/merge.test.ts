import { describe, expect, it } from 'vitest';
import { mergeNotebook } from '@/core/notebook/merge';
import { keptWith } from '@/tests/fixtures/kept-claims';

const ports = { id: 'a', name: 'Ports', position: 0 };
const one = keptWith({ note: 'Mine.' }, { id: 'one' });
const two = keptWith({ collection: 'a', position: 1 }, { id: 'two' });
const here = { claims: [one, two], collections: [ports] };

describe('bringing a notebook in', () => {
  it('of nothing into nothing is nothing', () => {
    expect(mergeNotebook({ claims: [], collections: [] }, { claims: [], collections: [] })).toMatchObject({ claims: [], collections: [] });
  });

  it('into an empty one leaves every row as it was', () => {
    expect(mergeNotebook({ claims: [], collections: [] }, here)).toMatchObject({ ...here, report: { added: 2, addedCollections: 1 } });
  });

  it('a second time changes nothing', () => {
    expect(mergeNotebook(here, here)).toMatchObject({ claims: [], collections: [], report: { added: 0, addedCollections: 0, same: 2 } });
  });

  it('adds what is not there behind what is', () => {
    const three = keptWith({ collection: 'b', position: 0 }, { id: 'three' });
    const merge = mergeNotebook(here, { claims: [three], collections: [{ id: 'b', name: 'Rivers', position: 0 }] });
    expect(merge.claims).toEqual([{ ...three, position: 2 }]);
    expect(merge.collections).toEqual([{ id: 'b', name: 'Rivers', position: 1 }]);
  });

  it('puts claims into the collection of the same name', () => {
    const three = keptWith({ collection: 'b' }, { id: 'three' });
    const merge = mergeNotebook(here, { claims: [three], collections: [{ id: 'b', name: 'Ports', position: 0 }] });
    expect(merge.collections).toEqual([]);
    expect(merge.claims[0]?.collection).toBe('a');
  });

  it.each([
    ['another note', { ...one, note: 'Theirs.' }],
    ['other words', keptWith({ note: 'Mine.' }, { id: 'one', text: 'Said otherwise.' })],
  ])('leaves a claim with %s as it is, and says so', (_what, theirs) => {
    const merge = mergeNotebook(here, { claims: [theirs], collections: [] });
    expect(merge.claims).toEqual([]);
    expect(merge.report.different).toEqual([one.snapshot.claim.text]);
  });

  it('puts a note beside a claim that has none', () => {
    const merge = mergeNotebook(here, { claims: [{ ...two, note: 'Theirs.', position: 9 }], collections: [] });
    expect(merge.claims).toEqual([{ ...two, note: 'Theirs.' }]);
  });

  it('brings back what was taken out here, and takes nothing out', () => {
    const removedAt = '2024-02-01T00:00:00.000Z';
    const merge = mergeNotebook({ claims: [{ ...one, removedAt }, two], collections: [] }, { claims: [one, { ...two, removedAt }], collections: [] }); // prettier-ignore
    expect(merge.claims).toEqual([{ ...one, position: 2 }]);
  });
});
