import { expect, it } from 'vitest';
import type { MentionReason } from '@/core/panel/actions';
import { describeReason } from '@/core/panel/reason-line';
import { en } from '@/locales/en';
import { damSection } from '@/tests/fixtures/panel-answer';

const reason: MentionReason = { quote: 'Unity Dam', digests: ['orvane'], ordinal: 1, rule: 'nearby', evidence: ['orvane-lake'] };
const describe = (change: Partial<MentionReason>) => describeReason({ ...reason, ...change }, damSection, en);

it.each<[MentionReason['rule'], string | undefined]>([
  ['nearby', 'Underlined because this page mentions “Lake Orvane” close by'],
  ['near-topic', 'Underlined because this page mentions “Lake Orvane” close by'],
  ['page', 'Underlined because this page also mentions “Lake Orvane”'],
  ['always', 'Underlined because the name can mean nothing else'],
  ['ambiguous', undefined],
  ['no-support', undefined],
  ['no-near-topic', undefined],
])('says in a line what the rule "%s" means', (rule, sentence) => {
  expect(describe({ rule })).toBe(sentence);
});

it('names two topics and no more', () => {
  expect(describe({ evidence: ['flood-2021', 'joint-commission', 'orvane-lake'] })).toBe(
    'Underlined because this page mentions “Lake Orvane” and “Joint Orvane Commission” close by',
  );
});

it('has words for topics that the panel has no name for', () => {
  expect(describe({ evidence: ['elsewhere'] })).toBe('Underlined because this page mentions other names of the subject close by');
});
