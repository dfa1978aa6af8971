/** What the parts of the notebook's view do, said and undone in one place: the view. */
import type { NotebookDesk } from '@/core/notebook/desk';
import type { ClipboardText } from '@/core/panel/actions';

export type NotebookDoing = {
  saveNote: NotebookDesk['saveNote'];
  onLeaving: (save: () => void, signal: AbortSignal) => void;
  /** `focus`: what of the moved claim has the focus afterwards. */
  move: (
    key: string,
    place: { collection: string; before?: string | undefined },
    then: { focus: 'up' | 'down' | 'claim'; said: string },
  ) => Promise<void>;
  remove: (key: string) => Promise<void>;
  putBack: (key: string) => Promise<void>;
  deleteRemoved: () => Promise<void>;
  copy: (text: ClipboardText) => Promise<void>;
  createCollection: (name: string) => Promise<void>;
  renameCollection: (id: string, name: string) => Promise<void>;
  moveCollection: (id: string, before: string | undefined, then: { focus: 'up' | 'down'; said: string }) => Promise<void>;
  removeCollection: (id: string, name: string) => Promise<void>;
  announce: (sentence: string) => void;
};
