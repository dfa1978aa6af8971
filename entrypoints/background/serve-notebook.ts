import { onMessage } from '@/messaging/protocol';
import type { Notebook } from '@/store/notebook';

/** Keeps claims for panels, and nothing for those in private windows, which also learn nothing of what is kept. */
export function serveNotebook(notebook: Pick<Notebook, 'keep' | 'remove' | 'findKept'>): void {
  onMessage('keepClaim', ({ data: { digest, claim, keep }, sender }) => {
    if (sender.tab?.incognito ?? true) return false;
    return keep ? notebook.keep({ digest, claim }) : notebook.remove({ digest, claim });
  });
  onMessage('findKept', ({ data, sender }) => ((sender.tab?.incognito ?? true) ? [] : notebook.findKept(data)));
}
