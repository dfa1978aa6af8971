import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { NotebookGroup as Group } from '@/core/notebook/content';
import { Icon } from './Icon';
import { NotebookClaim } from './NotebookClaim';
import type { NotebookDoing } from './notebook-doing';
import { NotebookNameForm } from './NotebookNameForm';
import { useSentences } from './sentences-context';
import type { ClaimDrag } from './use-claim-drag';
import { useFocusBack } from './use-focus-back';

type Props = {
  group: Group;
  /** All groups in order, by name. */
  groups: readonly { id: string; name: string }[];
  /** The collections' ids in order. */
  collections: readonly string[];
  doing: NotebookDoing;
  drag: ClaimDrag;
};

/** A collection, or what is unsorted, with its claims. */
export function NotebookGroup({ group, groups, collections, doing, drag }: Props): JSX.Element {
  const { notebook } = useSentences('notebook');
  const [isRenaming, setRenaming] = useState(false);
  const { button, giveBack } = useFocusBack(isRenaming);
  const { id, name, claims } = group;
  const order = claims.map(({ key }) => key);
  const index = collections.indexOf(id);
  const isTarget = drag.place?.collection === id && drag.place.before === undefined;
  const step = (by: -1 | 1) => {
    const to = index + by;
    if (to < 0 || to >= collections.length) return;
    const said = notebook.moved(to + 1, collections.length);
    void doing.moveCollection(id, collections[by === 1 ? to + 1 : to], { focus: by === 1 ? 'down' : 'up', said });
  };

  return (
    <section class="notebook-group" data-group={id}>
      <div class="notebook-group-head" data-group-head={id}>
        {isRenaming && name !== undefined ? (
          <NotebookNameForm
            name={name}
            submit={notebook.save}
            onCancel={() => {
              giveBack();
              setRenaming(false);
            }}
            onName={(next) => {
              setRenaming(false);
              void doing.renameCollection(id, next);
            }}
          />
        ) : (
          <>
            <h2 class="notebook-group-name" tabIndex={-1}>
              <bdi>{name ?? notebook.unsorted}</bdi>
            </h2>
            <span class="notebook-group-count">{notebook.claims(claims.length)}</span>
            {name !== undefined && (
              <div class="notebook-group-tools">
                <button
                  ref={button}
                  type="button"
                  class="quiet-button"
                  aria-label={notebook.renameCollection(name)}
                  onClick={() => setRenaming(true)}
                >
                  {notebook.rename}
                </button>
                <button
                  type="button"
                  class="icon-button notebook-up"
                  data-control="up"
                  aria-label={notebook.collectionUp(name)}
                  title={notebook.up}
                  aria-disabled={index === 0 || undefined}
                  onClick={() => step(-1)}
                >
                  <Icon name="down" />
                </button>
                <button
                  type="button"
                  class="icon-button"
                  data-control="down"
                  aria-label={notebook.collectionDown(name)}
                  title={notebook.down}
                  aria-disabled={index === collections.length - 1 || undefined}
                  onClick={() => step(1)}
                >
                  <Icon name="down" />
                </button>
                <button
                  type="button"
                  class="icon-button"
                  aria-label={notebook.removeCollection(name)}
                  title={notebook.removeCollection(name)}
                  onClick={() => void doing.removeCollection(id, name)}
                >
                  <Icon name="close" />
                </button>
              </div>
            )}
          </>
        )}
      </div>
      {claims.length === 0 && <p class="notebook-group-empty">{notebook.emptyCollection}</p>}
      <ol>
        {claims.map((entry, at) => (
          <NotebookClaim key={entry.key} entry={entry} index={at} order={order} group={id} groups={groups} doing={doing} drag={drag} />
        ))}
      </ol>
      <div class={`notebook-group-end${isTarget ? ' is-target' : ''}`} />
    </section>
  );
}
