import { expect, test } from 'vitest';
import { listParagraphs } from '@/core/digest/author/paragraphs';

const text = ' One, hard-\nwrapped\n indented after a page break\n\n\t \nTwo\n\n\nThree\n';

test('blocks are runs of lines between blank lines; an indented line inside one belongs to it', () => {
  expect(listParagraphs(text, 'blocks')).toEqual([' One, hard-\nwrapped\n indented after a page break', 'Two', 'Three']);
});

test('lines are all lines that are not blank', () => {
  expect(listParagraphs(text, 'lines')).toEqual([' One, hard-', 'wrapped', ' indented after a page break', 'Two', 'Three']);
});

test.each(['blocks', 'lines'] as const)('the ends of lines of other systems and a byte order mark make no difference to %s', (kind) => {
  expect(listParagraphs('\uFEFFa\r\n\r\nb\rc', kind)).toEqual(kind === 'blocks' ? ['a', 'b\nc'] : ['a', 'b', 'c']);
});

test('an empty text has none', () => {
  expect(listParagraphs(' \n\n', 'blocks')).toEqual([]);
  expect(listParagraphs('', 'lines')).toEqual([]);
});
