import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon';
import { useSentences } from './sentences-context';
import type { NotebookNotice as Notice } from './use-notebook-doing';

/** What was just done. What can be undone takes the focus, because what had it is gone; it stays until something else is done. */
export function NotebookNotice({ notice, onDismiss }: { notice: Notice; onDismiss: () => void }): JSX.Element {
  const { notebook } = useSentences('notebook');
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), [notice]);
  return (
    <div class="notebook-notice">
      <p role="status">{notice.sentence}</p>
      {notice.undo !== undefined && (
        <button ref={button} type="button" class="text-button" onClick={notice.undo}>
          {notebook.undo}
        </button>
      )}
      {notice.sentence !== '' && (
        <button type="button" class="icon-button" aria-label={notebook.dismiss} title={notebook.dismiss} onClick={onDismiss}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
