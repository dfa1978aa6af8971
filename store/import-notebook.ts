import { mergeNotebook, type MergeReport } from '@/core/notebook/merge';
import type { NotebookPart } from '@/core/notebook/notebook-part';
import type { SidelightDatabase } from './database';

/** Brings a checked file's notebook into this one, in one transaction; nothing that is here is lost. Rejects with nothing changed. */
export function importNotebook(database: SidelightDatabase, file: NotebookPart): Promise<MergeReport> {
  const { notebook, collections } = database;
  return database.transaction('rw', [notebook, collections], async () => {
    const here = await readNotebookPart(database);
    const merge = mergeNotebook(here, file);
    await collections.bulkPut(merge.collections);
    await notebook.bulkPut(merge.claims);
    return merge.report;
  });
}

/** All rows, those of what was taken out included. */
export async function readNotebookPart({ notebook, collections }: SidelightDatabase): Promise<NotebookPart> {
  const [claims, named] = await Promise.all([notebook.orderBy('keptAt').toArray(), collections.toArray()]);
  return { claims, collections: named };
}
