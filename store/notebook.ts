/**
 * The claims a reader has kept. A kept claim is a copy with its citation, made in the transaction that keeps it, so that it reads the
 * same when its digest has been revised or removed. The notebook is the only one there is: nothing seeds, mends or clears it.
 */
import { log } from '@/core/log';
import type { ClaimPlace } from '@/core/panel/actions';
import { keyOf, type KeptClaim, type SidelightDatabase } from './database';
import { withPatience } from './patience';

export type Notebook = {
  /** Keeps a claim; one that is kept already stays as it was. False where it cannot be kept: no such claim, no database, no room. */
  keep: (place: ClaimPlace) => Promise<boolean>;
  /** True also where it was not kept. */
  remove: (place: ClaimPlace) => Promise<boolean>;
  /** In the order in which they were kept. */
  list: () => Promise<KeptClaim[]>;
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
    const { notebook, claims, digests, sources } = database;
    if (await notebook.get(key)) return true;
    const [row, home] = await Promise.all([claims.get(key), digests.get(digest)]);
    if (row === undefined || home === undefined) return false;
    const { text, speaker, anchor, at } = row.body;
    const drawnOn = await sources.bulkGet(at.map(({ source }) => keyOf(digest, source)));
    await notebook.add({
      key,
      digest,
      claim,
      keptAt: now().toISOString(),
      text,
      speaker,
      anchor,
      sources: at.flatMap(({ paragraph }, index) => {
        const csl = drawnOn[index]?.body.csl;
        return csl === undefined ? [] : [{ csl, paragraph }];
      }),
      revision: home.head.revision,
      asOf: home.head.asOf.edtf,
    });
    return true;
  }

  return {
    keep: (place) =>
      attempt(() => {
        const { notebook, claims, digests, sources } = database;
        return database.transaction('rw', [notebook, claims, digests, sources], () => keep(place));
      }, false),
    remove: ({ digest, claim }) => attempt(() => database.notebook.delete(keyOf(digest, claim)).then(() => true), false),
    list: () => attempt(() => database.notebook.orderBy('keptAt').toArray(), []),
    findKept: (places) =>
      attempt(async () => {
        const rows = await database.notebook.bulkGet(places.map(({ digest, claim }) => keyOf(digest, claim)));
        return places.filter((_place, index) => rows[index] !== undefined);
      }, []),
  };
}
