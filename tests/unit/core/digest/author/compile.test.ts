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
