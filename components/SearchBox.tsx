import type { JSX, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './Icon';
import { useSentences } from './sentences-context';

type Props = {
  text: string;
  input: RefObject<HTMLInputElement | null>;
  onText: (text: string) => void;
  /** Enter: to the first result. */
  onSubmit: () => void;
  /** The arrow key that leads from the box into the results. */
  onDown: () => void;
};

/** Where a reader types. Esc and the button beside it clear it. */
export function SearchBox({ text, input, onText, onSubmit, onDown }: Props): JSX.Element {
  const { search } = useSentences('search');
  const id = useId();

  const clear = () => {
    onText('');
    input.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && text !== '') clear();
    else if (event.key === 'ArrowDown') onDown();
    else return;
    event.preventDefault();
  };

  return (
    <form
      role="search"
      class="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <label class="search-label" for={id}>
        {search.label}
      </label>
      <span class="search-field">
        <input
          ref={input}
          id={id}
          class="search-input"
          type="search"
          value={text}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          dir="auto"
          maxLength={300}
          onInput={(event) => onText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {text !== '' && (
          <button type="button" class="icon-button search-clear" aria-label={search.clear} onClick={clear}>
            <Icon name="close" />
          </button>
        )}
      </span>
    </form>
  );
}
