import type { JSX } from 'preact';
import { useSentences } from './sentences-context';

/** How many of what is stored, and about how large, in bytes. `onDisk` is the browser's own count, where it tells. */
export type DataStored = {
  notebook: { claims: number; removed: number; notes: number; collections: number; bytes: number };
  digests: { bundled: number; own: number; former: number; topics: number; bytes: number };
  settings: { bytes: number };
  onDisk?: number;
};

/** What is stored, by kind. */
export function DataTable({ stored: { notebook, digests, settings, onDisk } }: { stored: DataStored }): JSX.Element {
  const { data } = useSentences('data');
  const rows = [
    // An empty list is some bytes too, and nothing that anybody has.
    [data.notebook, data.notebookAmount(notebook), notebook.claims + notebook.removed + notebook.collections === 0 ? 0 : notebook.bytes],
    [data.digests, data.digestsAmount(digests), digests.bytes],
    [data.settings, data.settingsAmount, settings.bytes],
  ] as const;
  return (
    <div class="data-part">
      <table class="data-table">
        <caption>{data.storedCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{data.kind}</th>
            <th scope="col">{data.amount}</th>
            <th scope="col">{data.size}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([kind, amount, bytes]) => (
            <tr key={kind}>
              <th scope="row">{kind}</th>
              <td>{amount}</td>
              <td>{data.bytes(bytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {onDisk !== undefined && <p class="data-hint">{data.onDisk(data.bytes(onDisk))}</p>}
    </div>
  );
}
