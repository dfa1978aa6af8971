import { expect, test } from 'vitest';
import { listClaimReferences, listDisagreementReferences, listSourceReferences, listTopicReferences } from '@/core/digest/references';

test('a source refers to its perspective, if it has one', () => {
  expect(listSourceReferences({ perspective: 'council' })).toEqual([{ to: 'perspective', id: 'council', path: ['perspective'] }]);
  expect(listSourceReferences({})).toEqual([]);
});

test('a topic refers to related topics and to those that must be near', () => {
  expect(listTopicReferences({ related: ['a'], names: [{ text: 'x', lang: 'en', kind: 'preferred', match: { near: ['b'] } }] })).toEqual([
    { to: 'topic', id: 'a', path: ['related', 0] },
    { to: 'topic', id: 'b', path: ['names', 0, 'match', 'near', 0] },
  ]);
});

test('a claim refers to its topics and to the sources it stands in', () => {
  expect(listClaimReferences({ topics: ['a'], at: [{ source: 's', paragraph: 1 }] })).toEqual([
    { to: 'topic', id: 'a', path: ['topics', 0] },
    { to: 'source', id: 's', path: ['at', 0, 'source'] },
  ]);
});

test('a disagreement refers to its topics, the claims of its sides and the silent', () => {
  const sides = [
    { summary: '', claims: ['c'] },
    { summary: '', claims: ['d'] },
  ];
  expect(listDisagreementReferences({ topics: ['a'], sides, silent: ['s'] }).map(({ to, id }) => `${to} ${id}`)).toEqual([
    'topic a',
    'claim c',
    'claim d',
    'source s',
  ]);
});
