import type { JSX, TargetedSubmitEvent } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { parsePeriod } from '@/core/browse/periods';
import { useSentences } from './sentences-context';

type Props = {
  /** What was typed last names no year. */
  isLost: boolean;
  /** Nothing where no year was typed. */
  onJump: (year: string | undefined) => void;
};

/** Goes to a year. */
export function BrowseJump({ isLost, onJump }: Props): JSX.Element {
  const { browse } = useSentences('browse');
  const { timeline } = browse;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = field.current?.value.trim() ?? '';
    onJump(parsePeriod(typed) === undefined ? undefined : typed);
  };
  return (
    <form class="periods-jump" onSubmit={submit}>
      <label for={id}>{timeline.jumpLabel}</label>
      <input
        ref={field}
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        size={6}
        aria-invalid={isLost}
        aria-describedby={isLost ? `${id}-lost` : undefined}
      />
      <button type="submit" class="outlined-button">
        {timeline.jump}
      </button>
      {isLost && (
        <p id={`${id}-lost`} class="periods-lost" role="alert">
          {timeline.noYear}
        </p>
      )}
    </form>
  );
}
