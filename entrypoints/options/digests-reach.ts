/** What the digests' section may do. Long work is done by two workers: one can be stopped without the other forgetting what to undo. */
import { browser } from '#imports';
import type { DigestReach } from '@/components/DigestSettings';
import { saveFile } from '@/components/save-file';
import { refreshLexicon } from '@/messaging/refresh-lexicon';
import { createLongCaller } from '@/messaging/long-calls';
import type { SidelightDatabase } from '@/store/database';
import type { DigestWork } from '@/store/digest-work';
import { listInstalled, switchDigest } from '@/store/own-digests';
import { watchStored } from '@/store/stored';

/** What the section may do, out of the stores. */
export function createDigestReach({ database }: { database: SidelightDatabase }): DigestReach {
  const files = createLongCaller<DigestWork>(startWorker);
  const digests = createLongCaller<DigestWork>(startWorker);
  const changes = createChangeCount();

  /** Pages follow whatever has happened, also where the answer got lost on its way. */
  async function changing<Answer>(work: Promise<Answer>): Promise<Answer> {
    try {
      return await work;
    } finally {
      changes.follow();
    }
  }

  return {
    list: () => listInstalled(database),
    watch: (onChange, signal) => watchStored(database, onChange, signal),
    check: (file, onProgress) => files.call('check', file, onProgress),
    install: (onProgress) => changing(files.call('install', undefined, onProgress)),
    stop: () => files.stop(),
    switchDigest: (id, enabled) => changing(switchDigest(database, id, enabled)),
    rollBack: (id, onProgress) => changing(digests.call('rollBack', id, onProgress)),
    remove: (id, onProgress) => changing(digests.call('remove', id, onProgress)),
    putBack: (onProgress) => changing(digests.call('putBack', undefined, onProgress)),
    async saveAsFile(id, name) {
      const text = await digests.call('exportText', id);
      if (text !== undefined) saveFile({ name, type: 'application/json', text });
      return text !== undefined;
    },
  };
}

/** One request at a time, and another after it where something changed meanwhile. */
function createChangeCount(): { follow: () => void } {
  let last = Promise.resolve();
  return { follow: () => (last = last.then(() => refreshLexicon())) };
}

function startWorker(): Worker {
  const { runtime } = browser;
  return new Worker(runtime.getURL('/digest-worker.js'), { name: runtime.getManifest().version });
}
