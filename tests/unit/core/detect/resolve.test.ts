import { describe, expect, test } from 'vitest';
import type { Lexicon } from '@/core/detect/open-lexicon';
import { resolveRun } from '@/core/detect/resolve';
import type { Verdict, Weigher } from '@/core/detect/weigh';
import { findReadings } from '@/core/detect/find';
import { openDigests, openTopics, planDigest } from '@/tests/fixtures/lexicon';

const rules: Readonly<Record<string, Verdict>> = {
  yes: { accepted: true, rule: 'page', evidence: [] },
  near: { accepted: true, rule: 'near-topic', evidence: [] },
  no: { accepted: false, rule: 'no-support', evidence: [] },
};

/** What is made of `text` when the weigher judges each topic as told (`yes` unless told). */
function resolve(text: string, lexicon: Lexicon, verdicts: Readonly<Record<string, keyof typeof rules>> = {}) {
  const readings = findReadings(text, lexicon);
  const weigher: Weigher = {
    judge: (_at, name) => {
      const verdict = rules[verdicts[lexicon.topics[lexicon.nameTopic[name] ?? 0] ?? ''] ?? 'yes'];
      if (!verdict) throw new Error('no such verdict');
      return verdict;
    },
  };
  return resolveRun({ offset: 0, length: text.length, readings }, lexicon, weigher);
}

function summarise(...given: Parameters<typeof resolve>): string[] {
  return resolve(...given).map(
    ({ start, end, topic, marked, why }) => `${given[0].slice(start, end)} = ${topic}${marked ? '' : ` (${why.rule})`}`,
  );
}

const lexicon = openTopics({
  osce: ['OSCE'],
  minsk: ['Minsk Group', 'OSCE Minsk Group'],
  chairs: ['Group chairs'],
  country: ['OSCE Minsk Group chairs'],
  a: ['ceasefire deal'],
  b: ['ceasefire deal'],
  c: ['ceasefire deal'],
  ceasefire: ['ceasefire'],
});

describe('an accepted reading goes before one that is held back', () => {
  test('even a longer one', () => {
    expect(summarise('the OSCE Minsk Group', openTopics({ osce: ['OSCE'], minsk: ['OSCE Minsk Group'] }), { minsk: 'no' })).toEqual([
      'OSCE = osce',
    ]);
  });
  test('what is held back fills what is left', () => {
    expect(summarise('OSCE, Group chairs', lexicon, { chairs: 'no' })).toEqual(['OSCE = osce', 'Group chairs = chairs (no-support)']);
  });
  test('by the same order: the longest, then the first', () => {
    expect(summarise('OSCE Minsk Group', lexicon, { osce: 'no', minsk: 'no' })).toEqual(['OSCE Minsk Group = minsk (no-support)']);
  });
});

describe('among accepted readings', () => {
  test('the longest wins', () => {
    expect(summarise('the OSCE Minsk Group', lexicon)).toEqual(['OSCE Minsk Group = minsk']);
    expect(summarise('the Minsk Group chairs', openTopics({ short: ['Minsk Group'], long: ['Group chairs'] }))).toEqual([
      'Group chairs = long',
    ]);
  });
  test('of equally long ones, the one that starts first', () => {
    expect(summarise('aaa bbb ccc', openTopics({ second: ['bbb ccc'], first: ['aaa bbb'] }))).toEqual(['aaa bbb = first']);
  });
  test('what the winner leaves free is still marked', () => {
    expect(summarise('one two three four', openTopics({ x: ['one two'], y: ['two three four'], z: ['one'] }))).toEqual([
      'one = z',
      'two three four = y',
    ]);
  });
});

describe('where topics claim the same words', () => {
  test('none is marked without company', () => {
    expect(summarise('a ceasefire deal', lexicon)).toEqual(['ceasefire deal = a (ambiguous)']);
  });
  test('the one that a near topic chose wins', () => {
    expect(summarise('a ceasefire deal', lexicon, { b: 'near' })).toEqual(['ceasefire deal = b']);
  });
  test('two that near topics chose are as ambiguous as none', () => {
    expect(summarise('a ceasefire deal', lexicon, { b: 'near', c: 'near' })).toEqual(['ceasefire deal = a (ambiguous)']);
  });
  test('those held back do not count', () => {
    expect(summarise('a ceasefire deal', lexicon, { a: 'no', c: 'no' })).toEqual(['ceasefire deal = b']);
  });
  test('a topic with the name twice claims it once', () => {
    const twice = openTopics({ aghdam: ['Aghdam', { text: 'Aghdam', lang: 'fr' }], b: ['Other'] });
    expect(summarise('to Aghdam', twice)).toEqual(['Aghdam = aghdam']);
  });
});

test('a mention names every digest that knows the topic by this name', () => {
  const shared = openDigests(planDigest({ lake: ['Sevan'] }, 'one'), planDigest({ dam: ['Dam'], lake: ['The lake', 'Sevan'] }, 'two'));
  expect(resolve('at Sevan', shared)).toMatchObject([{ topic: 'lake', digests: ['one', 'two'], ordinal: 0 }]);
});

test('mentions come in the order of the text and never overlap', () => {
  const text = 'chairs, OSCE Minsk Group chairs, OSCE, Minsk Group, ceasefire deal, Group chairs';
  const mentions = resolve(text, lexicon, { country: 'no', a: 'near' });
  mentions.reduce((end, mention) => {
    expect(mention.start).toBeGreaterThanOrEqual(end);
    return mention.end;
  }, 0);
  expect(mentions).toHaveLength(5);
});

test('nothing read is nothing mentioned', () => {
  expect(summarise('nothing', lexicon)).toEqual([]);
});
