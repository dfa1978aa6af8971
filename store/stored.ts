/** What Sidelight has stored, for a reader who wants to know: how many of what, and about how large. */
import { liveQuery } from 'dexie';
import { browser } from '#imports';
import { itemTables, type SidelightDatabase } from './database';
import { lexiconKey } from './page-cache';

export type Stored = {
  /** Claims, those taken out lately apart, and how many of all have a note. */
  notebook: { claims: number; removed: number; notes: number; collections: number; bytes: number };
  /** With what is made from them: rows by topic, the search index, the lexicon that pages read. */
  digests: { bundled: number; own: number; former: number; topics: number; bytes: number };
  /** Everything else in the extension's storage. */
  settings: { bytes: number };
};

/** Larger tables are measured by their first rows: reading all of a large digest only to weigh it would take seconds. */
const sample = 200;

/** Rejects where the database cannot be read. */
export async function readStored(database: SidelightDatabase): Promise<Stored> {
  const [heads, claims, collections, former, topics] = await Promise.all([
    database.digests.toArray(),
    database.notebook.toArray(),
    database.collections.toArray(),
    database.formerDigests.count(),
    database.topics.count(),
  ]);
  const tables = [...itemTables, 'digests', 'indexes', 'formerDigests'] as const;
  const sizes = await Promise.all(tables.map((table) => measureTable(database, table)));
  const { [lexiconKey]: lexicon, ...local } = await browser.storage.local.get(null);
  return {
    notebook: {
      claims: claims.filter(({ removedAt }) => removedAt === undefined).length,
      removed: claims.filter(({ removedAt }) => removedAt !== undefined).length,
      notes: claims.filter(({ note }) => note !== '').length,
      collections: collections.filter(({ removedAt }) => removedAt === undefined).length,
      bytes: measure([claims, collections]),
    },
    digests: {
      bundled: heads.filter(({ origin }) => origin === 'bundled').length,
      own: heads.filter(({ origin }) => origin === 'reader').length,
      former,
      topics,
      bytes: sizes.reduce((sum, size) => sum + size, measure(lexicon)),
    },
    settings: { bytes: measure(local) },
  };
}

/** Calls back after the notebook or the digests have changed, in any window, until `signal` ends. */
export function watchStored({ notebook, collections, digests }: SidelightDatabase, onChange: () => void, signal: AbortSignal): void {
  const looked = () => Promise.all([notebook.count(), collections.count(), digests.toArray()]);
  const watching = liveQuery(looked).subscribe({ next: onChange, error: onChange });
  signal.addEventListener('abort', () => watching.unsubscribe(), { once: true });
}

async function measureTable(
  database: SidelightDatabase,
  table: (typeof itemTables)[number] | 'digests' | 'indexes' | 'formerDigests',
): Promise<number> {
  const [count, rows] = await Promise.all([database.table(table).count(), database.table(table).limit(sample).toArray()]);
  return rows.length === 0 ? 0 : Math.round((measure(rows) / rows.length) * count);
}

/** As text in UTF-8, near what browsers write. */
function measure(value: unknown): number {
  return value === undefined ? 0 : new TextEncoder().encode(JSON.stringify(value)).byteLength;
}
