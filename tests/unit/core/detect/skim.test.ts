/** What a skim must never do is pass a node by; what it stops at in vain costs time only (scan.test.ts holds it to a full reading). */
import { describe, expect, test } from 'vitest';
import { createSkimmer } from '@/core/detect/skim';
import { openTopics } from '@/tests/fixtures/lexicon';

const lexicon = openTopics({
  one: ['Lachin corridor', 'Karabakh', 'the Hague'],
  two: [{ text: '纳戈尔诺', lang: 'zh' }, 'OSCE'],
});

/** The nodes a skim stops at, each followed by the ones after it. */
function listStops(texts: readonly string[]): string[] {
  const skimmer = createSkimmer(lexicon);
  return texts.filter((text, index) => skimmer.mayHold(text, () => texts[index + 1] ?? ''));
}

describe('a skim stops at', () => {
  test.each<[what: string, texts: string[], stops: string[]]>([
    ['a node with a name', ['nothing here', 'on Karabakh today', 'nor here'], ['on Karabakh today']],
    ['a node with a begin that the next goes on with', ['the Lachin', ' corridor'], ['the Lachin']],
    ['a node with a begin that goes on behind a gap', ['the Lachin', 'corridor'], ['the Lachin']],
    ['a word cut in three', ['Ka', 'ra', 'bakh'], ['bakh']],
    ['a word cut behind another word', ['Foo', 'Ka', 'rabakh'], ['rabakh']],
    ['a word cut over an empty node', ['Ka', '', 'rabakh'], ['rabakh']],
    ['a word that begins with its node', ['foo ', 'Karabakh'], ['Karabakh']],
    ['a name without spaces around it', ['在纳戈尔诺的'], ['在纳戈尔诺的']],
  ])('%s', (_what, texts, stops) => {
    expect(listStops(texts)).toEqual(stops);
  });

  test.each([
    ['other words', ['Many words, and none of them a name.', 'Kara', ' bakh']],
    [
      'a begin that what follows does not go on with',
      [
        'the Lachin',
        ' hospital',
        ' of the town, and more text to look ahead to, more than the hundred and twenty units that are asked for, so that no end is in sight',
      ],
    ],
    [
      'an article that begins a name elsewhere',
      [
        'in the ',
        'town, and more text to look ahead to, more than the hundred and twenty units that are asked for, so that the end is not in sight here',
      ],
    ],
  ])('nothing in %s', (_what, texts) => {
    expect(listStops(texts)).toEqual([]);
  });
});

test('a skim that was told to begin anew takes the next node for no continuation', () => {
  const skimmer = createSkimmer(lexicon);
  skimmer.mayHold('Ka', () => '');
  skimmer.restart();
  expect(skimmer.mayHold('rabakh', () => '')).toBe(false);
});

test('a skim says whether a node had words', () => {
  const skimmer = createSkimmer(lexicon);
  const hadWords = (text: string): boolean => {
    skimmer.mayHold(text, () => '');
    return skimmer.hadWords();
  };
  expect(['words', ' ', '', '-- …', '42', '语'].map(hadWords)).toEqual([true, false, false, false, true, true]);
});
