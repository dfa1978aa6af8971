import { expect, test } from 'vitest';
import { listHolders, listVoices } from '@/core/digest/holders';

test('whose views claims are stands once, in their order', () => {
  const claims = ['A minister', 'The survey', 'A minister'].map((name) => ({ speaker: { name } }));
  expect(listHolders(claims)).toEqual(['A minister', 'The survey']);
});

test('who speaks once in a source of their own is not among those only told of', () => {
  const claims = (['named', 'author', 'reported'] as const).map((voice, at) => ({
    speaker: { name: at < 2 ? 'A minister' : 'Fishers' },
    voice,
  }));
  expect(listVoices(claims)).toEqual({ own: ['A minister'], told: ['Fishers'] });
});
