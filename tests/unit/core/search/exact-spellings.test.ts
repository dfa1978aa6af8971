import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createExactSpellings, ranks } from '@/core/search/exact-spellings';

describe('spellings that answer a query at its word', () => {
  const spellings = ['lachin', 'lachin corridor', 'the lachin road', 'alachin', 'road of the north', 'harbour', ''];
  const find = createExactSpellings(spellings);

  it('say how they answer', () => {
    expect(find('lachin')).toEqual([
      { spelling: 0, rank: ranks.same },
      { spelling: 1, rank: ranks.begins },
      { spelling: 2, rank: ranks.beginsWord },
      { spelling: 3, rank: ranks.contains },
    ]);
    expect(find('road la')).toEqual([{ spelling: 2, rank: ranks.words }]);
    expect(find('harbour')).toEqual([{ spelling: 5, rank: ranks.same }]);
  });

  it('need no letter that merely stands inside a word', () => {
    expect(find('h')).toEqual([{ spelling: 5, rank: ranks.begins }]);
  });

  it('are never two spellings read as one', () => {
    expect(find('corridor the')).toEqual([]);
  });

  it('are those found by looking at each', () => {
    const word = fc
      .string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 8 })
      .map((text) => text.trim().replaceAll(/ +/g, ' '));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), word, (texts, wanted) => {
        fc.pre(wanted.length > 1);
        const words = wanted.split(' ');
        const has = (text: string) => text.includes(wanted) || (words.length > 1 && words.every((each) => ` ${text}`.includes(` ${each}`)));
        expect(createExactSpellings(texts)(wanted).map(({ spelling }) => spelling)).toEqual(
          texts.flatMap((text, at) => (has(text) ? [at] : [])),
        );
      }),
    );
  });
});
