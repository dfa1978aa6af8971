import type { NotebookReach } from '@/components/NotebookView';
import { saveFile } from '@/components/save-file';
import { parseNotebookFile } from '@/core/notebook/notebook-file';
import { log } from '@/core/log';
import { copyToClipboard } from '@/page/clipboard';
import type { SidelightDatabase } from '@/store/database';
import { importNotebook } from '@/store/import-notebook';
import { createNotebookDesk } from '@/store/notebook-desk';
import { watchNotebook } from '@/store/read-notebook';

/** How long what was taken out can be put back. The view says so in words. */
const keepRemovedMs = 7 * 24 * 60 * 60 * 1000;

/** What the view may do, out of the stores. In a private window it asks for nothing. */
export function createNotebookReach({ database, isPrivate }: { database: SidelightDatabase; isPrivate: boolean }): NotebookReach {
  const now = () => new Date();
  const desk = createNotebookDesk({ database, now, newId: () => crypto.randomUUID() });
  if (!isPrivate)
    desk.deleteRemoved(new Date(now().getTime() - keepRemovedMs)).catch((cause: unknown) => log.warn('What was taken out stays.', cause));

  return {
    desk,
    now,
    watch: (onContent, signal) => watchNotebook(database, onContent, signal),
    copy: copyToClipboard,
    save: saveFile,
    print: () => window.print(),
    bringIn: async (file) => {
      try {
        const reading = parseNotebookFile(await file.text());
        return reading.status === 'invalid' ? reading : { status: 'done', report: await importNotebook(database, reading.notebook) };
      } catch (cause) {
        log.warn('A notebook could not be brought in.', cause);
        return { status: 'failed' };
      }
    },
    onLeaving: (save, signal) => {
      addEventListener('pagehide', save, { signal });
      document.addEventListener('visibilitychange', () => document.hidden && save(), { signal });
    },
  };
}
