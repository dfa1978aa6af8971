import { expect, test } from 'vitest';
import { findBorrowedText } from '@/core/digest/author/rules/own-words';
import { authorHarbourBridge } from '@/tests/fixtures/digests/patched';

const summary = 'The ferry across the harbour.';

function borrowed(text: string, sourceText?: string): string[] {
  const patches = [{ file: 'topics/harbour-ferry.yaml', find: summary, put: JSON.stringify(text) }];
  const source = sourceText === undefined ? [] : [{ file: 'engineers-note.txt', find: 'The deck was designed by', put: sourceText }];
  const { authored, texts } = authorHarbourBridge(...patches, ...source);
  return findBorrowedText(authored, texts).map(({ message }) => message);
}

test.each<[what: string, text: string, words: number | undefined]>([
  ['ten words', 'By the morning the shops of Quay Street had lost, it says.', undefined],
  ['eleven words', 'By the morning the shops of Quay Street had lost half, it says.', 11],
  ['eleven words in other case, quotes and dashes', '“BY THE MORNING — the shops of Quay-Street” had lost half of, it says.', undefined],
  ['the same in other case and quotes', '“BY THE MORNING” — the shops of ‘Quay Street’ had lost half of, it says.', 12],
  ['a run across a hard wrap with a split word', 'It says: lorries for ever. The citywide survey of last autumn found rust.', 11],
  [
    'two short runs with other words between',
    'By the morning the shops of Quay Street were shut; they had lost half of their customers.',
    undefined,
  ],
])('%s', (_what, text, words) => {
  const expected = words === undefined ? [] : [words];
  expect(borrowed(text).map((message) => Number(/has (\d+) running words of/u.exec(message)?.[1]))).toEqual(expected);
});

test('the words of a long title or office are not counted, those of short names are', () => {
  const source = 'The deck was, says the council, by the High Warden of the Harbour and all its Ferries, drawn by';
  const withRole = [
    {
      file: 'claims/engineers-note.yaml',
      find: 'speaker: { name: Engineers }',
      put: 'speaker: { name: Engineers, role: High Warden of the Harbour and all its Ferries }',
    },
  ];
  const text = 'The deck was says the council by the High Warden of the Harbour and all its Ferries.';
  const patch = { file: 'topics/harbour-ferry.yaml', find: summary, put: text };
  const sourcePatch = { file: 'engineers-note.txt', find: 'The deck was designed by', put: source };

  const counted = authorHarbourBridge(patch, sourcePatch);
  expect(findBorrowedText(counted.authored, counted.texts).map(({ message }) => message)).toEqual([
    expect.stringContaining('has 17 running words'),
  ]);
  const exempt = authorHarbourBridge(patch, sourcePatch, ...withRole);
  expect(findBorrowedText(exempt.authored, exempt.texts)).toEqual([]);
});

test('anchors, names, speakers and bibliographic data may be the source’s', () => {
  const { authored, texts } = authorHarbourBridge({
    file: 'topics/harbour-ferry.yaml',
    find: '{ text: The Crossing,',
    put: '{ text: by the morning the shops of Quay Street had lost half of their customers, lang: en, kind: hidden }\n  - { text: The Crossing,',
  });
  expect(findBorrowedText(authored, texts)).toEqual([]);
});

test('without texts nothing can be said', () => {
  const { authored } = authorHarbourBridge({
    file: 'topics/harbour-ferry.yaml',
    find: summary,
    put: 'By the morning the shops of Quay Street had lost half of their customers.',
  });
  expect(findBorrowedText(authored, undefined)).toEqual([]);
});
