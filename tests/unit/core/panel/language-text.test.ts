import { expect, it } from 'vitest';
import { inLanguage } from '@/core/panel/language-text';

it.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['fa', 'rtl'],
  ['az', 'ltr'],
  ['az-Arab', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['az-Cyrl-AZ', 'ltr'],
  ['hy', 'ltr'],
  ['ku-arab', 'rtl'],
])('a text in %s runs %s', (lang, dir) => {
  expect(inLanguage('text', lang)).toEqual({ text: 'text', lang, dir });
});
