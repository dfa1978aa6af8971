import type { NotebookReach } from '@/components/NotebookView';
import type { SidelightDatabase } from '@/store/database';

/** What the view may do, out of the stores. */
export function createNotebookReach(_given: { database: SidelightDatabase; isPrivate: boolean }): NotebookReach {
  return {};
}
