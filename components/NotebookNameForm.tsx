import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { maxNameLength } from '@/core/notebook/kept-claim';
import { useSentences } from './sentences-context';

type Props = { name: string; submit: string; onName: (name: string) => void; onCancel: () => void };

/** A collection's name, to give or to change. Takes the focus; Escape leaves it as it was. */
export function NotebookNameForm({ name, submit, onName, onCancel }: Props): JSX.Element {
  const { notebook } = useSentences('notebook');
  const [text, setText] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  // Not useEffect: that waits for a frame, and the first letters would be typed before it.
  useLayoutEffect(() => field.current?.select(), []);

  return (
    <form
      class="notebook-name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onName(text.trim());
      }}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
    >
      <input
        ref={field}
        class="notebook-name-field"
        aria-label={notebook.collectionName}
        placeholder={notebook.collectionName}
        maxLength={maxNameLength}
        dir="auto"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button type="submit" class="outlined-button">
        {submit}
      </button>
      <button type="button" class="quiet-button" onClick={onCancel}>
        {notebook.cancel}
      </button>
    </form>
  );
}
