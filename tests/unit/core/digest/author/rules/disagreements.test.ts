import { expect, test } from 'vitest';
import { findForeignClaims, findSidesWithoutOwnClaim, findSilentSpeakers } from '@/core/digest/author/rules/disagreements';
import { authorHarbourBridge } from '@/tests/fixtures/digests/patched';

const sides = { file: 'disagreements.yaml', find: 'claims: [echo-leader-rust]' };

test('a claim may stand on two sides when each has another of its own', () => {
  const { authored } = authorHarbourBridge({ ...sides, put: 'claims: [echo-leader-rust, north-bank-letter-hangers]' });
  expect(findSidesWithoutOwnClaim(authored)).toEqual([]);
});

test('a source that stands second in a claim is not silent', () => {
  const { authored } = authorHarbourBridge({
    file: 'disagreements.yaml',
    find: '  whyTheyDiffer: The newspaper',
    put: '  silent: [engineers-note]\n  whyTheyDiffer: The newspaper',
  });
  expect(findSilentSpeakers(authored)).toHaveLength(1);
});

test('one shared topic is enough', () => {
  expect(findForeignClaims(authorHarbourBridge().authored)).toEqual([]);
});
