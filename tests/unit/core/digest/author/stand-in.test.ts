import { expect, test } from 'vitest';
import { buildDigest } from '@/core/digest/author/build';
import { formatProblem } from '@/core/digest/author/check';
import { repair, touches } from '@/core/digest/author/stand-in';
import { readHarbourBridge } from '@/tests/fixtures/digests/harbour-bridge';

test('a wrong field is replaced, an optional one taken out, the rest kept', () => {
  expect(repair('claim', { id: 'a', kind: 'fact', point: 7, text: 'x y' }, [['kind'], ['point']])).toEqual({
    value: { id: 'a', kind: 'background', text: 'x y' },
    replaced: [['kind'], ['point']],
  });
});

test('of a list of names only the wrong one is replaced', () => {
  const repaired = repair('topic', { names: ['Bridge', { text: 'b' }] }, [['names', 0]]);
  expect(repaired).toEqual({
    value: { names: [{ text: 'stand-in', lang: 'zxx', kind: 'hidden' }, { text: 'b' }] },
    replaced: [['names', 0]],
  });
});

test.each([7, null, ['a'], 'text'])('%j has no fields to repair', (value) => {
  expect(repair('claim', value, [[]])).toBeUndefined();
});

test.each([
  [['names', 0, 'text'], true],
  [['names'], true],
  [['names', 1, 'text'], false],
  [['text'], false],
  [[], false],
])('%j touches names[0]: %s', (path, expected) => {
  expect(touches(path, [['names', 0]])).toBe(expected);
});

test('every required field of every kind can be wrong, and nothing is said but that', () => {
  const required: [file: string, field: string, label: string][] = [
    ...['topics', 'kind', 'text', 'speaker', 'voice', 'at', 'anchor'].map((field): [string, string, string] => [
      'claims/engineers-note.yaml',
      field,
      'claim',
    ]),
    ...['id', 'kind', 'summary', 'names'].map((field): [string, string, string] => ['topics/great-harbour-bridge.yaml', field, 'topic']),
    ...['csl', 'genre', 'genreSentence', 'established', 'paragraphsAre'].map((field): [string, string, string] => [
      'sources.yaml',
      field,
      'source',
    ]),
    ...['topics', 'question', 'kind', 'sides', 'whyTheyDiffer'].map((field): [string, string, string] => [
      'disagreements.yaml',
      field,
      'disagreement',
    ]),
    ...['revision', 'title', 'language', 'editors', 'asOf', 'limitations', 'perspectives'].map((field): [string, string, string] => [
      'digest.yaml',
      field,
      'digest',
    ]),
  ];
  for (const [file, field] of required) {
    const { files, texts } = readHarbourBridge();
    const lines = (files.get(file) ?? '').split('\n');
    const at = lines.findIndex((line) => line.replace(/^- /u, '  ').trim().startsWith(`${field}:`));
    const indent = /^(?:- | {2})?/u.exec(lines[at] ?? '')?.[0] ?? '';
    const end = lines.findIndex((line, index) => index > at && !line.startsWith(`${indent.replace('-', ' ')} `) && !/^\s+-/u.test(line));
    files.set(file, [...lines.slice(0, at), `${indent}${field}: { wrong: true }`, ...lines.slice(end)].join('\n'));
    const build = buildDigest(files, texts);
    const says = build.status === 'invalid' ? build.problems.map(formatProblem) : [];
    expect(says, `${file} ${field}`).toContainEqual(expect.stringContaining(`${file}:${at + 1}: `));
    // What a claim without its place leaves uncovered is true, and said.
    const others = says.filter(
      (line) => !line.includes(`${file}:${at + 1}: `) && !line.includes(`${field}.`) && !line.includes('is not drawn on'),
    );
    expect(others, `${file} ${field}`).toEqual([]);
  }
});
