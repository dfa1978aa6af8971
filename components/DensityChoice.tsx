import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Settings } from '@/core/settings';
import { useSentences } from './sentences-context';

type Props = {
  settings: Pick<Settings, 'density' | 'paused'>;
  /** Where there is room: what each choice means, and not only the one that is made. */
  explainsAll?: boolean;
  onChange: (choices: Partial<Settings>) => void;
};

/** From most to least. Off is the same as switching Sidelight off everywhere; what was chosen before comes back with it. */
const options = ['all', 'first', 'request', 'off'] as const;

/** How much of a page is underlined: four radio buttons in a row, and what the chosen one means. */
export function DensityChoice({ settings, explainsAll = false, onChange }: Props): JSX.Element {
  const { popup } = useSentences('popup');
  const name = useId();
  const chosen = settings.paused ? 'off' : settings.density;
  return (
    <fieldset class="density">
      <legend class="density-legend">{popup.density}</legend>
      <div class="density-options">
        {options.map((option) => (
          <label key={option} class="density-option">
            <input
              type="radio"
              name={name}
              value={option}
              checked={option === chosen}
              onChange={() => onChange(option === 'off' ? { paused: true } : { paused: false, density: option })}
            />
            <span>{popup.densities[option]}</span>
          </label>
        ))}
      </div>
      {explainsAll ? (
        <dl class="density-hint">
          {options.map((option) => (
            <div key={option} class={option === chosen ? 'density-chosen' : undefined}>
              <dt>{popup.densities[option]}:</dt> <dd>{popup.densityHints[option]}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p class="density-hint">{popup.densityHints[chosen]}</p>
      )}
    </fieldset>
  );
}
