import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { NotebookDesk } from '@/core/notebook/desk';
import { maxNoteLength } from '@/core/notebook/kept-claim';
import { useSentences } from './sentences-context';
import { useKeptNote } from './use-kept-note';

type Props = {
  note: string;
  save: (note: { before: string; text: string }) => ReturnType<NotebookDesk['saveNote']>;
  onLeaving: (save: () => void, signal: AbortSignal) => void;
};

/** The reader's own words beside a claim, saved as they are typed. */
export function NotebookNote({ note, save, onLeaving }: Props): JSX.Element {
  const { notebook } = useSentences('notebook');
  const id = useId();
  const { text, state, other, write, flush, settle } = useKeptNote({ stored: note, save, onLeaving });
  const said = { 'at-rest': '', saved: notebook.noteSaved, unsaved: notebook.noteUnsaved }[state];

  return (
    <div class={`notebook-note${text.trim() === '' ? ' is-empty' : ''}`}>
      <label class="notebook-note-label" for={id}>
        {notebook.note}
      </label>
      <textarea
        id={id}
        class="notebook-note-field"
        dir="auto"
        rows={1}
        maxLength={maxNoteLength}
        placeholder={notebook.notePlaceholder}
        value={text}
        onInput={(event) => write(event.currentTarget.value)}
        onBlur={flush}
      />
      <p class="notebook-note-printed" dir="auto">
        {text}
      </p>
      <p class="notebook-note-state" role="status">
        {said}
      </p>
      {other !== undefined && (
        <div class="notebook-note-other" role="alert">
          <p>{notebook.noteElsewhere}</p>
          <blockquote dir="auto">{other}</blockquote>
          <p>
            <button type="button" class="outlined-button" onClick={() => settle('mine')}>
              {notebook.keepMine}
            </button>{' '}
            <button type="button" class="outlined-button" onClick={() => settle('other')}>
              {notebook.takeOther}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
