import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Density } from '@/core/settings';
import { useSentences } from './sentences-context';

type Props = { density: Density; onChange: (density: Density) => void };

/** From most to least. */
const densities: readonly Density[] = ['all', 'first', 'request'];

/** How much of a page is underlined: three radio buttons in a row, and what the chosen one means. */
export function DensityChoice({ density, onChange }: Props): JSX.Element {
  const { popup } = useSentences();
  const name = useId();
  return (
    <fieldset class="density">
      <legend class="density-legend">{popup.density}</legend>
      <div class="density-options">
        {densities.map((option) => (
          <label key={option} class="density-option">
            <input type="radio" name={name} value={option} checked={option === density} onChange={() => onChange(option)} />
            <span>{popup.densities[option]}</span>
          </label>
        ))}
      </div>
      <p class="density-hint">{popup.densityHints[density]}</p>
    </fieldset>
  );
}
