import { expect, test } from 'vitest';
import { findUnreadableDates } from '@/core/digest/author/rules/dates';
import { authorHarbourBridge } from '@/tests/fixtures/digests/patched';

test('every date is looked at: the digest’s, a source’s, a topic’s, a claim’s', () => {
  const { authored } = authorHarbourBridge(
    { file: 'digest.yaml', find: 'asOf: 2031-03', put: 'asOf: now' },
    { file: 'sources.yaml', find: 'issued: 2031-03~', put: 'issued: lately' },
    { file: 'topics/great-harbour-bridge.yaml', find: 'period: 1931/..', put: 'period: always' },
    { file: 'claims/echo-leader.yaml', find: 'when: 2030~', put: 'when: last autumn' },
  );
  expect(findUnreadableDates(authored).map(({ file, line }) => `${file}:${line}`)).toEqual([
    'digest.yaml:10',
    'sources.yaml:7',
    'topics/great-harbour-bridge.yaml:5',
    'claims/echo-leader.yaml:18',
  ]);
});
