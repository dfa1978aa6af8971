import { expect, test } from 'vitest';
import { findIncompleteFigures, findRepeatedInClaims, findTopicsWithoutClaims, findUnattributed } from '@/core/digest/author/rules/claims';
import { authorHarbourBridge } from '@/tests/fixtures/digests/patched';

const claim = {
  file: 'claims/engineers-note.yaml',
  find: '  text: Bánffy drew the deck, the engineers recall.\n  speaker: { name: Engineers }',
};

test.each([
  ['Aurel Bánffy', 'BANFFY’s deck is old.', true],
  ['Aurel Bánffy', 'Bánffys deck is old.', true],
  ['Aurel Bánffy', 'The deck is old, they say.', false],
  ['the note’s author (reposts name Aurel Bánffy)', 'The note’s author finds the deck old.', true],
  ['the note’s author (reposts name Aurel Bánffy)', 'The author finds the deck old.', true],
  ['the note’s author (reposts name Aurel Bánffy)', 'It is old.', false],
  ['The Echo', 'According to the Echo, it is old.', true],
  ['The Echo', 'It re-echoes.', true],
  ['The Echo', 'It reechoes.', false],
])('%s speaks in “%s”: %s', (speaker, text, speaks) => {
  const { authored } = authorHarbourBridge({
    ...claim,
    put: `  text: ${JSON.stringify(text)}\n  speaker: { name: ${JSON.stringify(speaker)} }`,
  });
  expect(findUnattributed(authored)).toHaveLength(speaks ? 0 : 1);
});

test('bounds are a number, and one bound is enough', () => {
  const { authored } = authorHarbourBridge({ file: 'claims/engineers-note.yaml', find: '{ value: 4,', put: '{ low: 4,' });
  expect(findIncompleteFigures(authored)).toEqual([]);
});

test('a topic that a claim names second has a claim', () => {
  expect(findTopicsWithoutClaims(authorHarbourBridge().authored)).toEqual([]);
});

test('a place named twice is found', () => {
  const { authored } = authorHarbourBridge({
    file: 'claims/engineers-note.yaml',
    find: '[{ source: engineers-note, paragraph: 3 }]',
    put: '[{ source: engineers-note, paragraph: 3 }, { source: engineers-note, paragraph: 3 }]',
  });
  expect(findRepeatedInClaims(authored).map(({ message }) => message)).toEqual(['claim engineers-note-design: at[1] stands a second time']);
});
