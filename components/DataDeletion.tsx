import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DataStored } from './DataTable';
import { useSentences } from './sentences-context';

type Props = { stored: DataStored | undefined; deleteAll: () => Promise<boolean>; onDone: () => void };

/** Deletes everything, after it has said what that is and been told again. */
export function DataDeletion({ stored, deleteAll, onDone }: Props): JSX.Element {
  const { data } = useSentences('data');
  const [state, setState] = useState<'at-rest' | 'asking' | 'deleting' | 'deleted' | 'failed'>('at-rest');
  const id = useId();
  const first = useRef<HTMLButtonElement>(null);
  const question = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(false);
  const isAsking = state === 'asking';
  const said = { 'at-rest': '', asking: '', deleting: data.deleting, deleted: data.deleted, failed: data.deleteFailed }[state];

  // To the question when it is asked, back to the button when it is answered; before the frame, or the next key goes nowhere.
  useLayoutEffect(() => {
    if (isAsking) question.current?.focus();
    else if (wasAsking.current) first.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  const deleteNow = async () => {
    setState('deleting');
    setState((await deleteAll().catch(() => false)) ? 'deleted' : 'failed');
    onDone();
  };

  return (
    <div class="data-part">
      <h3 class="data-heading">{data.deleteTitle}</h3>
      <p class="data-hint">{data.deleteHint}</p>
      {isAsking ? (
        <div
          ref={question}
          class="data-ask"
          role="group"
          aria-labelledby={id}
          tabIndex={-1}
          onKeyDown={({ key }) => key === 'Escape' && setState('at-rest')}
        >
          <p id={id} class="data-ask-title">
            {data.askTitle}
          </p>
          <ul>
            {stored !== undefined && <li>{data.askNotebook(stored.notebook)}</li>}
            {stored !== undefined && <li>{data.askDigests(stored.digests.own, stored.digests.former)}</li>}
            <li>{data.askSettings}</li>
          </ul>
          <p>{data.askHint}</p>
          <p class="data-ask-buttons">
            <button type="button" class="outlined-button" onClick={() => setState('at-rest')}>
              {data.keepIt}
            </button>
            <button type="button" class="outlined-button data-delete" onClick={() => void deleteNow()}>
              {data.deleteNow}
            </button>
          </p>
        </div>
      ) : (
        <button
          ref={first}
          type="button"
          class="outlined-button data-danger"
          aria-disabled={state === 'deleting' || undefined}
          onClick={() => state !== 'deleting' && setState('asking')}
        >
          {data.deleteAll}
        </button>
      )}
      <p role="status">{said}</p>
    </div>
  );
}
