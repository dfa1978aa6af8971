import { expect, test } from 'vitest';
import {
  countParagraphs,
  findAbsentAnchors,
  findAnchorsOfWrongLength,
  findMiscountedSources,
  findMisplacedLocators,
  paragraphsOf,
} from '@/core/digest/author/rules/places';
import { authorHarbourBridge } from '@/tests/fixtures/digests/patched';

const claims = 'claims/engineers-note.yaml';
const anchor = 'anchor: designed by Aurel Bánffy and opened';

test('an anchor runs over hard wraps and indents as over spaces', () => {
  const { authored, texts } = authorHarbourBridge({
    file: 'engineers-note.txt',
    find: 'designed by Aurel Bánffy',
    put: 'designed by\n   Aurel   Bánffy',
  });
  expect(findAbsentAnchors(authored, texts)).toEqual([]);
});

test('an anchor is looked for in the first place only', () => {
  const { authored, texts } = authorHarbourBridge({
    file: claims,
    find: 'at: [{ source: engineers-note, paragraph: 3 }]',
    put: 'at: [{ source: engineers-note, paragraph: 2 }, { source: engineers-note, paragraph: 3 }]',
  });
  expect(findAbsentAnchors(authored, texts)).toHaveLength(1);
});

test.each([
  ['one two — three four five six seven eight nine', 0],
  ['one two — three four five six seven eight nine ten', 1],
  ['one two three four five six seven eight nine ten’s', 1],
  ['one two three four five six seven eight nine’s', 0],
  ['one two —', 1],
  ['one “two” three', 0],
])('the length of the anchor “%s” is wrong %i times', (text, times) => {
  const { authored } = authorHarbourBridge({ file: claims, find: anchor, put: `anchor: ${JSON.stringify(text)}` });
  expect(findAnchorsOfWrongLength(authored)).toHaveLength(times);
});

test('where the text is absent, the number of paragraphs a writer gives bounds the locators', () => {
  const beyond = {
    file: 'claims/north-bank-letter.yaml',
    find: '[{ source: north-bank-letter, paragraph: 4 }]',
    put: '[{ source: north-bank-letter, paragraph: 5 }]',
  };
  const { authored } = authorHarbourBridge(beyond);
  expect(findMisplacedLocators(authored, undefined).map(({ message }) => message)).toEqual([
    'claim north-bank-letter-five-years: at[0].paragraph is 5, but north-bank-letter has 4 paragraphs',
  ]);
});

test('the text counts more than what a writer says of it', () => {
  const { authored, texts } = authorHarbourBridge({ file: 'sources.yaml', find: 'paragraphs: 4', put: 'paragraphs: 3' });
  const letter = authored.sources[1]?.value;
  expect(letter && [countParagraphs(letter, texts), countParagraphs(letter, undefined), paragraphsOf(letter, undefined)]).toEqual([
    4,
    3,
    undefined,
  ]);
  expect(findMiscountedSources(authored, texts)).toHaveLength(1);
  expect(findMiscountedSources(authored, undefined)).toEqual([]);
});
