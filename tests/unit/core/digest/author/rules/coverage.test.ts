import { expect, test } from 'vitest';
import { contentParagraphs, findUncoveredParagraphs, paragraphsDrawnOn } from '@/core/digest/author/rules/coverage';
import { authorHarbourBridge } from '@/tests/fixtures/digests/patched';

test('content is what is neither heading nor boilerplate', () => {
  expect(contentParagraphs({ headings: [1], boilerplate: [4, 5] }, 6)).toEqual([2, 3, 6]);
  expect(contentParagraphs({}, 2)).toEqual([1, 2]);
});

test('a claim draws on all its places in the source', () => {
  const claims = [
    {
      at: [
        { source: 'a', paragraph: 1 },
        { source: 'b', paragraph: 2 },
      ],
    },
    { at: [{ source: 'a', paragraph: 3 }] },
  ];
  expect([...paragraphsDrawnOn({ id: 'a' }, claims)]).toEqual([1, 3]);
});

test('without texts, coverage is known for a source whose paragraphs are counted', () => {
  const { authored } = authorHarbourBridge({ file: 'sources.yaml', find: '  paragraphs: 4\n  headings: [1]', put: '  paragraphs: 6' });
  expect(findUncoveredParagraphs(authored, undefined).map(({ message }) => message)).toEqual([
    'source north-bank-letter: paragraphs 1, 5, 6 are not drawn on by any claim (headings and boilerplate need not be; list them)',
  ]);
});
