import { expect, test } from 'vitest';
import { compileDigest } from '@/core/digest/author/compile';
import { parseAuthored } from '@/core/digest/author/parse';
import { parseDigest } from '@/core/digest/parse';
import { compileHarbourBridge, readHarbourBridge } from '@/tests/fixtures/digests/harbour-bridge';

const digest = compileHarbourBridge();

test('what is compiled is what a reader accepts', () => {
  expect(parseDigest(JSON.stringify(digest)).status).toBe('ready');
});

test('texts and counts make no difference: every machine compiles the same', () => {
  const { authored } = parseAuthored(readHarbourBridge().files);
  expect(compileDigest(authored)).toEqual(digest);
});

test('a point is carried by the distinct sources of all its claims, and a claim without one is not compared', () => {
  const carried = Object.fromEntries(digest.claims.map(({ id, carriedBy }) => [id, carriedBy]));
  expect(carried['north-bank-letter-hangers']).toBe(2);
  expect(carried['engineers-note-hangers']).toBe(2);
  expect(carried).toHaveProperty('echo-leader-rust', undefined);
});

test('a claim counts the other sources that were surely written before its date, and an event those that say nothing of it', () => {
  const { authored } = parseAuthored(readHarbourBridge().files);
  const years = ['2001', '2002', '2031'];
  const sources = authored.sources.map((entry, index) => ({
    ...entry,
    value: { ...entry.value, csl: { ...entry.value.csl, issued: years[index] ?? '2031' } },
  }));
  const topics = authored.topics.map((entry) => ({ ...entry, value: { ...entry.value, kind: 'event' as const, period: '2010' } }));
  const claims = authored.claims.map((entry) => ({ ...entry, value: { ...entry.value, when: '2010' } }));
  const compiled = compileDigest({ ...authored, sources, topics, claims });
  const olderIds = sources.slice(0, 2).map(({ value }) => value.id);
  for (const claim of compiled.claims) {
    const others = olderIds.filter((id) => claim.at.every(({ source }) => source !== id)).length;
    expect(claim.olderSources ?? 0).toBe(others);
  }
  const [bridge, ferry] = compiled.topics;
  expect(bridge).not.toHaveProperty('olderSources');
  expect(ferry?.olderSources).toBeGreaterThan(0);
});

test('a claim says that its date is only its document’s, or that the editors inferred it', () => {
  const { authored } = parseAuthored(readHarbourBridge().files);
  const datingOf = (change: Partial<(typeof authored.claims)[number]['value']>) => {
    const claims = authored.claims.map((entry) => ({ ...entry, value: { ...entry.value, ...change } }));
    const issued = {
      ...authored,
      sources: authored.sources.map((one) => ({ ...one, value: { ...one.value, csl: { ...one.value.csl, issued: '2031-03-05' } } })),
    };
    return new Set(compileDigest({ ...issued, claims }).claims.map(({ dating }) => dating));
  };
  const opinion = { kind: 'argument', voice: 'author' } as const;
  expect(datingOf({ ...opinion, when: '2031-03~', whenBasis: 'date of the letter, inferred' })).toEqual(new Set(['document']));
  expect(datingOf({ ...opinion, when: '2030', whenBasis: 'inferred: “last year”' })).toEqual(new Set(['inferred']));
  expect(datingOf({ ...opinion, when: '2030', whenBasis: 'year given in the letter' })).toEqual(new Set([undefined]));
});

test('a source says how much of it is drawn on', () => {
  expect(digest.sources.map(({ coverage }) => coverage)).toEqual([
    { content: 2, drawnOn: 2 },
    { content: 3, drawnOn: 3 },
    { content: 2, drawnOn: 2 },
  ]);
});

test('a topic has its claims in reading order and its disagreements', () => {
  expect(digest.topics.map(({ id }) => id)).toEqual(['great-harbour-bridge', 'harbour-ferry', 'mayor-tarrant']);
  expect(digest.topics[0]?.claims).toEqual([
    'engineers-note-design',
    'north-bank-letter-closure',
    'echo-leader-closure',
    'echo-leader-rust',
    'north-bank-letter-hangers',
    'engineers-note-hangers',
    'north-bank-letter-five-years',
    'echo-leader-two-years',
  ]);
  expect(digest.topics.map(({ disagreements }) => disagreements.length)).toEqual([2, 0, 0]);
});

test('dates are parsed, and nothing that only writers need is left', () => {
  expect(digest.asOf).toMatchObject({ edtf: '2031-03', from: '2031-03-01', to: '2031-03-31' });
  expect(digest.sources[0]?.issued?.start).toEqual({ year: 2031, month: 3, approximate: true });
  expect(digest.topics[0]?.period?.interval).toBe(true);
  expect(JSON.stringify(digest)).not.toMatch(/"(?:file|headings|boilerplate|paragraphsAre|paragraphs)"/u);
});

test('a digest that was not checked is refused loudly', () => {
  const { authored } = parseAuthored(readHarbourBridge().files);
  expect(() => compileDigest({ ...authored, head: undefined })).toThrow('check it first');
  const [claim, ...claims] = authored.claims;
  if (claim === undefined) throw new Error('the fixture has claims');
  expect(() => compileDigest({ ...authored, claims: [{ ...claim, value: { ...claim.value, when: 'once' } }, ...claims] })).toThrow(
    'once is not a date',
  );
});
