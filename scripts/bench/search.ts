/**
 * What a search costs at each key a reader presses, over 10, 1,000 and 10,000 topics with five claims each and a disagreement for every ten:
 * all of it as the worker runs it; MiniSearch over the claims' words, which ships, alone; and Fuse's token search, which lost (decision
 * 0011). Node, so a worker's cost.
 */
import Fuse from 'fuse.js';
import type { Digest } from '../../core/digest/schema';
import { buildClaimIndex, listDocuments } from '../../core/search/claim-index';
import { createClaimSearch } from '../../core/search/find-claims';
import { createSearch } from '../../core/search/search';
import { buildTopicIndex } from '../../core/search/topic-index';
import { wordsOf } from '../../core/search/words';
import { createNames, createParagraphs } from './synthetic';
import type { Row } from './table';
import { median, rowAtMost } from './table';

const queries = ['lachin road', 'lochin coridor', '120000', 'peacekeepers', 'ethnic clensing', 'war in the 1990s', 'soldiers in armenia'];
const keystrokes = queries.flatMap((query) => Array.from({ length: query.length }, (_, at) => query.slice(0, at + 1)));
/** One in fifteen is enough for what takes seconds each. */
const fewKeystrokes = keystrokes.filter((_, at) => at % 15 === 4);

/** What the side panel asks for at first. */
const limits = { topics: 6, disagreements: 4, claims: 15, sources: 4 };

export async function benchSearch(like: Digest): Promise<Row[]> {
  return await Promise.resolve([10, 1000, 10_000].flatMap((topics) => measure(synthesize(topics, like))));
}

function measure(digest: Digest): Row[] {
  const size = `${digest.topics.length.toLocaleString('en')} topics, ${digest.claims.length.toLocaleString('en')} claims`;
  const [names, namesMs] = timed(() => buildTopicIndex(digest));
  const [claims, claimsMs] = timed(() => buildClaimIndex(digest));
  const stored = JSON.stringify(claims);
  const search = createSearch([{ digest: digest.id, topics: names, claims, disagreements: digest.disagreements }]);
  const [findClaims, openMs] = timed(() => createClaimSearch(JSON.parse(stored)));
  const [fuse, fuseMs] = timed(() => buildFuse(digest));

  const both = measureKeys(keystrokes, (query) => search(query, {}, limits));
  const words = measureKeys(keystrokes, findClaims);
  const tokens = measureKeys(fewKeystrokes, (query) => fuse.search(query, { limit: 50 }));
  const detail = (times: readonly number[]) => `median ${median(times).toFixed(1)} ms, worst ${Math.max(...times).toFixed(0)} ms`;
  const mb = (text: string) => `${(text.length / 1e6).toFixed(2)} MB`;
  return [
    rowAtMost(
      { what: `search a keystroke, all of it, ${size}, 95th percentile`, measured: p95(both), unit: 'ms', context: detail(both) },
      50,
    ),
    {
      what: `MiniSearch a keystroke, ${size}, 95th percentile`,
      measured: p95(words),
      unit: 'ms',
      context: `${detail(words)}; build ${claimsMs.toFixed(0)} ms, stored ${mb(stored)}, open ${openMs.toFixed(0)} ms; names: build ${namesMs.toFixed(0)} ms, ${mb(JSON.stringify(names))}`,
    },
    {
      what: `Fuse token search a keystroke, ${size}, 95th percentile`,
      measured: p95(tokens),
      unit: 'ms',
      context: `${detail(tokens)}; build ${fuseMs.toFixed(0)} ms, stored ${mb(JSON.stringify(fuse.getIndex().toJSON()))}`,
    },
  ];
}

/** With the same words as ours, so that only the searching differs. */
function buildFuse(digest: Digest): Fuse<string> {
  const texts = listDocuments(digest).map(({ text, by }) => wordsOf(`${text} ${by}`).join(' '));
  return new Fuse(texts, {
    useTokenSearch: true,
    tokenMatch: 'all',
    threshold: 0.3,
    ignoreLocation: true,
    isCaseSensitive: true,
    tokenize: /\S+/gu,
  });
}

/** A digest of made-up topics with three names each, and claims of our own digest's prose with those names in it. */
function synthesize(topics: number, like: Digest): Digest {
  const names = createNames(topics * 3, like);
  const texts = createParagraphs(topics * 5 * 480, names, like);
  const [name] = like.topics[0]?.names ?? [];
  const [topic] = like.topics;
  const [claim] = like.claims;
  if (!name || !topic || !claim) throw new Error('The digest to make topics after is empty.');
  return {
    ...like,
    topics: Array.from({ length: topics }, (_, at) => ({
      ...topic,
      id: `topic-${at}`,
      names: names.slice(at * 3, at * 3 + 3).map((text) => ({ text, lang: 'en', kind: 'alternative' as const })),
    })),
    claims: Array.from({ length: topics * 5 }, (_, at) => ({
      ...claim,
      id: `claim-${at}`,
      topics: [`topic-${at % topics}`],
      text: `${names[at % names.length] ?? ''}: ${(texts[at % texts.length] ?? '').slice(0, 180)}`,
    })),
    disagreements: Array.from({ length: topics / 10 }, (_, at) => like.disagreements[at % like.disagreements.length] ?? []).flatMap(
      (disagreement, at) => ({ ...disagreement, id: `disagreement-${at}`, topics: [`topic-${at}`] }),
    ),
  };
}

function measureKeys(keys: readonly string[], ask: (query: string) => unknown): number[] {
  // Once without the clock: a reader's first letters are as cold, but theirs is not the engine's start.
  // Of the last queries, whose words are forgotten when their turn comes.
  for (const query of keys.slice(-20)) ask(query);
  return keys.map((query) => timed(() => ask(query))[1]);
}

function timed<Result>(work: () => Result): [Result, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

function p95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;
}
