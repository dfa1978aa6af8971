import { expect, test } from 'vitest';
import { detectMentions } from '@/core/detect/detect';
import { openTopics } from '@/tests/fixtures/lexicon';

const lexicon = openTopics({
  karabakh: { reach: 'region', names: ['Nagorno-Karabakh'] },
  minsk: ['Minsk Group'],
  russia: [{ text: 'Russia', context: 'supported' }],
});

test('each run has its mentions, with offsets of its own', () => {
  expect(detectMentions(['In Nagorno-Karabakh', 'nothing', 'the Minsk Group'], lexicon)).toMatchObject([
    [{ start: 3, end: 19, topic: 'karabakh', marked: true, why: { rule: 'always' } }],
    [],
    [{ start: 4, end: 15, topic: 'minsk' }],
  ]);
});

test('evidence of one run supports names in another, and the reason says which', () => {
  expect(detectMentions(['Russia said', 'the Minsk Group on Nagorno-Karabakh'], lexicon)[0]).toMatchObject([
    { topic: 'russia', marked: true, why: { rule: 'nearby', evidence: ['minsk', 'karabakh'] } },
  ]);
});

test('what context holds back is there, unmarked', () => {
  expect(detectMentions(['Russia said'], lexicon)).toMatchObject([[{ topic: 'russia', marked: false, why: { rule: 'no-support' } }]]);
});

test('a name never spans two runs', () => {
  expect(detectMentions(['Minsk', 'Group'], lexicon)).toEqual([[], []]);
});

test('no text has no mentions', () => {
  expect(detectMentions([], lexicon)).toEqual([]);
});
