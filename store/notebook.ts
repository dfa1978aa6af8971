/**
 * The claims a reader has kept, as panels use them: keep, take out, see what is kept. A kept claim is a copy with its citation, made
 * in the transaction that keeps it, so that it reads the same when its digest has been revised or removed. The notebook is the only
 * one there is: nothing seeds, mends or clears it.
 */
import { log } from '@/core/log';
import { buildSnapshot, type KeptSnapshot, unsorted } from '@/core/notebook/kept-claim';
import type { ClaimPlace } from '@/core/panel/actions';
import { keyOf, type SidelightDatabase } from './database';
import { withPatience } from './patience';

export type Notebook = {
  /**
   * Keeps a claim; one that is kept already stays as it was, and one that was taken out comes back, with the reader's note, as it is
   * said now. False where it cannot be kept: no such claim, no database, no room.
   */
  keep: (place: ClaimPlace) => Promise<boolean>;
  /** Takes a claim out, from where it can be put back (notebook-desk.ts). True also where it was not kept. */
  remove: (place: ClaimPlace) => Promise<boolean>;
  /** Which of these claims are kept, in the order asked. */
  findKept: (places: readonly ClaimPlace[]) => Promise<ClaimPlace[]>;
};

export type NotebookOptions = {
  database: SidelightDatabase;
  now: () => Date;
  /** How long a database may keep a reader waiting. */
  patienceMs?: number;
};

const defaultPatienceMs = 3000;

export function createNotebook({ database, now, patienceMs = defaultPatienceMs }: NotebookOptions): Notebook {
  const { notebook, claims, digests, sources } = database;

  /** What cannot be done, or not in time, is answered with `failed`: the panel has a sentence for it. */
  async function attempt<Answer>(work: () => PromiseLike<Answer>, failed: Answer): Promise<Answer> {
    try {
      return (await withPatience(Promise.resolve(work()), patienceMs)) ?? failed;
    } catch (cause) {
      log.warn('The notebook could not be used.', cause);
      return failed;
    }
  }

  async function keep({ digest, claim }: ClaimPlace): Promise<boolean> {
    const key = keyOf(digest, claim);
    const kept = await notebook.get(key);
    if (kept !== undefined && kept.removedAt === undefined) return true;
    const snapshot = await readSnapshot(database, { digest, claim });
    if (snapshot === undefined) return false;
    const { collection = unsorted, note = '', position = await countAll() } = kept ?? {};
    await notebook.put({ key, digest, claim, keptAt: now().toISOString(), snapshot, collection, position, note });
    return true;
  }

  /** Past every position that moving has given; a claim newly kept comes last. */
  async function countAll(): Promise<number> {
    const positions = (await notebook.toArray()).map(({ position }) => position);
    return Math.max(-1, ...positions) + 1;
  }

  return {
    keep: (place) => attempt(() => database.transaction('rw', [notebook, claims, digests, sources], () => keep(place)), false),
    remove: ({ digest, claim }) =>
      attempt(() => notebook.update(keyOf(digest, claim), { removedAt: now().toISOString() }).then(() => true), false),
    findKept: (places) =>
      attempt(async () => {
        const rows = await notebook.bulkGet(places.map(({ digest, claim }) => keyOf(digest, claim)));
        return places.filter((_place, index) => rows[index] !== undefined && rows[index].removedAt === undefined);
      }, []),
  };
}

/** What a claim says now, with its sources; nothing where it or its digest is not there. */
async function readSnapshot(database: SidelightDatabase, { digest, claim }: ClaimPlace): Promise<KeptSnapshot | undefined> {
  const [row, home] = await Promise.all([database.claims.get(keyOf(digest, claim)), database.digests.get(digest)]);
  if (row?.body === undefined || home?.head === undefined) return undefined;
  const drawnOn = await database.sources.bulkGet(row.body.at.map(({ source }) => keyOf(digest, source)));
  return buildSnapshot(
    row.body,
    drawnOn.flatMap((source) => source?.body ?? []),
    home.head,
  );
}
