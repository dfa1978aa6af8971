import { expect, it } from 'vitest';
import { inLanguage, isolate } from '@/core/panel/language-text';

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

it('keeps a piece of a sentence to itself where it runs the other way, and only there', () => {
  expect(isolate('مجلس', 'ar', 'en')).toBe('\u2068مجلس\u2069');
  expect(isolate('مجلس', 'ar', 'fa')).toBe('مجلس');
  expect(isolate('conseil', 'fr', 'en')).toBe('conseil');
});
