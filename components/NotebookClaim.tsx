import type { JSX } from 'preact';
import { buildClipboardText } from '@/core/cite/cite';
import type { NotebookEntry } from '@/core/notebook/content';
import { buildKeptView } from '@/core/notebook/kept-view';
import { Foreign } from './Foreign';
import { Icon } from './Icon';
import { Note } from './Note';
import { NotebookChange } from './NotebookChange';
import { NotebookCredit } from './NotebookCredit';
import type { NotebookDoing } from './notebook-doing';
import { NotebookNote } from './NotebookNote';
import { useSentences } from './sentences-context';
import type { ClaimDrag } from './use-claim-drag';

type Props = {
  entry: NotebookEntry;
  /** Its place among the claims of its group, from 0, and their keys in order. */
  index: number;
  order: readonly string[];
  /** The group it stands in, and those it can be moved to, this one among them. */
  group: string;
  groups: readonly { id: string; name: string }[];
  doing: NotebookDoing;
  drag: ClaimDrag;
};

/** A kept claim: what it said, who said it and where, what has become of it, the reader's note, and what can be done with it. */
export function NotebookClaim({ entry, index, order, group, groups, doing, drag }: Props): JSX.Element {
  const sentences = useSentences('language', 'panel', 'cite', 'notebook');
  const { notebook } = sentences;
  const { key, snapshot } = entry;
  const view = buildKeptView(snapshot, sentences, entry.live);
  const isTarget = drag.place?.before === key;
  const classes = ['notebook-claim', ...(drag.dragged === key ? ['is-dragged'] : []), ...(isTarget ? ['is-target'] : [])];
  const step = (by: -1 | 1) => {
    const to = index + by;
    if (to < 0 || to >= order.length) return;
    void doing.move(key, { collection: group, before: order[by === 1 ? to + 1 : to] }, { focus: by === 1 ? 'down' : 'up', said: notebook.moved(to + 1, order.length) }); // prettier-ignore
  };

  return (
    <li>
      <article class={classes.join(' ')} data-claim={key} tabIndex={-1}>
        <p class="notebook-claim-text">
          <Foreign text={view.text} class="whole" />
        </p>
        <NotebookCredit entry={entry} view={view} />
        {view.note !== undefined && <Note note={view.note} />}
        <div class="notebook-claim-tools">
          <span class="notebook-grip" aria-hidden="true" title={notebook.drag} onPointerDown={(event) => drag.start(key, event)}>
            <Icon name="grip" />
            {notebook.toolWords.drag}
          </span>
          <ToolButton control="up" label={notebook.up} word={notebook.toolWords.up} isOff={index === 0} onPress={() => step(-1)} />
          <ToolButton
            control="down"
            label={notebook.down}
            word={notebook.toolWords.down}
            isOff={index === order.length - 1}
            onPress={() => step(1)}
          />
          <button
            type="button"
            class="quiet-button"
            aria-label={notebook.copy}
            title={notebook.copy}
            onClick={() => void doing.copy(buildClipboardText(snapshot, sentences))}
          >
            <Icon name="copy" />
            {notebook.toolWords.copy}
          </button>
          {groups.length > 1 && (
            <label class="notebook-move">
              <span>{notebook.moveTo}</span>
              <select
                class="notebook-select"
                value={group}
                onChange={({ currentTarget: { value } }) => {
                  const name = groups.find(({ id }) => id === value)?.name ?? '';
                  void doing.move(key, { collection: value }, { focus: 'claim', said: notebook.movedTo(name) });
                }}
              >
                {groups.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          )}
          <button
            type="button"
            class="quiet-button"
            aria-label={notebook.remove}
            title={notebook.remove}
            onClick={() => void doing.remove(key)}
          >
            <Icon name="close" />
            {notebook.toolWords.remove}
          </button>
        </div>
        <NotebookChange snapshot={snapshot} now={entry.now} />
        <NotebookNote note={entry.note} save={(note) => doing.saveNote(key, note)} onLeaving={doing.onLeaving} />
      </article>
    </li>
  );
}

type ToolProps = { control: 'up' | 'down'; label: string; word: string; isOff?: boolean; onPress: () => void };

function ToolButton({ control, label, word, isOff = false, onPress }: ToolProps): JSX.Element {
  return (
    <button
      type="button"
      class={`quiet-button${control === 'up' ? ' notebook-up' : ''}`}
      data-control={control}
      aria-label={label}
      title={label}
      aria-disabled={isOff || undefined}
      onClick={() => !isOff && onPress()}
    >
      <Icon name="down" />
      {word}
    </button>
  );
}
