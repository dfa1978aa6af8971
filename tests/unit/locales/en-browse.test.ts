import { expect, it } from 'vitest';
import { en } from '@/locales/en';

it('calls no paraphrase of the editors the words of whoever it is of', () => {
  const { forThemselves, asTold } = en.browse.questions;
  expect([forThemselves, asTold]).toEqual(['Speaking for themselves:', 'As others tell it:']);
  expect(JSON.stringify([en.browse, en.search])).not.toMatch(/their own words/iu);
});
