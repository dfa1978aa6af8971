import type { JSX } from 'preact';

type Props = { label: string; on: boolean; disabled?: boolean; onChange: (on: boolean) => void };

/** A switch with its label as one control. Its state is in the knob's place and shape, not in a colour. */
export function Toggle({ label, on, disabled = false, onChange }: Props): JSX.Element {
  return (
    <button type="button" class="toggle" role="switch" aria-checked={on} disabled={disabled} onClick={() => onChange(!on)}>
      <span class="toggle-label">{label}</span>
      <span class="toggle-track" aria-hidden="true">
        <span class="toggle-knob" />
      </span>
    </button>
  );
}
