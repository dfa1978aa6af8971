import { expect, test } from 'vitest';
import { findBrokenReferences } from '@/core/digest/cross-references';
import type { Digest } from '@/core/digest/schema';
import { compileHarbourBridge } from '@/tests/fixtures/digests/harbour-bridge';

function problemsAfter(change: (digest: Digest) => void): string[] {
  const digest = compileHarbourBridge();
  change(digest);
  return findBrokenReferences(digest).map(({ path, message }) => `${path} ${message}`);
}

test('a digest as compiled has none', () => {
  expect(problemsAfter(() => {})).toEqual([]);
});

test.each<[what: string, change: (digest: Digest) => void, says: string]>([
  [
    'a source’s perspective',
    (digest) => Object.assign(digest.sources[0] ?? {}, { perspective: 'x' }),
    'sources[0].perspective names an unknown perspective: “x”',
  ],
  ['a related topic', (digest) => digest.topics[0]?.related.push('x'), 'topics[0].related[1] names an unknown topic: “x”'],
  ['a topic’s claim', (digest) => digest.topics[1]?.claims.push('x'), 'topics[1].claims[1] names an unknown claim: “x”'],
  [
    'a topic’s disagreement',
    (digest) => digest.topics[1]?.disagreements.push('x'),
    'topics[1].disagreements[0] names an unknown disagreement: “x”',
  ],
  ['a claim’s topic', (digest) => digest.claims[0]?.topics.push('x'), 'claims[0].topics[1] names an unknown topic: “x”'],
  [
    'a claim’s source',
    (digest) => digest.claims[0]?.at.push({ source: 'x', paragraph: 1 }),
    'claims[0].at[1].source names an unknown source: “x”',
  ],
  [
    'a side’s claim',
    (digest) => digest.disagreements[0]?.sides[1]?.claims.push('x'),
    'disagreements[0].sides[1].claims[2] names an unknown claim: “x”',
  ],
  [
    'a figure without a number',
    (digest) => Object.assign(digest.claims[0] ?? {}, { figure: { unit: 'm', approximate: false } }),
    'claims[0].figure has no number',
  ],
  ['a source twice', (digest) => digest.sources.push(...digest.sources.slice(0, 1)), 'sources[3].id stands a second time: “echo-leader”'],
])('%s is found', (_what, change, says) => {
  expect(problemsAfter(change)).toEqual([says]);
});
