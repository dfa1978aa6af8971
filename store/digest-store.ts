/**
 * The digests a reader has: seeded, verified and read, with the bundled ones served from memory wherever the database cannot.
 *
 * On creation it opens the database and seeds it; a question is answered as soon as that is done, or after `patienceMs` without it (a
 * profile that refuses databases, a disk that hangs). Row counts are looked at afterwards, off the reader's way. A read that finds
 * rows missing is answered from memory, and the database is mended once in the life of the worker: a disk that fails is not
 * written to over and over. What a single read cannot see (a topic gone from one of several digests) the next start does.
 */
import { buildTopicAnswer } from '@/core/digest/section';
import { log } from '@/core/log';
import type { TopicAnswer } from '@/core/panel/answer';
import type { Bundle } from './bundled';
import type { SidelightDatabase } from './database';
import { listLexiconDigests } from './lexicon-digests';
import { cacheLexicon } from './lexicon-cache';
import { withPatience } from './patience';
import { mendContent, mendCounts, seedDigests } from './seed';
import { readTopic, type TopicReading } from './topics';

export type DigestStoreOptions = {
  database: SidelightDatabase;
  bundle: Bundle;
  appVersion: string;
  /** Languages whose names the reader does not want looked for; none by default. */
  listLanguagesOff?: () => Promise<readonly string[]>;
  /** How long a database may keep a reader waiting. */
  patienceMs?: number;
};

export type DigestStore = {
  getTopic: (topic: string) => Promise<TopicAnswer>;
  /** Settles, always well, when digests are seeded, counted and the lexicon is where pages read it. */
  settled: Promise<void>;
  /**
   * Makes the lexicon that of the digests there are now, after a page of ours has changed them. False where the database cannot be
   * read, so that the lexicon may not be what the reader has chosen.
   */
  refresh: () => Promise<boolean>;
  /** Reads everything back and mends what is damaged. Settles, always well, when that is done. */
  verify: () => Promise<void>;
};

/** Longer than any healthy start; shorter than a reader's belief that something is about to happen. */
const defaultPatienceMs = 3000;

/** How often a lexicon is begun anew when digests change under it. Each time somebody has installed or removed a whole digest. */
const mostTries = 10;

export function createDigestStore({
  database,
  bundle,
  appVersion,
  listLanguagesOff,
  patienceMs = defaultPatienceMs,
}: DigestStoreOptions): DigestStore {
  const seeded = seed();
  const answerable = withPatience(seeded, patienceMs);
  let trusted = true;
  let mended = false;
  let lastLexicon = Promise.resolve();
  const settled = settle();
  let lastWork = settled;

  return { getTopic, settled, refresh, verify };

  async function seed(): Promise<boolean> {
    try {
      await database.open();
      await seedDigests(database, bundle);
      return true;
    } catch (cause) {
      log.warn('The database cannot be used; bundled digests are served from memory.', cause);
      return false;
    }
  }

  async function settle(): Promise<void> {
    const inTime = (await answerable) !== undefined;
    await refreshLexicon(false);
    if (inTime) await count();
    // A database that opens late after all; nobody waits for it.
    else void seeded.then(() => refreshLexicon(false)).then(count);
  }

  async function count(): Promise<void> {
    if (canRead()) await mendCounts(database, bundle).catch((cause: unknown) => log.warn('Digests could not be counted.', cause));
  }

  /** One after another: two at once would only mend the same rows twice. */
  function verify(): Promise<void> {
    lastWork = lastWork.then(readBack);
    return lastWork;
  }

  async function readBack(): Promise<void> {
    if (canRead()) await mendContent(database, bundle).catch((cause: unknown) => log.warn('Digests could not be verified.', cause));
    await refreshLexicon(true);
  }

  async function refresh(): Promise<boolean> {
    await answerable;
    if (database.isOpen()) {
      // Somebody has just written to it: what kept a reader waiting was that.
      trusted = true;
      await refreshLexicon(false);
    }
    return canRead();
  }

  /** One after another: a slow one that began with former digests must not write over the lexicon of a later one. */
  function refreshLexicon(thorough: boolean): Promise<void> {
    lastLexicon = lastLexicon.then(() => storeLexicon(thorough));
    return lastLexicon;
  }

  async function storeLexicon(thorough: boolean): Promise<void> {
    try {
      const languagesOff = (await listLanguagesOff?.()) ?? [];
      const cache = async () =>
        cacheLexicon(await listLexiconDigests(canRead() ? database : undefined, bundle), { appVersion, thorough, languagesOff });
      let outcome = await cache();
      for (let tries = 1; outcome === 'overtaken' && tries < mostTries; tries += 1) outcome = await cache();
      if (outcome === 'overtaken') log.warn('The digests change too fast for a lexicon; their next change brings one.');
    } catch (cause) {
      log.error('The lexicon could not be stored.', cause);
    }
  }

  async function getTopic(topic: string): Promise<TopicAnswer> {
    await answerable;
    const reading = await read(topic);
    if (reading === undefined) return buildTopicAnswer(bundle.loadAll(), topic);
    if (reading.damaged.length === 0 && reading.sections.length > 0)
      return { status: 'ready', sections: reading.sections, storedIn: 'database' };
    return complete(topic, reading);
  }

  async function read(topic: string): Promise<TopicReading | undefined> {
    if (!canRead()) return undefined;
    const reading = await withPatience(readTopic(database, topic), patienceMs).catch((cause: unknown) => {
      log.warn('A topic could not be read; bundled digests are served from memory.', cause);
      return undefined;
    });
    // A database that has failed or kept a reader waiting is not asked again before the next start.
    trusted = reading !== undefined;
    return reading;
  }

  /** The lexicon names only topics that exist, so a topic that is not found is looked for in the bundle before it is missing. */
  function complete(topic: string, { sections, damaged, disabled }: TopicReading): TopicAnswer {
    const suspects = damaged.length > 0 ? damaged : bundle.digests.map(({ id }) => id).filter((id) => !disabled.includes(id));
    const memory = buildTopicAnswer(
      suspects.sort().flatMap((id) => bundle.load(id) ?? []),
      topic,
    );
    if (damaged.length > 0 || memory.status === 'ready') mendOnce();

    const all = [...sections, ...(memory.status === 'ready' ? memory.sections : [])];
    if (all.length === 0) return { status: damaged.length > 0 ? 'unavailable' : 'missing' };
    return {
      status: 'ready',
      sections: all.sort((a, b) => (a.digest.id < b.digest.id ? -1 : 1)),
      storedIn: memory.status === 'ready' ? 'memory' : 'database',
    };
  }

  function mendOnce(): void {
    if (!mended) void verify();
    mended = true;
  }

  function canRead(): boolean {
    return trusted && database.isOpen();
  }
}
