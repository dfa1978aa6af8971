import { expect, it } from 'vitest';
import { buildClaimText, buildSourceText } from '@/core/cite/citation-text';
import { describeDigest, describeNote, describePlace, describeSpeaker, listCitedSources } from '@/core/cite/describe';
import { writePlainText } from '@/core/cite/marked-text';
import { en } from '@/locales/en';
import { cited, dateOf, signedSource, unsignedSource } from '@/tests/fixtures/cited-claims';

const claim = cited(signedSource, { note: 'Editor’s note: so.', when: dateOf('2021') });

it('says a citation’s parts one by one', () => {
  expect(describeSpeaker(claim.claim, en)).toBe('Said by the Gazette. Dated 2021.');
  expect(describePlace(claim.claim, signedSource, en)).toBe('¶ 3 (“closed all four gates”)');
  expect(describeNote(claim, en)).toEqual(['Editor’s note: So.']);
  expect(describeDigest(claim.digest, en)).toContain('it knows nothing after 19 April 2021');
});

it('lists a claim’s sources once, and no others', () => {
  const at = [{ source: 'paper', paragraph: 1 }, { source: 'paper', paragraph: 2 }]; // prettier-ignore
  expect(listCitedSources({ ...cited(signedSource, { at }), sources: [{ ...unsignedSource, id: 'other' }, signedSource] })).toEqual([
    signedSource,
  ]);
});

it('is the claim, then its sources, then what belongs to it', () => {
  const paragraphs = buildClaimText(claim, en);
  expect(paragraphs).toHaveLength(5);
  expect(writePlainText(paragraphs)).toContain(writePlainText(buildSourceText(signedSource, en, claim)));
});
