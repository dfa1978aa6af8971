import { expect, test } from 'vitest';
import { listPlaywrightFailures, listVitestFailures } from '@/scripts/failures';

const spec = (status: string, message?: string) => ({
  file: 'a.spec.ts',
  line: 3,
  title: 'it works',
  tests: [{ projectName: 'firefox', status, results: [message === undefined ? {} : { error: { message } }, {}] }],
});

test('a failed browser test is named with its browser, place and reason, however deep it lies', () => {
  const report = { suites: [{ suites: [{ specs: [spec('expected'), spec('unexpected', 'Error: no\n\nbecause')] }] }] };
  expect(listPlaywrightFailures(report, 'unexpected')).toEqual(['[firefox] a.spec.ts:3 › it works\n    Error: no\n    because']);
});

test('what passed when tried again is named apart', () => {
  const report = { suites: [{ specs: [spec('flaky', 'late'), spec('unexpected', 'no')] }] };
  expect(listPlaywrightFailures(report, 'flaky')).toEqual(['[firefox] a.spec.ts:3 › it works\n    late']);
});

test('a failed unit test is named with its file', () => {
  const assertionResults = [
    { fullName: 'good', status: 'passed' },
    { fullName: 'bad', status: 'failed', failureMessages: ['expected 1\nto be 2'] },
  ];
  expect(listVitestFailures({ testResults: [{ name: 'a.test.ts', assertionResults }] })).toEqual([
    'a.test.ts: bad\n    expected 1\n    to be 2',
  ]);
});

test('no report names nothing', () => {
  expect([...listVitestFailures({}), ...listPlaywrightFailures({}, 'flaky')]).toEqual([]);
});
