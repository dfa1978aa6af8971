import { describe, expect, it } from 'vitest';
import type { ListedTopic } from '@/core/browse/listed';
import { filterTopics } from '@/core/browse/topic-filter';

function topic(id: string, ...names: ListedTopic['names']): ListedTopic {
  return { digest: 'harbours', id, kind: 'place', summary: '', names, claims: 1, disagreements: 0 };
}

const topics = [
  topic('quay', { text: 'Émile’s Quay', lang: 'en', kind: 'preferred' }, { text: 'Key', lang: 'en', kind: 'hidden' }),
  topic('pier', { text: 'Pier', lang: 'en', kind: 'preferred' }, { text: 'Landing', lang: 'en', kind: 'alternative' }),
];

describe('topics with a word in a name', () => {
  it.each([
    ['', ['quay', 'pier']],
    ['  ', ['quay', 'pier']],
    ['EMILE', ['quay']],
    ['landing', ['pier']],
    ['key', []],
    ['dune', []],
  ])('for “%s” are %j', (typed, ids) => {
    expect(filterTopics(topics, typed).map(({ id }) => id)).toEqual(ids);
  });
});
