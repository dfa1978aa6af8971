/**
 * The notebook: what a reader has kept, in collections, with their notes. What is shown is always what is stored, followed live, so
 * that the notebook can be open in two windows; whatever is done goes to the store and comes back from there.
 */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { NotebookContent } from '@/core/notebook/content';
import type { NotebookDesk } from '@/core/notebook/desk';
import { unsorted } from '@/core/notebook/kept-claim';
import { formatRoute, type Route } from '@/core/pages/route';
import type { ClipboardText } from '@/core/panel/actions';
import { Icon } from './Icon';
import { NotebookFiles, type NotebookFilesReach } from './NotebookFiles';
import { NotebookGroup } from './NotebookGroup';
import { NotebookNameForm } from './NotebookNameForm';
import { NotebookNotice } from './NotebookNotice';
import { NotebookRemoved } from './NotebookRemoved';
import { useSentences } from './sentences-context';
import type { ViewProps } from './SidePanelSession';
import { StateMessage } from './StateMessage';
import { useClaimDrag } from './use-claim-drag';
import { useFocusBack } from './use-focus-back';
import { useNotebookDoing } from './use-notebook-doing';

/** What the view asks of the browser and the stores. */
export type NotebookReach = NotebookFilesReach & {
  desk: NotebookDesk;
  /** Calls back with the notebook now and after every change, also in other windows; with `undefined` where it cannot be read. */
  watch: (onContent: (content: NotebookContent | undefined) => void, signal: AbortSignal) => void;
  copy: (text: ClipboardText) => Promise<boolean>;
  /** Calls back before the page goes, or is put out of sight. */
  onLeaving: (save: () => void, signal: AbortSignal) => void;
};

type Props = ViewProps & { route: Extract<Route, { view: 'notebook' }>; reach: NotebookReach };

export function NotebookView({ isPrivate, route, reach }: Props): JSX.Element {
  const { notebook } = useSentences('notebook');
  const [content, setContent] = useState<NotebookContent | 'loading' | 'unreadable'>('loading');

  useEffect(() => {
    if (isPrivate) return undefined;
    const leaving = new AbortController();
    reach.watch((found) => setContent(found ?? 'unreadable'), leaving.signal);
    return () => leaving.abort();
  }, [isPrivate]);

  const sentence = (title: string, text: string) => (
    <>
      <h1 class="notebook-title">{notebook.heading}</h1>
      <StateMessage title={title}>
        <p>{text}</p>
      </StateMessage>
    </>
  );
  if (isPrivate) return sentence(notebook.privateTitle, notebook.private);
  if (content === 'unreadable') return sentence(notebook.unreadableTitle, notebook.unreadable);
  if (content === 'loading') return <p role="status">{notebook.loading}</p>;
  return <OpenNotebook content={content} shown={route.params['collection']} reach={reach} />;
}

function OpenNotebook({
  content,
  shown,
  reach,
}: {
  content: NotebookContent;
  shown: string | undefined;
  reach: NotebookReach;
}): JSX.Element {
  const { notebook } = useSentences('notebook');
  const root = useRef<HTMLDivElement>(null);
  const [isNaming, setNaming] = useState(false);
  const { button, giveBack } = useFocusBack(isNaming);
  const { doing, notice, dismiss } = useNotebookDoing({ root, content, desk: reach.desk, copy: reach.copy, onLeaving: reach.onLeaving });
  const drag = useClaimDrag(root, (key, place) => void doing.move(key, place, { focus: 'claim', said: notebook.movedTo(nameOf(place.collection)) })); // prettier-ignore

  const named = content.groups.filter(({ name }) => name !== undefined);
  const groups = [{ id: unsorted, name: notebook.unsorted }, ...named.map(({ id, name = '' }) => ({ id, name }))];
  const one = content.groups.find(({ id }) => id === shown);
  const isEmpty = named.length === 0 && content.groups.every(({ claims }) => claims.length === 0);

  function nameOf(collection: string): string {
    return groups.find(({ id }) => id === collection)?.name ?? notebook.unsorted;
  }
  const link = (collection: string, label: string, claims: number) => (
    <a
      key={collection}
      href={formatRoute({ view: 'notebook', params: { collection } })}
      aria-current={(one?.id ?? '') === collection ? 'page' : undefined}
    >
      <bdi>{label}</bdi>&nbsp;({claims})
    </a>
  );

  return (
    <div ref={root} class="notebook">
      <div class="notebook-top">
        <h1 class="notebook-title" tabIndex={-1}>
          {notebook.heading}
        </h1>
        {isEmpty && (
          <StateMessage title={notebook.emptyTitle}>
            <p class="notebook-empty">
              <Icon name="bookmark" />
              <span>{notebook.empty}</span>
            </p>
            <p>{notebook.emptyNext}</p>
            <p>
              <a href={formatRoute({ view: 'browse', part: 'topics', params: {} })}>{notebook.emptyTopics}</a>
            </p>
          </StateMessage>
        )}
        {named.length > 0 && (
          <nav class="notebook-collections" aria-label={notebook.collectionsLabel}>
            {link(
              '',
              notebook.all,
              content.groups.reduce((sum, { claims }) => sum + claims.length, 0),
            )}
            {content.groups.map(({ id, claims }) => link(id, nameOf(id), claims.length))}
          </nav>
        )}
        {isNaming && (
          <NotebookNameForm
            name=""
            submit={notebook.create}
            onCancel={() => {
              giveBack();
              setNaming(false);
            }}
            onName={(name) => {
              setNaming(false);
              void doing.createCollection(name);
            }}
          />
        )}
        <NotebookFiles key={one?.id} content={content} scope={one?.id} reach={reach} announce={doing.announce}>
          {!isNaming && (
            <button ref={button} type="button" class="outlined-button" onClick={() => setNaming(true)}>
              {notebook.newCollection}
            </button>
          )}
        </NotebookFiles>
      </div>
      {!isEmpty &&
        (one === undefined ? content.groups : [one]).map((group) => (
          <NotebookGroup key={group.id} group={group} groups={groups} collections={named.map(({ id }) => id)} doing={doing} drag={drag} />
        ))}
      <NotebookRemoved removed={content.removed} doing={doing} />
      <NotebookNotice notice={notice} onDismiss={dismiss} />
    </div>
  );
}
