import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useSentences } from './sentences-context';

type Props = {
  sites: readonly string[];
  parseSite: (text: string) => string | undefined;
  onAdd: (site: string) => void;
};

/** Adds a site by its name or an address of one of its pages; of an address only the site's name is kept. */
export function SiteForm({ sites, parseSite, onAdd }: Props): JSX.Element {
  const { options } = useSentences('options');
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const field = useId();
  const hint = useId();

  const add = () => {
    const site = parseSite(text);
    if (site === undefined) setProblem(options.notASite(text.trim()));
    else if (sites.includes(site)) setProblem(options.siteKnown(site));
    else {
      onAdd(site);
      setText('');
      setProblem(undefined);
    }
  };
  return (
    <form
      class="site-form"
      onSubmit={(submit) => {
        submit.preventDefault();
        add();
      }}
    >
      <label for={field}>{options.addSite}</label>
      <span class="site-form-row">
        <input
          id={field}
          class="options-text"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          maxLength={2000}
          value={text}
          aria-describedby={hint}
          aria-invalid={problem !== undefined}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            setProblem(undefined);
          }}
        />
        <button type="submit" class="outlined-button">
          {options.addSiteButton}
        </button>
      </span>
      <span id={hint} class="options-hint" role="status">
        {problem ?? options.siteHint}
      </span>
    </form>
  );
}
