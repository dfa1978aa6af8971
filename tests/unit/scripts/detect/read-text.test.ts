import { expect, test } from 'vitest';
import { readText } from '@/scripts/detect/read-text';

test.each([
  ['one paragraph', 'One', ['One']],
  ['wrapped lines', 'One\ntwo', ['One\ntwo']],
  ['an empty line', 'One\n\ntwo', ['One', 'two']],
  ['several empty lines', 'One\n\n\n\ntwo', ['One', 'two']],
  ['a line of blanks', 'One\n \t \ntwo', ['One', 'two']],
  ['a line of no-break spaces', 'One\n\u00a0\ntwo', ['One', 'two']],
  ['Windows line ends', 'One\r\ntwo\r\n\r\nthree', ['One\r\ntwo', 'three']],
  ['an indented paragraph', 'One\n\n   two', ['One', 'two']],
  ['empty lines at both ends', '\n\nOne\n\n', ['One']],
  ['nothing', '', []],
  ['blanks', ' \n\n ', []],
])('%s', (_what, text, runs) => {
  expect(readText(text).runs.map((run) => run.text.trim())).toEqual(runs);
});

test('each run stands in the text where it says, and the text is as it was', () => {
  const given = '\uFEFFOne\r\n\r\n  two\n \n\nthree 🕊\n\n';
  const { text, runs } = readText(given);
  expect(text).toBe(given);
  for (const run of runs) expect(text.startsWith(run.text, run.start)).toBe(true);
});
