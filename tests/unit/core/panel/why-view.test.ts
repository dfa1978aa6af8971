import { expect, it } from 'vitest';
import type { MentionReason } from '@/core/panel/actions';
import { explainMention } from '@/core/panel/why-view';
import { en } from '@/locales/en';
import { damSection } from '@/tests/fixtures/panel-answer';

const reason: MentionReason = { quote: 'Unity Dam', digests: ['orvane'], ordinal: 1, rule: 'always', evidence: [] };
const titles = { 'orvane-lake': 'Lake Orvane', 'joint-commission': 'Joint Orvane Commission' };
const explain = (change: Partial<MentionReason>) => explainMention({ ...reason, ...change }, damSection, { ...en, titles });

it('names what was found, and the digest whose name it is', () => {
  expect(explain({})[0]).toBe('“Unity Dam” is one of this topic’s names in “The Orvane water dispute”.');
});

it('says which name an inflected form is a form of', () => {
  expect(explain({ quote: 'Unity Dam’s' })[0]).toContain('“Unity Dam’s” is a form of “Unity Dam”');
});

it.each<[MentionReason['rule'], string]>([
  ['always', 'The name is unmistakable, so it counts on any page.'],
  ['page', 'This page is about the subject: it also mentions Lake Orvane and Joint Orvane Commission.'],
  ['nearby', 'Close to it the page mentions Lake Orvane and Joint Orvane Commission.'],
  ['near-topic', 'the page speaks of Lake Orvane and Joint Orvane Commission close by.'],
  ['ambiguous', 'nothing near it decides between them'],
  ['no-support', 'nothing near it on this page speaks for this one'],
  ['no-near-topic', 'nothing near it on this page speaks for this one'],
])('explains the rule "%s"', (rule, sentence) => {
  expect(explain({ rule, evidence: ['orvane-lake', 'joint-commission', 'forgotten'] })[1]).toContain(sentence);
});

it('has words for evidence that no digest knows any more', () => {
  expect(explain({ rule: 'page', evidence: ['forgotten'] })[1]).toContain('it also mentions other topics of the digest.');
});
