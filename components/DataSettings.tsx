import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DigestProblem } from '@/core/digest/problem';
import { DataDeletion } from './DataDeletion';
import { DataImport, type DataImported } from './DataImport';
import { DataTable, type DataStored } from './DataTable';
import { useSentences } from './sentences-context';

export type DataImportOutcome =
  | { status: 'done'; report: DataImported }
  | { status: 'invalid'; problems: DigestProblem[] }
  | { status: 'failed' };

/** What the section asks of the browser and the stores. */
export type DataReach = {
  /** Rejects where it cannot be read. */
  readStored: () => Promise<DataStored>;
  /** Calls back after what is stored has changed. */
  watch: (onChange: () => void, signal: AbortSignal) => void;
  /** Saves everything as a file; `damaged` are titles of digests that had to be left out. Rejects where it cannot be read. */
  exportAll: () => Promise<{ name: string; damaged: string[] }>;
  importAll: (file: File) => Promise<DataImportOutcome>;
  deleteAll: () => Promise<boolean>;
};

/** What is stored; all of it as a file; all of it back from a file; all of it deleted. */
export function DataSettings({ reach }: { reach: DataReach }): JSX.Element {
  const { data } = useSentences('data');
  const [stored, setStored] = useState<DataStored | 'loading' | 'unreadable'>('loading');
  const [said, setSaid] = useState('');

  const count = () => void reach.readStored().then(setStored, () => setStored('unreadable'));
  useEffect(() => {
    const leaving = new AbortController();
    count();
    reach.watch(count, leaving.signal);
    return () => leaving.abort();
  }, []);

  const exportAll = async () => {
    setSaid(data.exporting);
    setSaid(
      await reach.exportAll().then(
        ({ name, damaged }) => data.exported(name, damaged),
        () => data.exportFailed,
      ),
    );
  };

  return (
    <div class="data">
      <p>{data.intro}</p>
      {stored === 'loading' && <p>{data.loading}</p>}
      {stored === 'unreadable' && <p role="alert">{data.unreadable}</p>}
      {typeof stored === 'object' && <DataTable stored={stored} />}
      <div class="data-part">
        <h3 class="data-heading">{data.exportTitle}</h3>
        <p class="data-hint">{data.exportHint}</p>
        <button type="button" class="outlined-button" onClick={() => void exportAll()}>
          {data.exportAll}
        </button>
        <p role="status">{said}</p>
      </div>
      <DataImport importAll={reach.importAll} onDone={count} />
      <DataDeletion stored={typeof stored === 'object' ? stored : undefined} deleteAll={reach.deleteAll} onDone={count} />
    </div>
  );
}
