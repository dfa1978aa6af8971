import { expect, it } from 'vitest';
import { buildFoundDate } from '@/core/search/claim-date';
import { en } from '@/locales/en';
import { dateOf, signedSource } from '@/tests/fixtures/cited-claims';

const when = dateOf('2021-03-07');

it.each([
  ['of the event itself', { when }, '7\u00A0March\u00A02021', false],
  ['inferred', { when, dating: 'inferred' as const }, '7\u00A0March\u00A02021 (inferred)', false],
  ['the document’s for want of one', { when, dating: 'document' as const }, 'Date of its document: 8\u00A0March\u00A02021', true],
  ['not given', {}, 'Date of its document: 8\u00A0March\u00A02021', true],
])('a date that is %s says so, and stands with what it is the date of', (_what, claim, text, isDocuments) => {
  expect(buildFoundDate({ ...claim, source: signedSource }, en.panel)).toEqual({ text, isDocuments });
});
