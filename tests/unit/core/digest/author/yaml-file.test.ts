import { expect, test } from 'vitest';
import { parseYamlFile } from '@/core/digest/author/yaml-file';

const text = `# a list
- id: a
  when: 2023
  revision: 2026.10
  text: >-
    folded
    text
  at: [{ source: s,
         paragraph: 3 }]

- id: b
  flag: no
  asOf: 2023-09-19
`;

test('dates and revisions are text as written, numbers are numbers, and "no" is a word', () => {
  const reading = parseYamlFile('f.yaml', text);
  expect(reading.status === 'ready' && reading.yaml.data).toEqual([
    { id: 'a', when: '2023', revision: '2026.10', text: 'folded text', at: [{ source: 's', paragraph: 3 }] },
    { id: 'b', flag: 'no', asOf: '2023-09-19' },
  ]);
});

test.each([
  [[], 2],
  [[0], 2],
  [[0, 'text'], 5],
  [[0, 'at', 0, 'paragraph'], 9],
  [[0, 'missing'], 2],
  [[1], 11],
  [[1, 'flag', 'deeper'], 12],
  [[7], 2],
])('%j stands in line %i', (path, line) => {
  const reading = parseYamlFile('f.yaml', text);
  expect(reading.status === 'ready' && reading.yaml.line(path)).toBe(line);
});

test.each([
  ['a: [1', 1, 'Flow sequence'],
  ['a: 1\na: 2', 2, 'Map keys must be unique'],
  ['a: 1\n---\nb: 2', 2, 'multiple documents'],
  ['a: &x 1\nb: *x', 2, 'alias'],
  ['a: !!js/function x', 1, 'Unresolved tag'],
  ['\ta: 1', 1, 'Tabs'],
])('%j is refused with its line', (yaml, line, says) => {
  const reading = parseYamlFile('f.yaml', yaml);
  expect(reading.status === 'invalid' && reading.problems).toContainEqual({ file: 'f.yaml', line, message: expect.stringContaining(says) });
});

test('a file of nothing is nothing', () => {
  const reading = parseYamlFile('f.yaml', '# only a comment\n');
  expect(reading.status === 'ready' && [reading.yaml.data, reading.yaml.line([0])]).toEqual([null, 1]);
});
