import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { choices, dwellTimes, never, type Settings } from '@/core/settings';
import { DensityChoice } from './DensityChoice';
import { HighlightSample } from './HighlightSample';
import { LanguageChoice } from './LanguageChoice';
import { useSentences } from './sentences-context';

export type HighlightReach = {
  /** Languages that some name of an enabled digest is in, by the first part of their tags. */
  listLanguages: () => Promise<string[]>;
};

type Props = { settings: Settings; reach: HighlightReach; onChange: (choices: Partial<Settings>) => void };

/** How much is underlined and how it looks, with a sample that shows it at once; when panels open; which languages are looked for. */
export function HighlightSettings({ settings, reach, onChange }: Props): JSX.Element {
  const { options } = useSentences('options');
  const [languages, setLanguages] = useState<string[]>();
  const lineName = useId();
  const dwellField = useId();
  useEffect(() => void reach.listLanguages().then(setLanguages), []);

  return (
    <div class="highlight-settings">
      <HighlightSample settings={settings} />
      <DensityChoice settings={settings} explainsAll onChange={onChange} />

      <fieldset class="options-choice">
        <legend>{options.line}</legend>
        {choices.line.map((line) => (
          <label key={line} class="options-option">
            <input type="radio" name={lineName} checked={line === settings.line} onChange={() => onChange({ line })} />
            <span class="sample-mention" data-line={line}>
              {options.lines[line]}
            </span>
          </label>
        ))}
      </fieldset>

      <p class="options-field">
        <label for={dwellField}>{options.dwell}</label>
        <select
          id={dwellField}
          class="options-select"
          value={String(settings.dwellMs)}
          onChange={({ currentTarget }) => onChange({ dwellMs: Number(currentTarget.value) })}
        >
          {dwellTimes.map((time) => (
            <option key={time} value={String(time)}>
              {options.dwells[time === never ? 'never' : time]}
            </option>
          ))}
        </select>
      </p>

      {languages !== undefined && (
        <LanguageChoice languages={languages} off={settings.languagesOff} onChange={(languagesOff) => onChange({ languagesOff })} />
      )}
    </div>
  );
}
