import { expect, test } from 'vitest';
import { listHolders } from '@/core/digest/holders';

test('whose views claims are stands once, in their order', () => {
  const claims = ['A minister', 'The survey', 'A minister'].map((name) => ({ speaker: { name } }));
  expect(listHolders(claims)).toEqual(['A minister', 'The survey']);
});
