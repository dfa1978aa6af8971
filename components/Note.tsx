import type { JSX } from 'preact';
import type { NoteView } from '@/core/panel/editors-note';
import { Foreign } from './Foreign';

/** What the digest's editors add in their own voice, set apart from what any source says. */
export function Note({ note }: { note: NoteView }): JSX.Element {
  return (
    <p class="note" dir={note.text.dir}>
      <strong class="note-label">
        <bdi>{note.label}:</bdi>
      </strong>{' '}
      <Foreign text={note.text} />
    </p>
  );
}
