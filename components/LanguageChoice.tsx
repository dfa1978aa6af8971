import type { JSX } from 'preact';
import { useSentences } from './sentences-context';

type Props = {
  languages: readonly string[];
  off: readonly string[];
  onChange: (off: string[]) => void;
};

/**
 * In which languages names are looked for: all of them, until the reader switches one off. They are many and seldom chosen from, so they
 * open from how many are on. Each is named in the reader's language.
 */
export function LanguageChoice({ languages, off, onChange }: Props): JSX.Element {
  const { options, language: own } = useSentences('options', 'language');
  const names = new Intl.DisplayNames(own, { type: 'language' });
  const findName = (tag: string): string =>
    Object.entries(options.languageNames).find(([known]) => known === tag)?.[1] ?? names.of(tag) ?? tag;
  const named = languages.map((tag) => ({ tag, name: findName(tag) })).sort((a, b) => a.name.localeCompare(b.name, own));
  return (
    <fieldset class="options-choice">
      <legend>{options.languages}</legend>
      <details class="languages-choice">
        <summary>{options.languagesOn(named.filter(({ tag }) => !off.includes(tag)).length, named.length)}</summary>
        {named.length === 0 && <p class="options-hint">{options.noLanguages}</p>}
        <div class="languages">
          {named.map(({ tag, name }) => (
            <label key={tag} class="options-option">
              <input
                type="checkbox"
                checked={!off.includes(tag)}
                onChange={({ currentTarget }) => onChange(currentTarget.checked ? off.filter((one) => one !== tag) : [...off, tag])}
              />
              <span>{name}</span>
            </label>
          ))}
        </div>
        {named.length > 1 && (
          <p class="languages-all">
            <button type="button" class="text-button" onClick={() => onChange([])}>
              {options.allLanguages}
            </button>
            <button type="button" class="text-button" onClick={() => onChange([...languages])}>
              {options.noLanguage}
            </button>
          </p>
        )}
      </details>
      <p class="options-hint">{options.languagesHint}</p>
    </fieldset>
  );
}
