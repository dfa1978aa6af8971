import { expect, test } from 'vitest';
import type { Name } from '@/core/digest/schema';
import { topicTitle } from '@/core/digest/topic-title';

const name = (text: string, lang: string, kind: Name['kind'] = 'preferred'): Name => ({ text, lang, kind });

test.each<[why: string, names: Name[], title: string]>([
  ['the preferred name in the language', [name('Brücke', 'de'), name('Span', 'en', 'alternative'), name('Bridge', 'en')], 'Bridge'],
  ['the same language elsewhere', [name('Brücke', 'de'), name('Bridge', 'en-GB')], 'Bridge'],
  ['any preferred name', [name('Pont', 'fr', 'alternative'), name('Brücke', 'de')], 'Brücke'],
  ['any shown name', [name('Brigde', 'en', 'hidden'), name('Pont', 'fr', 'alternative')], 'Pont'],
  ['the id', [name('Brigde', 'en', 'hidden')], 'bridge'],
])('a topic is called by %s', (_why, names, title) => {
  expect(topicTitle({ id: 'bridge', names }, 'en')).toBe(title);
});
