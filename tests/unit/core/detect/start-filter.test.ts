import { describe, expect, test } from 'vitest';
import { firstPlaceholder } from '@/core/detect/placeholder';
import { addToKey, buildStartFilter, passes, startLength, startSeed } from '@/core/detect/start-filter';
import { listQuotes, openNames } from '@/tests/fixtures/lexicon';

function lets(word: string, filter: readonly number[]): boolean {
  let key = startSeed;
  const count = Math.min(word.length, startLength);
  for (let at = 0; at < count; at++) key = addToKey(key, word.charCodeAt(at));
  return passes(filter, key);
}

const words = Array.from({ length: 2000 }, (_, number) => (number * 7919 + 31).toString(36).replace(/\d/gu, 'q'));

describe('the filter', () => {
  test('lets through the first word of every pattern', () => {
    const filter = buildStartFilter(['minsk group', 'us', 'x', "un's court", 'азербайджан'], []);
    expect(['minsk', 'us', 'x', 'un', 'азербаот'].filter((word) => !lets(word, filter))).toEqual([]);
  });

  test('lets through every form whose ending comes early', () => {
    const filter = buildStartFilter([`ми${String.fromCharCode(firstPlaceholder)} х`], [['р', 'ра', 'рами', '']]);
    expect(['мир', 'мира', 'мирами', 'ми'].filter((word) => !lets(word, filter))).toEqual([]);
  });

  test('holds back most of what begins no name, at any size', () => {
    for (const count of [10, 100, 2000]) {
      const filter = buildStartFilter(words.slice(0, count), []);
      const strangers = words.map((word) => `z${word}`).filter((word) => lets(word, filter));
      expect(strangers.length / words.length).toBeLessThan(0.12);
    }
  });

  test('is a power of two long and every number has 32 bits', () => {
    const filter = buildStartFilter(words, []);
    expect(Math.log2(filter.length) % 1).toBe(0);
    expect(filter.every((number) => number >= 0 && number < 2 ** 32)).toBe(true);
  });

  test('of no patterns lets nothing through', () => {
    expect(words.filter((word) => lets(word, buildStartFilter([], [])))).toEqual([]);
  });
});

test.each([
  ['a short name before more Chinese', 'zh', '欧盟', '欧盟与会谈', ['欧盟']],
  ['a short name before a Korean particle', 'ko', 'EU', 'EU는', ['EU']],
  ['a short name before an apostrophe', 'en', 'EU', 'EU’s', ['EU']],
  ['a short name at the end', 'en', 'EU', 'the EU', ['EU']],
  ['a soft hyphen within the first letters', 'en', 'Minsk', 'M\u00adinsk', ['M\u00adinsk']],
  ['a combining mark within the first letters', 'en', 'Éire', 'E\u0301ire', ['E\u0301ire']],
  ['a letter that folds to two', 'en', 'Ægean', 'AEGEAN', ['AEGEAN']],
  ['a stem of two letters', 'ru', 'мир', 'мирами', ['мирами']],
])('the filter holds back no name: %s', (_what, lang, name, text, quotes) => {
  expect(listQuotes(text, openNames(lang, name))).toEqual(quotes);
});
