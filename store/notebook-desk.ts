/**
 * What a reader does with the notebook: write beside claims, put them into collections and in order, take them out and back. Every
 * change reads what it changes inside its own transaction, because the notebook may be open in two windows. Rejects where the browser
 * refuses the write; then nothing has changed.
 */
import { placeBefore } from '@/core/notebook/content';
import type { NotebookDesk } from '@/core/notebook/desk';
import { inReadersOrder, type KeptClaim, maxNameLength, maxNoteLength, unsorted } from '@/core/notebook/kept-claim';
import type { SidelightDatabase } from './database';

export type NotebookDeskOptions = { database: SidelightDatabase; now: () => Date; newId: () => string };

export function createNotebookDesk({ database, now, newId }: NotebookDeskOptions): NotebookDesk {
  const { notebook, collections } = database;
  const write = <Answer>(work: () => Promise<Answer>): Promise<Answer> => database.transaction('rw', [notebook, collections], work);

  async function listClaimsOf(collection: string): Promise<KeptClaim[]> {
    const known = new Set((await listCollections()).map(({ id }) => id));
    const home = (claim: KeptClaim): string => (known.has(claim.collection) ? claim.collection : unsorted);
    return inReadersOrder((await notebook.toArray()).filter((claim) => claim.removedAt === undefined && home(claim) === collection));
  }

  async function listCollections() {
    return inReadersOrder((await collections.toArray()).filter(({ removedAt }) => removedAt === undefined));
  }

  return {
    saveNote: (key, { before, text }) =>
      write(async () => {
        const row = await notebook.get(key);
        if (row === undefined) return { status: 'gone' };
        const note = text.slice(0, maxNoteLength);
        if (row.note !== before && row.note !== note) return { status: 'changed-elsewhere', other: row.note };
        await notebook.update(key, { note });
        return { status: 'saved' };
      }),
    moveClaim: (key, { collection, before }) =>
      write(async () => {
        const order = placeBefore((await listClaimsOf(collection)).map((claim) => claim.key), key, before); // prettier-ignore
        await notebook.update(key, { collection });
        await Promise.all(order.map((one, position) => notebook.update(one, { position })));
      }),
    removeClaim: async (key) => void (await notebook.update(key, { removedAt: now().toISOString() })),
    putBackClaim: async (key) => void (await notebook.update(key, (row) => void delete row.removedAt)),
    createCollection: (name) =>
      write(async () => {
        const id = newId();
        const positions = (await collections.toArray()).map(({ position }) => position);
        await collections.add({ id, name: name.slice(0, maxNameLength), position: Math.max(-1, ...positions) + 1 });
        return id;
      }),
    renameCollection: async (id, name) => void (await collections.update(id, { name: name.slice(0, maxNameLength) })),
    moveCollection: (id, before) =>
      write(async () => {
        const order = placeBefore((await listCollections()).map((one) => one.id), id, before); // prettier-ignore
        await Promise.all(order.map((one, position) => collections.update(one, { position })));
      }),
    removeCollection: async (id) => void (await collections.update(id, { removedAt: now().toISOString() })),
    putBackCollection: async (id) => void (await collections.update(id, (row) => void delete row.removedAt)),
    deleteRemoved: (before) =>
      write(async () => {
        const limit = before?.toISOString();
        const isOver = ({ removedAt }: { removedAt?: string }): boolean =>
          removedAt !== undefined && (limit === undefined || removedAt < limit);
        await notebook.filter(isOver).delete();
        await collections.filter(isOver).delete();
      }),
  };
}
