import { describe, expect, it } from 'vitest';
import { buildClaimCredit, buildSourceCredit } from '@/core/search/credit';
import { en } from '@/locales/en';
import { dateOf, signedSource, unsignedSource } from '@/tests/fixtures/cited-claims';
import { damSection } from '@/tests/fixtures/panel-answer';

const when = dateOf('2021-03-07');
const perspective = { id: 'lake', label: 'Editors’ reading: from the lake', note: 'On the lake.' };
const head = { ...damSection.digest, perspectives: [perspective] };
const text = { text: 'The gates were closed.', lang: 'en', dir: 'ltr' as const };
const found = {
  text,
  speaker: { name: 'the essay’s author', role: 'chairs the Lake Survey' },
  voice: 'author' as const,
  source: signedSource,
  head,
  words: ['gates'],
};

describe('the line under a claim that was found', () => {
  it.each([
    ['of the event itself', { when }, '7\u00A0March\u00A02021', '8\u00A0March\u00A02021'],
    ['inferred', { when, dating: 'inferred' as const }, '7\u00A0March\u00A02021 (inferred)', '8\u00A0March\u00A02021'],
    ['the document’s for want of one', { when, dating: 'document' as const }, 'Date of its document: 8\u00A0March\u00A02021', undefined],
    ['not given', {}, 'Date of its document: 8\u00A0March\u00A02021', undefined],
  ])('has a date that is %s, and the document’s beside the document unless that was it', (_what, claim, date, issued) => {
    const credit = buildClaimCredit({ ...found, ...claim }, en);
    expect([credit.date, credit.source?.issued]).toEqual([date, issued]);
  });

  it('says that the document’s date is inferred', () => {
    expect(buildClaimCredit({ ...found, when, source: unsignedSource }, en).source?.issued).toBe('about\u00A0March\u00A02021 (inferred)');
  });

  it('begins with a capital wherever a line may break', () => {
    const credit = buildClaimCredit({ ...found, source: { ...signedSource, label: 'the essay' } }, en);
    expect([credit.speaker.text, credit.source?.label.text]).toEqual(['The essay’s author', 'The essay']);
  });

  it.each([
    ['left out of an author', {}, 'The essay’s author'],
    ['said of whoever the source names', { voice: 'named' as const }, 'The essay’s author, chairs the Lake Survey'],
    ['said where it alone answered', { words: ['survey'] }, 'The essay’s author, chairs the Lake Survey'],
  ])('has a role that is %s', (_what, change, speaker) => {
    expect(buildClaimCredit({ ...found, ...change }, en).speaker.text).toBe(speaker);
  });
});

it('says of a document what it is and how its editors read it', () => {
  expect(buildSourceCredit({ ...signedSource, genre: 'OpinionNewsArticle', perspective: 'lake' }, head, en.panel)).toMatchObject({
    kind: 'Opinion',
    issued: '8\u00A0March\u00A02021',
    perspective: { text: 'Editors’ reading: from the lake', lang: 'en' },
  });
  const { issued: _issued, ...undated } = signedSource;
  expect(buildSourceCredit(undated, head, en.panel)).toEqual({
    label: expect.objectContaining({ text: expect.stringContaining('Harbour Gazette') }),
    kind: 'News report',
  });
});
