import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runDetect } from '@/scripts/detect/run';
import { buildTestDigest } from '@/tests/fixtures/build-digest';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-detect-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const digest = write(
  'digest.json',
  JSON.stringify(
    buildTestDigest({
      topics: ['lighthouse', 'pier'],
      names: { pier: [{ text: 'Seebrücke', lang: 'de', kind: 'alternative', match: { context: 'supported' } }] },
    }),
  ),
);

function run(...args: string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = runDetect(args, folder, { print: (line) => printed.push(line), complain: (line) => complaints.push(line) });
  return { code, lines: printed.map((line): unknown => JSON.parse(line)), printed, complaints };
}

describe('a file', () => {
  test('of text is one line, with offsets into the file', () => {
    const text = 'An old\nlighthouse.\n\n   By the Pier 🕊 the PIER’s end.';
    const file = write('a.txt', text);
    const { code, lines } = run(file, '--digest', digest);
    expect(code).toBe(0);
    expect(lines).toEqual([
      {
        file,
        mentions: [
          {
            topic: 'lighthouse',
            quote: 'lighthouse',
            start: 7,
            end: 17,
            name: 'Lighthouse',
            marked: true,
            why: { rule: 'always', evidence: [] },
          },
          {
            topic: 'pier',
            quote: 'Pier',
            start: text.indexOf('Pier'),
            end: text.indexOf('Pier') + 4,
            name: 'Pier',
            marked: true,
            why: { rule: 'always', evidence: [] },
          },
          {
            topic: 'pier',
            quote: 'PIER',
            start: text.indexOf('PIER'),
            end: text.indexOf('PIER') + 4,
            name: 'Pier',
            marked: true,
            why: { rule: 'always', evidence: [] },
          },
        ],
      },
    ]);
  });

  test('of HTML has its text, into which the offsets lead', () => {
    const file = write('a.html', '<!doctype html><body><p>An old <b>light</b>house</p><p hidden>Pier</p><p>the Pier</p></body>');
    expect(run(file, '--digest', digest).lines).toMatchObject([
      {
        text: 'An old lighthouse\n\nthe Pier',
        mentions: [
          { quote: 'lighthouse', start: 7, end: 17 },
          { quote: 'Pier', start: 23, end: 27 },
        ],
      },
    ]);
  });

  test('of HTML is known by any spelling of its ending', () => {
    for (const name of ['a.htm', 'b.HTML', 'c.xhtml'])
      expect(run(write(name, '<p>Pier</p>'), '--digest', digest).lines).toMatchObject([{ text: 'Pier' }]);
  });

  test('with nothing in it has no mentions', () => {
    expect(run(write('empty.txt', ''), '--digest', digest).lines).toMatchObject([{ mentions: [] }]);
  });

  test('whose name is held back says so, with the authored name', () => {
    expect(run(write('b.txt', 'Die Seebrücke.'), '--digest', digest).lines).toMatchObject([
      { mentions: [{ topic: 'pier', name: 'Seebrücke', marked: false, why: { rule: 'no-support' } }] },
    ]);
  });
});

test('with several digests each mention names its own', () => {
  const other = write('other.json', JSON.stringify(buildTestDigest({ id: 'towers', topics: ['tower'] })));
  expect(run(write('c.txt', 'The tower at the pier'), '--digest', other, '--digest', digest).lines).toMatchObject([
    {
      mentions: [
        { topic: 'tower', name: 'Tower', digest: 'towers' },
        { topic: 'pier', name: 'Pier', digest: 'harbours' },
      ],
    },
  ]);
});

test('a file that cannot be read spoils only itself', () => {
  const good = write('d.txt', 'the pier');
  const { code, lines, complaints } = run(join(folder, 'missing.txt'), good, '--digest', digest);
  expect(code).toBe(1);
  expect(lines).toMatchObject([{ file: good }]);
  expect(complaints).toEqual([expect.stringContaining('missing.txt')]);
});

test.each([
  ['no files', [], 'Usage'],
  ['an option that does not exist', ['--fast', 'a.txt'], 'Usage'],
])('%s: the usage, and exit code 2', (_what, args, says) => {
  const { code, complaints, printed } = run(...args);
  expect(code).toBe(2);
  expect(printed).toEqual([]);
  expect(complaints.join('\n')).toContain(says);
});

test.each([
  ['no digest at all', () => []],
  ['a digest that is not there', () => ['--digest', join(folder, 'missing')]],
  ['a digest that is none', () => ['--digest', write('none.json', '{}')]],
])('%s: exit code 1, with the reason', (_what, options) => {
  const { code, complaints } = run(write('e.txt', 'the pier'), ...options());
  expect(code).toBe(1);
  expect(complaints.join('\n')).not.toBe('');
});
