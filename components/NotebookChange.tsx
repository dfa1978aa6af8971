import type { JSX } from 'preact';
import { buildKeptView } from '@/core/notebook/kept-view';
import type { KeptSnapshot } from '@/core/notebook/kept-claim';
import type { ClaimNow } from '@/core/notebook/claim-now';
import { Foreign } from './Foreign';
import { useSentences } from './sentences-context';

/** What has become of a kept claim since; nothing where it is as it was. */
export function NotebookChange({ snapshot, now }: { snapshot: KeptSnapshot; now: ClaimNow }): JSX.Element | null {
  const { notebook } = useSentences('notebook');
  if (now.status === 'same') return null;
  if (now.status === 'changed')
    return (
      <div class="notebook-change">
        <p class="notebook-change-title">{now.what === 'text' ? notebook.changed : notebook.detailsChanged}</p>
        <div class="notebook-change-sides">
          <Side label={notebook.keptThen(snapshot.digest.revision)} snapshot={snapshot} />
          <Side label={notebook.saidNow(now.now.digest.revision)} snapshot={now.now} />
        </div>
      </div>
    );
  const said = {
    'claim-gone': now.status === 'claim-gone' ? notebook.claimGone(now.revision) : '',
    'digest-off': notebook.digestOff,
    'digest-gone': notebook.digestGone,
  }[now.status];
  return (
    <div class="notebook-change">
      <p>{said}</p>
    </div>
  );
}

function Side({ label, snapshot }: { label: string; snapshot: KeptSnapshot }): JSX.Element {
  const sentences = useSentences('language', 'panel', 'cite', 'notebook');
  const view = buildKeptView(snapshot, sentences);
  return (
    <div class="notebook-change-side">
      <p class="notebook-change-label">{label}</p>
      <p class="notebook-change-text">
        <Foreign text={view.text} class="whole" />
      </p>
      <p>{view.speaker}</p>
      {view.sources.map(({ id, title, where }) => (
        <p key={id}>
          <Foreign text={title} />, {where}
        </p>
      ))}
      {view.editorsNote !== undefined && <p>{view.editorsNote}</p>}
    </div>
  );
}
