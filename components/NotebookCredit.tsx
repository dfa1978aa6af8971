import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { NotebookEntry } from '@/core/notebook/content';
import type { KeptView } from '@/core/notebook/kept-view';
import { formatRoute } from '@/core/pages/route';
import { Foreign } from './Foreign';
import { Icon } from './Icon';
import { OutsideLink } from './OutsideLink';
import { useSentences } from './sentences-context';

/** Whose claim this is and where it stands, in a line; all else that a citation says opens from it, and is on paper in any case. */
export function NotebookCredit({ entry, view }: { entry: NotebookEntry; view: KeptView }): JSX.Element {
  const { notebook } = useSentences('notebook');
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { snapshot, topic } = entry;
  const [first, ...others] = view.sources;

  return (
    <>
      <p class="notebook-credit">
        {`${view.dated} · `}
        <Foreign text={view.name} />
        {first !== undefined && (
          <>
            {first.genre !== undefined && ` · ${first.genre}`}
            {' · '}
            <Foreign text={first.place} />
          </>
        )}
        {view.written !== undefined && ` · ${view.written}`}
        {others.length > 0 && ` ${view.written === undefined ? '' : '· '}${notebook.moreSources(others.length)}`}{' '}
        <button type="button" class="text-button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {notebook.details}
          <Icon name="chevron" />
        </button>
      </p>
      {view.contested !== undefined && (
        <p class="notebook-contested">
          <a
            href={formatRoute({ view: 'browse', part: 'disagreements', params: { id: view.contested.disagreement, digest: entry.digest } })}
          >
            <Icon name="scale" />
            {view.contested.label}
          </a>
        </p>
      )}
      <div id={id} class={`notebook-credit-details${isOpen ? ' is-open' : ''}`}>
        <p>{view.speaker}</p>
        {view.sources.map((source) => (
          <p key={source.id}>
            {source.url === undefined ? <Foreign text={source.title} /> : <OutsideLink url={source.url} label={source.title.text} />}
            {source.publication !== undefined && (
              <>
                , <Foreign text={source.publication} />
              </>
            )}
            {source.genre !== undefined && ` (${source.genre})`}
            {source.issued !== undefined && `, ${source.issued}`}, {source.where}
          </p>
        ))}
        <p>
          {notebook.kept(notebook.day(entry.keptAt), snapshot.digest.title, snapshot.digest.revision)}
          {topic !== undefined && (
            <>
              {' · '}
              <a href={formatRoute({ view: 'topic', topic: topic.id, params: { claim: entry.claim } })}>{notebook.topic(topic.title)}</a>
            </>
          )}
        </p>
      </div>
    </>
  );
}
