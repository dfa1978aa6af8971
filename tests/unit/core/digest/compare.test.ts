import { describe, expect, it } from 'vitest';
import { compareDigests, countChanges } from '@/core/digest/compare';
import type { Digest } from '@/core/digest/schema';
import { buildTestDigest } from '@/tests/fixtures/build-digest';
import { compileMarshMill, compileRevisedMarshMill } from '@/tests/fixtures/digests/marsh-mill';

const digest = buildTestDigest({ disputed: ['pier'] });

describe('two editions of a digest', () => {
  it('differ in nothing when they are the same, whatever the order of fields', () => {
    const turned = JSON.parse(JSON.stringify(digest, (_key, value: unknown) => turn(value))) as Digest; // the same digest again
    expect(countChanges(compareDigests(digest, turned))).toBe(0);
  });

  it('show the words of a changed claim before and after, and what was added and removed', () => {
    const difference = compareDigests(compileMarshMill(), compileRevisedMarshMill());
    expect(difference.head).toEqual([{ field: 'revision', before: '2031.05', after: '2031.06' }]);
    expect(difference.claims).toEqual({
      added: [],
      removed: ['On summer Sundays the sails are set going, the parish leaflet tells walkers.'],
      changed: [
        {
          id: 'parish-leaflet-built',
          before: 'The parish leaflet says that Jory Penhale built the Marsh Mill in 1788.',
          after: 'Jory Penhale built the Marsh Mill in 1788, the parish leaflet says.',
        },
      ],
    });
    expect(difference.names).toEqual({ added: ['Master Jory (Jory Penhale)'], removed: [], changed: [] });
    expect(difference.topics).toEqual({ added: [], removed: [], changed: [] });
  });

  it('are the other way round when compared the other way round', () => {
    const [there, back] = [
      compareDigests(compileMarshMill(), compileRevisedMarshMill()),
      compareDigests(compileRevisedMarshMill(), compileMarshMill()),
    ];
    expect(back.claims.added).toEqual(there.claims.removed);
    expect(back.names.removed).toEqual(there.names.added);
    expect(countChanges(back)).toBe(countChanges(there));
  });

  const cases: [
    what: string,
    change: Partial<Digest>,
    part: 'sources' | 'topics' | 'names' | 'claims' | 'disagreements',
    before: string,
  ][] = [
    ['a source', { sources: change(digest.sources, { note: 'Torn.' }) }, 'sources', 'The survey'],
    ['a topic', { topics: change(digest.topics, { summary: 'Something else.' }) }, 'topics', 'Lighthouse'],
    ['how a name is found', { topics: change(digest.topics, { names: [{ text: 'Lighthouse', lang: 'en', kind: 'preferred', match: { case: 'exact' } }] }) }, 'names', 'Lighthouse'], // prettier-ignore
    ['where a claim stands', { claims: change(digest.claims, { at: [{ source: 'letter', paragraph: 9 }] }) }, 'claims', 'Claim 1 about lighthouse, as the survey says.'], // prettier-ignore
    [
      'a disagreement',
      { disagreements: change(digest.disagreements, { missing: 'The keeper.' }) },
      'disagreements',
      'When was the pier built?',
    ],
  ];

  it.each(cases)('list %s that changed under the words a reader knows it by', (_what, fields, part, before) => {
    const difference = compareDigests(digest, { ...digest, ...fields });
    expect(difference[part].changed).toMatchObject([{ before, after: before }]);
    expect(countChanges(difference)).toBe(1);
  });

  it('do not differ in what the build works out by itself', () => {
    const derived = {
      ...digest,
      sources: change(digest.sources, { coverage: { content: 9, drawnOn: 9 } }),
      topics: change(digest.topics, { claims: ['lighthouse-claim-2'] }),
      claims: change(digest.claims, { carriedBy: 2 }),
    };
    expect(countChanges(compareDigests(digest, derived))).toBe(0);
  });

  it('show a topic renamed with its title before and after', () => {
    const renamed = { ...digest, topics: change(digest.topics, { names: [{ text: 'Beacon', lang: 'en', kind: 'preferred' }] }) };
    expect(compareDigests(digest, renamed).topics.changed).toEqual([{ id: 'lighthouse', before: 'Lighthouse', after: 'Beacon' }]);
  });
});

function change<Item>([first, ...others]: readonly Item[], fields: Partial<Item>): Item[] {
  return first === undefined ? [] : [{ ...first, ...fields }, ...others];
}

function turn(value: unknown): unknown {
  return typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).toReversed());
}
