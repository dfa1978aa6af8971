import { expect, it } from 'vitest';
import { findNearSpellings } from '@/core/search/near-spellings';

const names = [
  'Lighthouse',
  'Light vessel',
  'Pier',
  'Quay',
  'Lighthouse',
  'Stepanakert',
  'Minskgruppen',
  'Blinken',
  'Kremlin',
  'Blocking the road',
  'IC',
];

it.each([
  ['Lihgthuose', 'Lighthouse'],
  ['lighthaus', 'Lighthouse'],
  ['stepankyrt', 'Stepanakert'],
  ['stepankyrtqqq', 'Stepanakert'],
  ['the old lihgthuose', 'Lighthouse'],
])('offers for "%s" the name that looks like it, once', (query, name) => {
  expect(findNearSpellings(query, names, 3)).toEqual([name]);
});

it('offers the nearest first', () => {
  expect(findNearSpellings('krennlin', ['Krannling', 'Kremlin', 'Krennlyn'], 2)).toEqual(['Krennlyn', 'Krannling']);
});

it.each(['', 'x', 'zzzz', 'zeppelin', 'photosynthesis', 'cooking', 'it'])('offers nothing for "%s", which looks like no name', (query) => {
  expect(findNearSpellings(query, names, 3)).toEqual([]);
});
