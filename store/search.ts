/**
 * Search over what is stored: opens the enabled digests' indexes, keeps them while the digests stay what they are, and reads only
 * what is shown out of the tables. Meant for a worker: opening the indexes of a large digest takes seconds.
 */
import type { SearchAnswer, SearchQuestion, SearchScope } from '@/core/search/answer';
import { createSearch, type Found, type Search, type SearchShelf } from '@/core/search/search';
import { listShelfScope } from '@/core/search/scope';
import { inLanguage } from '@/core/panel/language-text';
import { keyOf, keyPrefix, type DigestRow, type IndexRow, type SidelightDatabase } from './database';
import { readClaims, readDisagreements, readSources, readTopics } from './search-results';

/** Both reject where the database cannot be read. */
export type SearchStore = {
  find: (question: SearchQuestion) => Promise<SearchAnswer>;
  /** What there is to search and to filter by. */
  describe: () => Promise<SearchScope>;
};

/** The digests that are searched, by id, and the search over them. */
type Opened = {
  state: string;
  digests: Map<string, DigestRow>;
  contested: Set<string>;
  shelves: (SearchShelf & Pick<IndexRow, 'examples'>)[];
  search: Search;
};

export function createSearchStore(database: SidelightDatabase): SearchStore {
  let opened: Opened | undefined;

  async function open(): Promise<Opened> {
    const state = await readState();
    if (opened?.state === state) return opened;
    const [digests, indexes, questions] = await database.transaction('r', database.digests, database.indexes, database.disagreements, () =>
      Promise.all([database.digests.orderBy('id').toArray(), database.indexes.toArray(), database.disagreements.toArray()]),
    );
    // A digest whose index is being built again is searched when it is there.
    const enabled = digests.filter(({ id, enabled: isOn }) => isOn && indexes.some(({ digest }) => digest === id));
    const used = enabled.flatMap(({ id }) => indexes.find(({ digest }) => digest === id) ?? []);
    const shelves = used.map(({ digest, index, claims, examples }) => {
      const rows = questions.filter(({ key, body }) => body !== undefined && key === keyOf(digest, body.id));
      return { digest, topics: index, claims, examples, disagreements: rows.toSorted(inOrder).map(({ body }) => body) };
    });
    opened = {
      state,
      digests: new Map(enabled.map((digest) => [digest.id, digest])),
      contested: listContested(shelves),
      shelves,
      search: createSearch(shelves),
    };
    return opened;
  }

  /** Changes whenever a digest is installed, replaced, removed or switched. Cheap enough to ask at every question. */
  async function readState(): Promise<string> {
    const [digests, indexed] = await Promise.all([database.digests.orderBy('id').toArray(), database.indexes.toCollection().primaryKeys()]);
    return JSON.stringify([digests.map(({ id, contentHash, enabled }) => [id, contentHash, enabled]), indexed]);
  }

  async function find({ query, filters, limits }: SearchQuestion): Promise<SearchAnswer> {
    const { digests, contested, search } = await open();
    const found = search(query, filters, limits);
    const [topics, disagreements, claims, sources] = await Promise.all([
      readTopics({ database, digests, query }, found.topics, limits.topics),
      readDisagreements({ database, digests }, found.disagreements),
      readClaims({ database, digests, contested }, found.claims),
      readSources({ database, digests }, found.sources),
    ]);
    return {
      topics,
      disagreements,
      claims,
      sources,
      counts: { ...found.counts, topics: countTopics(found) },
      agreement: found.agreement,
      near: found.near,
    };
  }

  async function describe(): Promise<SearchScope> {
    const { digests, shelves } = await open();
    const sources = await Promise.all(
      [...digests.values()].map(async ({ id, head }) =>
        (await database.sources.where('key').startsWith(keyPrefix(id)).sortBy('position')).map(({ key, body }) => ({
          key,
          title: inLanguage(body.csl.title, body.csl.language ?? head.language),
        })),
      ),
    );
    return {
      ...listShelfScope(
        [...digests.values()].map(({ id, head, origin }) => ({ id, head, isAdded: origin === 'reader' })),
        shelves,
      ),
      sources: sources.flat(),
    };
  }

  return { find, describe };
}

/** A topic that several digests know is one topic. */
function countTopics({ topics }: Found): number {
  return new Set(topics.map(({ topic }) => topic)).size;
}

/** Keys of the claims that some side of a disagreement rests on. */
function listContested(shelves: readonly SearchShelf[]): Set<string> {
  const keys = shelves.flatMap(({ digest, disagreements }) =>
    disagreements.flatMap(({ sides }) => sides.flatMap(({ claims }) => claims.map((claim) => keyOf(digest, claim)))),
  );
  return new Set(keys);
}

function inOrder(one: { position: number }, other: { position: number }): number {
  return one.position - other.position;
}
