/** The notebook with what has become of its claims since, in one reading; watched, it follows every change in any window. */
import { liveQuery } from 'dexie';
import type { Claim, Disagreement } from '@/core/digest/schema';
import { topicTitle } from '@/core/digest/topic-title';
import { compareSnapshots, type ClaimNow } from '@/core/notebook/claim-now';
import { buildContent, type LiveClaim, type NotebookContent, type NotebookEntry } from '@/core/notebook/content';
import { buildSnapshot, type KeptClaim } from '@/core/notebook/kept-claim';
import { keyOf, keyPrefix, type DigestRow, type SidelightDatabase } from './database';

/** Rejects where the database cannot be read. */
export function readNotebook(database: SidelightDatabase): Promise<NotebookContent> {
  const { notebook, collections, digests, claims, sources, topics, names, disagreements } = database;
  return database.transaction('r', [notebook, collections, digests, claims, sources, topics, names, disagreements], async () => {
    const [kept, named, homes] = await Promise.all([notebook.toArray(), collections.toArray(), digests.toArray()]);
    const told = await claims.bulkGet(kept.map(({ key }) => key));
    const questions = await listQuestions(database, kept);
    const entries = await Promise.all(
      kept.map((row, index) => {
        const home = homes.find(({ id }) => id === row.digest);
        return readEntry(database, row, { home, claim: told[index]?.body, questions: questions.get(row.digest) ?? [] });
      }),
    );
    return buildContent(entries, named);
  });
}

/**
 * Calls back with the notebook now and after every change to it or to a digest, in this window or another one, until `signal` ends;
 * with `undefined` where it cannot be read.
 */
export function watchNotebook(
  database: SidelightDatabase,
  onContent: (content: NotebookContent | undefined) => void,
  signal: AbortSignal,
): void {
  const watching = liveQuery(() => readNotebook(database)).subscribe({ next: onContent, error: () => onContent(undefined) });
  signal.addEventListener('abort', () => watching.unsubscribe(), { once: true });
}

async function readEntry(
  database: SidelightDatabase,
  row: KeptClaim,
  { home, claim, questions }: { home: DigestRow | undefined; claim: Claim | undefined; questions: readonly Disagreement[] },
): Promise<NotebookEntry> {
  const now = await readNow(database, row, { home, claim });
  const isThere = now.status === 'same' || now.status === 'changed';
  const topic = isThere ? await findTopic(database, row.digest, claim?.topics ?? []) : undefined;
  const live = isThere && home !== undefined && claim !== undefined ? describeLive(home, claim, questions) : undefined;
  return {
    ...row,
    now,
    ...(live === undefined ? {} : { live }),
    ...(topic === undefined || home === undefined ? {} : { topic: { ...topic, title: topicTitle(topic, home.head.language) } }),
  };
}

/** All of a digest's at once: which of them a claim is part of, only they say. */
async function listQuestions({ disagreements }: SidelightDatabase, kept: readonly KeptClaim[]): Promise<Map<string, Disagreement[]>> {
  const ids = [...new Set(kept.map(({ digest }) => digest))];
  const rows = await Promise.all(ids.map((id) => disagreements.where('key').startsWith(keyPrefix(id)).toArray()));
  return new Map(ids.map((id, index) => [id, (rows[index] ?? []).flatMap(({ body }) => body ?? [])]));
}

function describeLive({ head }: DigestRow, claim: Claim, questions: readonly Disagreement[]): LiveClaim {
  return { claim, digest: head, disagreements: questions.filter(({ sides }) => sides.some(({ claims }) => claims.includes(claim.id))) };
}

async function readNow(
  database: SidelightDatabase,
  { snapshot, digest }: KeptClaim,
  { home, claim }: { home: DigestRow | undefined; claim: Claim | undefined },
): Promise<ClaimNow> {
  if (home === undefined) return { status: 'digest-gone' };
  if (!home.enabled) return { status: 'digest-off' };
  if (claim === undefined) return { status: 'claim-gone', revision: home.head.revision };
  const sources = await database.sources.bulkGet(claim.at.map(({ source }) => keyOf(digest, source)));
  return compareSnapshots(snapshot, buildSnapshot(claim, sources.flatMap((source) => source?.body ?? []), home.head)); // prettier-ignore
}

/** The first topic in whose panel the claim stands. */
async function findTopic(database: SidelightDatabase, digest: string, ids: readonly string[]) {
  const [id] = ids;
  if (id === undefined) return undefined;
  const row = await database.names.get(keyOf(digest, id));
  return row === undefined ? undefined : { id, names: row.body };
}
