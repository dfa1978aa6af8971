/** What building, storing and holding the lexicon costs, from 1,000 to 100,000 names. */
import { unpackColumns } from '../../core/detect/columns';
import { buildLexicon } from '../../core/detect/lexicon';
import type { LexiconDigest } from '../../core/detect/lexicon';
import type { Digest } from '../../core/digest/schema';
import { createNames } from './synthetic';
import type { Row } from './table';
import { median, rowAtMost } from './table';

/** A digest of made-up names, ten a topic. */
export function synthesizeDigest(count: number, like: Digest): LexiconDigest {
  const names = createNames(count, like);
  const topics: LexiconDigest['topics'] = [];
  for (let at = 0; at < names.length; at += 10) {
    const own = names.slice(at, at + 10).map((text) => ({ text, lang: 'en', kind: 'alternative' as const }));
    topics.push({ id: `topic-${at / 10}`, kind: 'place', names: own });
  }
  return { id: 'synthetic', topics };
}

export async function benchBuild(like: Digest): Promise<Row[]> {
  const sizes = [1000, 10_000, 100_000];
  const costs = sizes.map((count) => {
    const digest = synthesizeDigest(count, like);
    const times: number[] = [];
    let stored = buildLexicon([digest]);
    for (let round = 0; round < (count > 50_000 ? 3 : 7); round++) {
      const start = performance.now();
      stored = buildLexicon([digest]);
      times.push(performance.now() - start);
    }
    const columns = unpackColumns(stored.columns).reduce((sum, column) => sum + column.byteLength, 0);
    // One-byte strings: names in Latin script. Others take two.
    const strings = stored.tails.length + stored.exact.length + stored.topics.join('').length;
    return { count, ms: median(times), storedBytes: Buffer.byteLength(JSON.stringify(stored)), memoryBytes: columns + strings };
  });
  const [, ten, hundred] = costs;
  if (!ten || !hundred) throw new Error('The sizes to measure are missing.');
  const mb = 1024 * 1024;
  const growth = hundred.ms / hundred.count / (ten.ms / ten.count);
  return await Promise.resolve([
    rowAtMost(
      {
        what: 'build: cost a name, 100,000 over 10,000 names',
        measured: growth,
        unit: '×',
        context: costs.map(({ count, ms }) => `${count}: ${ms.toFixed(0)} ms`).join(', '),
      },
      2,
    ),
    rowAtMost(
      {
        what: 'lexicon in memory, 100,000 names',
        measured: hundred.memoryBytes / mb,
        unit: 'MB',
        context: `10,000: ${(ten.memoryBytes / mb).toFixed(2)} MB`,
      },
      8,
    ),
    rowAtMost(
      {
        what: 'lexicon stored, 100,000 names',
        measured: hundred.storedBytes / mb,
        unit: 'MB',
        context: `10,000: ${(ten.storedBytes / mb).toFixed(2)} MB`,
      },
      7,
    ),
  ]);
}
