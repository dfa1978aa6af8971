/** The enabled digests as the lexicon needs them: from the database, and from memory those that are bundled and not in it. */
import type { Topic } from '@/core/digest/schema';
import type { Bundle } from './bundled';
import { keyPrefix, type SidelightDatabase } from './database';
import type { EnabledDigest } from './lexicon-cache';

/** By id. `database` is undefined where it cannot be used. */
export async function listLexiconDigests(database: SidelightDatabase | undefined, bundle: Bundle): Promise<EnabledDigest[]> {
  const rows = (await database?.digests.toArray()) ?? [];
  const stored = rows
    .filter(({ enabled }) => enabled)
    .map(({ id, contentHash }) => ({ id, hash: contentHash, loadTopics: () => loadTopics(id, contentHash) }));
  const bundled = bundle.digests
    .filter(({ id }) => !rows.some((row) => row.id === id))
    .map(({ id, hash }) => ({ id, hash, loadTopics: () => Promise.resolve(bundle.load(id)?.topics ?? []) }));
  return [...stored, ...bundled].sort((a, b) => (a.id < b.id ? -1 : 1));

  /** Undefined where the digest has been changed or has gone since it was listed. */
  async function loadTopics(id: string, hash: string): Promise<Topic[] | undefined> {
    if (database === undefined) return [];
    const [digest, topics, names] = await database.transaction('r', database.digests, database.topics, database.names, () =>
      Promise.all([
        database.digests.get(id),
        database.topics.where('key').startsWith(keyPrefix(id)).sortBy('position'),
        database.names.where('key').startsWith(keyPrefix(id)).toArray(),
      ]),
    );
    if (digest?.contentHash !== hash) return undefined;
    const namesOf = new Map(names.map((row) => [row.key, row.body]));
    return topics.map((row) => ({ ...row.body, names: namesOf.get(row.key) ?? [] }));
  }
}
