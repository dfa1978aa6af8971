import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Settings } from '@/core/settings';
import { useSentences } from './sentences-context';

type Props = { settings: Pick<Settings, 'density' | 'paused'>; onChange: (choices: Partial<Settings>) => void };

/** From most to least. Off is the same as switching Sidelight off everywhere; what was chosen before comes back with it. */
const options = ['all', 'first', 'request', 'off'] as const;

/** How much of a page is underlined: four radio buttons in a row, and what the chosen one means. */
export function DensityChoice({ settings, onChange }: Props): JSX.Element {
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
      <p class="density-hint">{popup.densityHints[chosen]}</p>
    </fieldset>
  );
}
