import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MergeReport } from '@/core/notebook/merge';
import type { DataImportOutcome } from './DataSettings';
import { FileProblems } from './FileProblems';
import { useSentences } from './sentences-context';

/** What was brought in. `kept` are titles of digests of which another version is here and stayed. */
export type DataImported = { notebook: MergeReport; digests: { added: number; same: number; kept: string[] } };

type Props = { importAll: (file: File) => Promise<DataImportOutcome>; onDone: () => void };

/** A file with everything, brought in; or why nothing was. */
export function DataImport({ importAll, onDone }: Props): JSX.Element {
  const { data } = useSentences('data');
  const [outcome, setOutcome] = useState<DataImportOutcome | 'working'>();

  const bringIn = async (file: File) => {
    setOutcome('working');
    setOutcome(await importAll(file).catch((): DataImportOutcome => ({ status: 'failed' })));
    onDone();
  };

  return (
    <div class="data-part">
      <h3 class="data-heading">{data.importTitle}</h3>
      <p class="data-hint">{data.importHint}</p>
      <label class="file-button">
        <span>{data.importAll}</span>
        <input
          type="file"
          accept=".json,application/json"
          aria-label={`${data.importTitle}: ${data.importAll}`}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) void bringIn(file);
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
      <div role="status">
        {outcome === 'working' && <p>{data.importing}</p>}
        {typeof outcome === 'object' && outcome.status === 'failed' && <p>{data.importFailed}</p>}
        {typeof outcome === 'object' && outcome.status === 'done' && <Imported report={outcome.report} />}
      </div>
      {typeof outcome === 'object' && outcome.status === 'invalid' && <FileProblems problems={outcome.problems} />}
    </div>
  );
}

function Imported({ report: { notebook, digests } }: { report: DataImported }): JSX.Element {
  const { data } = useSentences('data');
  const list = (items: readonly string[]) => (
    <ul>
      {items.map((text) => (
        <li key={text}>
          <bdi>{text}</bdi>
        </li>
      ))}
    </ul>
  );
  return (
    <div class="file-report">
      <p class="file-report-title">{data.imported}</p>
      <p>{data.importedNotebook(notebook.added, notebook.addedCollections)}</p>
      {notebook.same > 0 && <p>{data.importedSame(notebook.same)}</p>}
      {notebook.notesAdded > 0 && <p>{data.importedNotes(notebook.notesAdded)}</p>}
      {notebook.different.length > 0 && <p>{data.importedDifferent(notebook.different.length)}</p>}
      {notebook.different.length > 0 && list(notebook.different)}
      {digests.added > 0 && <p>{data.importedDigests(digests.added)}</p>}
      {digests.kept.length > 0 && <p>{data.keptDigests(digests.kept.length)}</p>}
      {digests.kept.length > 0 && list(digests.kept)}
      <p>{data.importedSettings}</p>
    </div>
  );
}
