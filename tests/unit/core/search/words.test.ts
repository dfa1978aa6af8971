import { describe, expect, it } from 'vitest';
import { listWords, wordsOf } from '@/core/search/words';

describe('words of a text', () => {
  it.each([
    ['case and diacritics', 'Şuşa, SUSA', ['susa', 'susa']],
    ['a figure with commas', 'about 120,000 people', ['about', '120000', 'people']],
    ['a figure with spaces', 'about 120 000 people', ['about', '120000', 'people']],
    ['a figure as it is typed', '120000', ['120000']],
    ['a year before a number', 'in 2020 120 left', ['in', '2020', '120', 'left']],
    ['a decimal', '1.5 km', ['1', '5', 'km']],
    ['apostrophes and hyphens', "Artsakh's pre-war", ['artsakh', 's', 'pre', 'war']],
    ['a script without spaces', '上海の港', ['上', '海', 'の', '港']],
    ['another script', 'Լեռնային', ['լեռնային']],
    ['nothing', '— “ ”', []],
  ])('fold %s', (_what, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('stand where they are said to stand', () => {
    const text = 'Ça, 120,000 — 上海 x';
    expect(listWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Ça', '120,000', '上', '海', 'x']);
  });
});
