import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSentences } from './sentences-context';

/** A command and what it is bound to here, as the browser writes it; empty where it is bound to nothing. */
export type BoundCommand = { name: string; shortcut: string };

export type KeyReach = {
  listCommands: () => Promise<BoundCommand[]>;
  /** Opens the browser's own page for shortcuts; absent where an extension cannot. */
  openShortcuts?: () => void;
};

/** The shortcuts as they are on this machine, and the way to change them. Read again when the reader comes back to the page. */
export function KeySettings({ reach }: { reach: KeyReach }): JSX.Element {
  const { options } = useSentences('options');
  const { openShortcuts } = reach;
  const [commands, setCommands] = useState<BoundCommand[]>([]);
  useEffect(() => {
    const read = () => void reach.listCommands().then(setCommands);
    read();
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  // In the order of use; browsers list them by name.
  const bound = Object.entries(options.commands).map(([name, title]) => ({ title, command: commands.find((one) => one.name === name) }));

  return (
    <>
      <dl class="keys">
        {bound.map(
          ({ title, command }) =>
            command !== undefined && (
              <div key={title} class="key">
                <dt>{title}</dt>
                <dd>{command.shortcut === '' ? <span class="key-none">{options.noKey}</span> : <kbd>{command.shortcut}</kbd>}</dd>
              </div>
            ),
        )}
      </dl>
      <p class="options-hint">{openShortcuts === undefined ? options.changeKeysByHand : options.keysHint}</p>
      {openShortcuts !== undefined && (
        <button type="button" class="outlined-button key-change" onClick={openShortcuts}>
          {options.changeKeys}
        </button>
      )}
    </>
  );
}
