/** What a reader can do with the notebook, as the view offers it and the store carries it out. Rejects where nothing could be saved. */

/** `other`: what another window has written meanwhile; nothing was saved. */
export type NoteSaving = { status: 'saved' } | { status: 'changed-elsewhere'; other: string } | { status: 'gone' };

export type NotebookDesk = {
  /** Saves a note over the one it was written over. */
  saveNote: (key: string, note: { before: string; text: string }) => Promise<NoteSaving>;
  /** Into a collection, before another of its claims or at its end. */
  moveClaim: (key: string, place: { collection: string; before?: string | undefined }) => Promise<void>;
  removeClaim: (key: string) => Promise<void>;
  putBackClaim: (key: string) => Promise<void>;
  /** Answers with the new collection's id. */
  createCollection: (name: string) => Promise<string>;
  renameCollection: (id: string, name: string) => Promise<void>;
  moveCollection: (id: string, before: string | undefined) => Promise<void>;
  /** Its claims are unsorted then, and in it again when it is put back. */
  removeCollection: (id: string) => Promise<void>;
  putBackCollection: (id: string) => Promise<void>;
  /** Deletes for good what was taken out: all of it, or what was so before a day. */
  deleteRemoved: (before?: Date) => Promise<void>;
};
