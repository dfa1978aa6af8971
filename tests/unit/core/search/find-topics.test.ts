import { describe, expect, it } from 'vitest';
import type { Name } from '@/core/digest/schema';
import { createTopicSearch, type FindTopics } from '@/core/search/find-topics';
import { buildTopicIndex, type TopicIndex } from '@/core/search/topic-index';
import { buildTestDigest } from '@/tests/fixtures/build-digest';

const also = (text: string, lang: string, kind: Name['kind'] = 'alternative'): Name => ({ text, lang, kind });

const digest = buildTestDigest({
  id: 'karabakh',
  topics: ['lachin-corridor', 'lachin', 'shusha', 'stepanakert', 'minsk-group', 'world-court', 'artsakh'],
  names: {
    'lachin-corridor': [also('Лачинский коридор', 'ru'), also('Laçın dəhlizi', 'az'), also('Lacin koridoru', 'tr', 'hidden')],
    shusha: [also('Şuşa', 'az'), also('Shushi', 'hy-Latn'), also('Шуша', 'ru')],
    stepanakert: [also('Xankəndi', 'az'), also('Ստեփանակերտ', 'hy')],
    'world-court': [also('International Court of Justice', 'en', 'preferred'), also('ICJ', 'en')],
  },
});

/** Through JSON, as the index comes out of a file or a message. */
function stored(index: TopicIndex): TopicIndex {
  return JSON.parse(JSON.stringify(index));
}

function searchOver(...digests: (typeof digest)[]): FindTopics {
  return createTopicSearch(digests.map((each) => ({ digest: each.id, index: stored(buildTopicIndex(each)) })));
}

const find = searchOver(digest);

describe('searching topics', () => {
  const queries: [query: string, topic: string, name: string][] = [
    ['Lachin corridor', 'lachin-corridor', 'Lachin corridor'],
    ['lachin-corridor', 'lachin-corridor', 'Lachin corridor'],
    ['lochin coridor', 'lachin-corridor', 'Lachin corridor'],
    ['corridor', 'lachin-corridor', 'Lachin corridor'],
    ['лачинский', 'lachin-corridor', 'Лачинский коридор'],
    ['ЛАЧИНСКИЙ КОРЕДОР', 'lachin-corridor', 'Лачинский коридор'],
    ['lacin dehlizi', 'lachin-corridor', 'Laçın dəhlizi'],
    ['susa', 'shusha', 'Şuşa'],
    ['ŞUŞA', 'shusha', 'Şuşa'],
    ['Shúsha', 'shusha', 'Shusha'],
    ['xankendi', 'stepanakert', 'Xankəndi'],
    ['Ստեփանակ', 'stepanakert', 'Ստեփանակերտ'],
    ['stepanakret', 'stepanakert', 'Stepanakert'],
    ['icj', 'world-court', 'ICJ'],
    ['court of justice', 'world-court', 'International Court of Justice'],
  ];

  it.each(queries)('finds “%s” in %s as “%s”', (query, topic, name) => {
    expect(find(query, 5)[0]).toMatchObject({ digest: 'karabakh', topic, name });
  });

  it('puts the name itself before names that begin with it', () => {
    expect(find('lachin', 5).map(({ topic }) => topic)).toEqual(['lachin', 'lachin-corridor']);
  });

  it('puts what begins a name before what stands inside one', () => {
    const inside = buildTestDigest({ topics: ['north-pier', 'pier-head', 'repiering', 'pier'] });
    expect(searchOver(inside)('pier', 9).map(({ topic }) => topic)).toEqual(['pier', 'pier-head', 'north-pier', 'repiering']);
  });

  it('shows the title where a hidden name answered', () => {
    expect(find('lacin koridoru', 1)).toEqual([
      { digest: 'karabakh', topic: 'lachin-corridor', title: 'Lachin corridor', name: 'Lachin corridor', lang: 'en', isAlike: false },
    ]);
  });

  it('lists a topic once, however many of its names answer', () => {
    expect(find('shus', 9).filter(({ topic }) => topic === 'shusha')).toHaveLength(1);
  });

  it('finds the same topic in every digest that has it', () => {
    const both = searchOver(digest, { ...digest, id: 'caucasus' });
    expect(both('minsk group', 5).map((found) => found.digest)).toEqual(['karabakh', 'caucasus']);
  });

  it.each(['', '   ', '—', '!?', '\u200b'])('finds nothing for “%s”', (query) => {
    expect(find(query, 5)).toEqual([]);
  });

  it.each(['football', 'icd', 'zzzzzzzzzzzz', 'x'.repeat(500)])('finds nothing for “%s”, which is spelt like no name', (query) => {
    expect(find(query, 5)).toEqual([]);
  });

  it('keeps to the limit', () => {
    expect(find('s', 9)).toHaveLength(2);
    expect(find('s', 1)).toHaveLength(1);
  });
});
