import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { useSentences } from './sentences-context';

type Props = {
  title: string;
  /** What is said where there is nothing in the list. */
  empty: string;
  /** `remove` is the name of the button that takes the item out. */
  items: readonly { id: string; text: string; remove: string }[];
  /** Takes an item out and answers with how to put it back. */
  onRemove: (id: string) => () => void;
};

/** Choices made elsewhere, each with its way back; the last one taken out can be put back for as long as the page is open. */
export function RemovableList({ title, empty, items, onRemove }: Props): JSX.Element {
  const { options } = useSentences('options');
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [last, setLast] = useState<{ text: string; undo: () => void }>();

  return (
    <section class="removable" aria-labelledby={headingId}>
      <h3 id={headingId} ref={heading} class="removable-title" tabIndex={-1}>
        {title}
      </h3>
      {items.length === 0 && <p class="options-hint">{empty}</p>}
      <ul>
        {items.map(({ id, text, remove }) => (
          <li key={id} class="removable-item">
            <span class="removable-text">{text}</span>
            <button
              type="button"
              class="text-button"
              aria-label={remove}
              onClick={() => {
                setLast({ text, undo: onRemove(id) });
                // The pressed button goes with its line; the focus must not go with it.
                heading.current?.focus();
              }}
            >
              {options.remove}
            </button>
          </li>
        ))}
      </ul>
      <p class="removable-last" role="status">
        {last !== undefined && (
          <>
            {options.removed(last.text)}{' '}
            <button
              type="button"
              class="text-button"
              onClick={() => {
                last.undo();
                setLast(undefined);
                heading.current?.focus();
              }}
            >
              {options.undo}
            </button>
          </>
        )}
      </p>
    </section>
  );
}
