import { expect, test } from 'vitest';
import { openLexicon } from '@/core/detect/open-lexicon';
import { lexiconVersion } from '@/core/detect/stored-lexicon';
import { listQuotes, openTopics, planDigest, storeLexicon } from '@/tests/fixtures/lexicon';

const stored = storeLexicon(planDigest({ a: ['Minsk Group'], b: [{ text: 'ICC', case: 'exact' }] }));

test('a lexicon of another version is none', () => {
  expect(openLexicon({ ...stored, version: lexiconVersion + 1 })).toBeUndefined();
});

test('what is not there is none', () => {
  expect(openLexicon(undefined)).toBeUndefined();
});

test.each([
  ['no digests', storeLexicon()],
  ['a digest without topics', storeLexicon(planDigest({}))],
  ['a topic whose only name is punctuation', storeLexicon(planDigest({ a: ['—'] }))],
])('%s: a lexicon that finds nothing', (_what, empty) => {
  const lexicon = openLexicon(empty);
  expect(lexicon).toBeDefined();
  expect(lexicon && listQuotes('Minsk Group — ICC, Агдам, 亚美尼亚', lexicon)).toEqual([]);
});

test('each name keeps its authored capitals', () => {
  const lexicon = openTopics({ a: ['First', { text: 'ICC', case: 'exact' }, 'Second', { text: 'Turkey', case: 'exact' }] });
  expect([0, 1, 2, 3].map((name) => lexicon.exactText(name))).toEqual(['', 'ICC', '', 'Turkey']);
});

test('the children of a node stand together, sorted by label', () => {
  const { firstChild, label } = openTopics({ a: ['ax', 'bx', 'by', 'cx', 'Ağ', 'Ərz', 'ղար', '中', '한'] });
  for (let node = 0; node + 1 < firstChild.length; node++) {
    const labels = [...label.subarray(firstChild[node], firstChild[node + 1])];
    expect(labels).toEqual(labels.toSorted((one, other) => one - other));
  }
});
