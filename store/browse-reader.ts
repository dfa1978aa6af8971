/**
 * Browsing with patience: waits for digests that are being installed, and not for ever for a database that hangs. All claims, which are
 * the one thing here that costs, are kept for as long as the digests are the same.
 */
import type { BrowseReading, DigestQuestions, DigestSources, ListedMap, ListedTopic } from '@/core/browse/listed';
import type { TopicAnswer } from '@/core/panel/answer';
import { readAllClaims, readDigestOfSource, readMaps, readQuestions, readSources, readTopicList } from './browse';
import type { SidelightDatabase } from './database';
import { withPatience } from './patience';
import { readTopic } from './topics';

export type BrowseReader = {
  readTopics: () => Promise<BrowseReading<ListedTopic[]>>;
  readClaims: () => Promise<BrowseReading<DigestQuestions[]>>;
  readMaps: () => Promise<BrowseReading<ListedMap[]>>;
  readQuestions: () => Promise<BrowseReading<DigestQuestions[]>>;
  readSources: () => Promise<BrowseReading<DigestSources[]>>;
  readSource: (place: { source: string; digest?: string | undefined }) => Promise<BrowseReading<DigestQuestions[]>>;
  /** Undefined where the database has not the whole of it, or does not answer. */
  findTopic: (topic: string) => Promise<TopicAnswer | undefined>;
};

export type BrowseReaderOptions = { database: SidelightDatabase; patienceMs?: number; lookAgainMs?: number };

/** A database that answers at all answers within this, however much is asked of it. */
const defaultPatienceMs = 15_000;
/** On the very first start digests are looked for so often, and so long after one another. */
const maxLooks = 40;
const defaultLookAgainMs = 250;

export function createBrowseReader({
  database,
  patienceMs = defaultPatienceMs,
  lookAgainMs = defaultLookAgainMs,
}: BrowseReaderOptions): BrowseReader {
  let claims: { of: string; reading: BrowseReading<DigestQuestions[]> } | undefined;

  async function patiently<Content>(read: () => Promise<BrowseReading<Content>>): Promise<BrowseReading<Content>> {
    for (let look = 1; ; look += 1) {
      // Counted before: what is installed between the two is found at the next look.
      const installed = withPatience(database.digests.count(), patienceMs);
      const reading = await withPatience(read(), patienceMs);
      if (reading === undefined) throw new Error('The database does not answer.');
      if (reading.status === 'ready' || look === maxLooks || ((await installed) ?? 0) > 0) return reading;
      await new Promise((again) => {
        setTimeout(again, lookAgainMs);
      });
    }
  }

  async function readClaims(): Promise<BrowseReading<DigestQuestions[]>> {
    const rows = await database.digests.toArray();
    const of = JSON.stringify(rows.map(({ id, contentHash, enabled }) => [id, contentHash, enabled]));
    if (claims?.of === of) return claims.reading;
    const reading = await readAllClaims(database);
    if (reading.status === 'ready' && reading.damaged.length === 0) claims = { of, reading };
    return reading;
  }

  return {
    readTopics: () => patiently(() => readTopicList(database)),
    readClaims: () => patiently(readClaims),
    readMaps: () => patiently(() => readMaps(database)),
    readQuestions: () => patiently(() => readQuestions(database)),
    readSources: () => patiently(() => readSources(database)),
    readSource: (place) => patiently(() => readDigestOfSource(database, place)),
    findTopic: async (topic) => {
      const reading = await withPatience(readTopic(database, topic), patienceMs).catch(() => undefined);
      const isWhole = reading !== undefined && reading.damaged.length === 0 && reading.sections.length > 0;
      return isWhole ? { status: 'ready', sections: reading.sections, storedIn: 'database' } : undefined;
    },
  };
}
