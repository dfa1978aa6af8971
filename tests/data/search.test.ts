/** What readers type must lead to what they mean: 80 queries, each with the topic its writer expected first. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildDigest } from '@/core/digest/author/build';
import { createTopicSearch } from '@/core/search/find-topics';
import { buildTopicIndex } from '@/core/search/topic-index';
import { readDigestFolder } from '@/modules/bundled-digests/read-folder';
import { searchQueries } from './search-queries';

/** How many may find something else first. */
const mostMissed = 0.05;

const built = buildDigest(readDigestFolder(join(import.meta.dirname, '..', '..', 'data', 'karabakh')));
if (built.status !== 'ready') throw new Error('The bundled digest does not compile: npm run -s digest -- check');
const findTopics = createTopicSearch([{ digest: built.digest.id, index: buildTopicIndex(built.digest) }]);

test('what readers type finds first what they meant, nearly always', () => {
  const missed = searchQueries.flatMap(([query, topic]) => {
    const found = findTopics(query, 3).map((each) => each.topic);
    return found[0] === topic ? [] : [`${query}: ${topic}, found ${found.join(', ') || 'nothing'}`];
  });
  // All of them are shown where there are too many.
  expect(missed.length / searchQueries.length > mostMissed ? missed : []).toEqual([]);
});
