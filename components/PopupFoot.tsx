import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useSentences } from './sentences-context';

type Props = {
  onSearch: (query: string) => void;
  onBrowse: () => void;
  onNotebook: () => void;
  onSettings: () => void;
};

/** The ways on from the popup, whatever page it was opened on: a search, and the places where there is more room. */
export function PopupFoot({ onSearch, onBrowse, onNotebook, onSettings }: Props): JSX.Element {
  const { popup } = useSentences('popup');
  const [query, setQuery] = useState('');
  const field = useId();
  return (
    <nav class="popup-foot" aria-label={popup.places}>
      <form
        class="popup-search"
        role="search"
        onSubmit={(submit) => {
          submit.preventDefault();
          onSearch(query.trim());
        }}
      >
        <label for={field} class="only-spoken">
          {popup.search}
        </label>
        <input
          id={field}
          class="popup-query"
          type="search"
          placeholder={popup.search}
          maxLength={200}
          autocomplete="off"
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
        <button type="submit" class="outlined-button">
          {popup.searchButton}
        </button>
      </form>
      <div class="popup-places">
        <button type="button" class="text-button" onClick={onBrowse}>
          {popup.browse}
        </button>
        <button type="button" class="text-button" onClick={onNotebook}>
          {popup.notebook}
        </button>
        <button type="button" class="text-button" onClick={onSettings}>
          {popup.allSettings}
        </button>
      </div>
    </nav>
  );
}
