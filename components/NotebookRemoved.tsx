import type { JSX } from 'preact';
import type { NotebookEntry } from '@/core/notebook/content';
import { inLanguage } from '@/core/panel/language-text';
import { Disclosure } from './Disclosure';
import { Foreign } from './Foreign';
import type { NotebookDoing } from './notebook-doing';
import { useSentences } from './sentences-context';

/** What was taken out lately, on a page or here, to be put back with its note; or deleted at once. */
export function NotebookRemoved({ removed, doing }: { removed: readonly NotebookEntry[]; doing: NotebookDoing }): JSX.Element | null {
  const { notebook } = useSentences('notebook');
  if (removed.length === 0) return null;
  return (
    <div class="notebook-removed">
      <Disclosure label={notebook.recentlyRemoved(removed.length)}>
        <p class="notebook-hint">{notebook.removedHint}</p>
        <ul class="notebook-removed-list">
          {removed.map(({ key, snapshot }) => (
            <li key={key}>
              <p>
                <Foreign text={inLanguage(snapshot.claim.text, snapshot.digest.language)} class="whole" />
              </p>
              <button type="button" class="outlined-button" onClick={() => void doing.putBack(key)}>
                {notebook.putBackClaim}
              </button>
            </li>
          ))}
        </ul>
        <button type="button" class="outlined-button" onClick={() => void doing.deleteRemoved()}>
          {notebook.deleteRemoved}
        </button>
      </Disclosure>
    </div>
  );
}
