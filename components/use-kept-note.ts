/**
 * A note as it is written: saved a moment after the last letter, when the field is left, and when the page goes. It is saved over the
 * note it was written over, so that what another window has written meanwhile is shown, not lost.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { NotebookDesk } from '@/core/notebook/desk';
import { createOwnEchoes } from '@/core/notebook/own-echoes';

/** Short enough that hardly a word is at risk, long enough not to write at every letter. */
const restMs = 120;

export type NoteState = 'at-rest' | 'saved' | 'unsaved';

type Writing = { text: string; before: string; stored: string; timer: ReturnType<typeof setTimeout> | undefined; isSaving: boolean };

type Given = {
  /** What is stored now. */
  stored: string;
  save: (note: { before: string; text: string }) => ReturnType<NotebookDesk['saveNote']>;
  /** Calls back before the page goes, or is put out of sight. */
  onLeaving: (save: () => void, signal: AbortSignal) => void;
};

export function useKeptNote({ stored, save, onLeaving }: Given) {
  const [text, setText] = useState(stored);
  const [state, setState] = useState<NoteState>('at-rest');
  const [other, setOther] = useState<string>();
  // What `text` was written over, and what is being written: asked after renderings have passed.
  const now = useRef<Writing>({ text: stored, before: stored, stored, timer: undefined, isSaving: false });
  const echoes = useRef(createOwnEchoes());
  const saver = useRef(save);
  saver.current = save;

  const show = (next: string) => {
    now.current.text = next;
    setText(next);
  };

  async function flush(): Promise<void> {
    const note = now.current;
    clearTimeout(note.timer);
    if (note.isSaving || note.text === note.before) return;
    note.isSaving = true;
    const { text: wanted, before } = note;
    echoes.current.expect(wanted);
    const saving = await saver.current({ before, text: wanted }).catch(() => undefined);
    note.isSaving = false;
    if (saving?.status !== 'saved') echoes.current.forget(wanted);
    if (saving === undefined) return setState('unsaved');
    if (saving.status === 'changed-elsewhere') return setOther(saving.other);
    if (saving.status === 'gone') return setState('unsaved');
    note.before = wanted;
    setState('saved');
    // More may have been written while this was on its way.
    if (note.text !== wanted) await flush();
  }

  // What another window has saved comes in where nothing is being written here.
  useEffect(() => {
    const note = now.current;
    note.stored = stored;
    if (echoes.current.isOwn(stored)) return;
    if (note.isSaving || note.text !== note.before || stored === note.before) return;
    note.before = stored;
    show(stored);
    setState('at-rest');
  }, [stored]);

  useEffect(() => {
    const leaving = new AbortController();
    onLeaving(() => void flush(), leaving.signal);
    return () => {
      leaving.abort();
      void flush();
    };
  }, []);

  return {
    text,
    state,
    other,
    write: (next: string) => {
      show(next);
      setState('at-rest');
      clearTimeout(now.current.timer);
      now.current.timer = setTimeout(() => void flush(), restMs);
    },
    flush: () => void flush(),
    /** Ends a conflict: with what is written here over the other one, or with the other one. */
    settle: (whose: 'mine' | 'other') => {
      now.current.before = other ?? '';
      setOther(undefined);
      if (whose === 'other') show(other ?? '');
      else void flush();
    },
  };
}
