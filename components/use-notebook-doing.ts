/** Does what the notebook's parts ask for, says how it went, keeps what can be undone, and leads the focus to what has moved. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NotebookContent } from '@/core/notebook/content';
import type { NotebookDesk } from '@/core/notebook/desk';
import type { ClipboardText } from '@/core/panel/actions';
import type { NotebookDoing } from './notebook-doing';
import { useSentences } from './sentences-context';

export type NotebookNotice = { sentence: string; undo?: () => void };

type Given = {
  root: RefObject<HTMLElement | null>;
  content: NotebookContent | undefined;
  desk: NotebookDesk;
  copy: (text: ClipboardText) => Promise<boolean>;
  onLeaving: NotebookDoing['onLeaving'];
};

/** Where the focus goes once the content shows what was done: into an element by its data attribute, or to the notice's button. */
type Wanted = {
  attribute: 'claim' | 'groupHead';
  value: string;
  control: string;
  from?: Element | null;
  /** Where the focus has been led to already. */
  led?: HTMLElement | undefined;
};

/** The content that shows what was done comes within this after it was done, also on a slow machine; later ones are about something else. */
const patienceMs = 2000;

export function useNotebookDoing({ root, content, desk, copy, onLeaving }: Given) {
  const { notebook } = useSentences('notebook');
  const [notice, setNotice] = useState<NotebookNotice>({ sentence: '' });
  const wanted = useRef<Wanted | undefined>(undefined);

  // Before the frame: until then the focus would be nowhere, and a key pressed meanwhile would do nothing.
  useLayoutEffect(() => {
    if (wanted.current === undefined || root.current === null) return;
    // The wish stays: content may come that shows something older than what was done, even after it was done, and the right one then
    // takes the focused element away again.
    const to = wanted.current;
    const { attribute, value, control, from, led } = to;
    // Who has gone on to something else meanwhile stays there.
    const { activeElement } = document;
    const isFree = activeElement === null || activeElement === document.body || activeElement === from || activeElement === led;
    if (!isFree) {
      wanted.current = undefined;
      return;
    }
    const selector = attribute === 'claim' ? '[data-claim]' : '[data-group-head]';
    const place = [...root.current.querySelectorAll<HTMLElement>(selector)].find((one) => one.dataset[attribute] === value);
    const target = place?.querySelector<HTMLElement>(`[data-control="${control}"], h2`) ?? place;
    to.led = attribute === 'claim' && control === 'claim' ? place : target;
    to.led?.focus();
  }, [content]);

  const lead = (to: Wanted) => {
    wanted.current = { ...to, from: document.activeElement };
  };
  const announce = (sentence: string) => setNotice({ sentence });
  /** The notice takes the focus itself when it offers a way back; what was done before leads nowhere any more. */
  const leadToNotice = () => void (wanted.current = undefined);
  /** Where what was pressed goes for good, and nothing stands in its place. */
  const leadToTop = () => {
    wanted.current = undefined;
    root.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  };
  async function attempt(work: Promise<unknown>, done: NotebookNotice): Promise<void> {
    try {
      await work;
      setNotice(done);
      const { current } = wanted;
      setTimeout(() => {
        if (wanted.current === current) wanted.current = undefined;
      }, patienceMs);
    } catch {
      wanted.current = undefined;
      announce(notebook.failed);
    }
  }

  const putBack = (key: string) => {
    lead({ attribute: 'claim', value: key, control: 'claim' });
    return attempt(desk.putBackClaim(key), { sentence: notebook.putBack });
  };
  const putBackCollection = (id: string) => {
    lead({ attribute: 'groupHead', value: id, control: 'none' });
    return attempt(desk.putBackCollection(id), { sentence: notebook.putBack });
  };
  const doing: NotebookDoing = {
    saveNote: desk.saveNote,
    onLeaving,
    announce,
    putBack,
    move: (key, place, { focus, said }) => {
      lead({ attribute: 'claim', value: key, control: focus });
      return attempt(desk.moveClaim(key, place), { sentence: said });
    },
    remove: (key) => {
      leadToNotice();
      return attempt(desk.removeClaim(key), { sentence: notebook.removed, undo: () => void putBack(key) });
    },
    deleteRemoved: () => {
      leadToTop();
      return attempt(desk.deleteRemoved(), { sentence: notebook.removedDeleted });
    },
    copy: async (text) => announce((await copy(text)) ? notebook.copied : notebook.copyFailed),
    createCollection: (name) => {
      const make = async () => {
        lead({ attribute: 'groupHead', value: await desk.createCollection(name), control: 'none' });
      };
      return attempt(make(), { sentence: notebook.collectionMade(name) });
    },
    renameCollection: (id, name) => {
      lead({ attribute: 'groupHead', value: id, control: 'none' });
      return attempt(desk.renameCollection(id, name), { sentence: notebook.collectionRenamed(name) });
    },
    moveCollection: (id, before, { focus, said }) => {
      lead({ attribute: 'groupHead', value: id, control: focus });
      return attempt(desk.moveCollection(id, before), { sentence: said });
    },
    removeCollection: (id, name) => {
      leadToNotice();
      return attempt(desk.removeCollection(id), { sentence: notebook.collectionRemoved(name), undo: () => void putBackCollection(id) });
    },
  };
  const dismiss = () => {
    leadToTop();
    announce('');
  };
  return { doing, notice, dismiss };
}
