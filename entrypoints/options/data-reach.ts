import { browser } from '#imports';
import type { DataReach } from '@/components/DataSettings';
import { saveFile } from '@/components/save-file';
import { parseBackup, writeBackup } from '@/core/backup/backup-file';
import { log } from '@/core/log';
import { buildStem } from '@/core/notebook/write';
import { sendMessage } from '@/messaging/protocol';
import { refreshLexicon } from '@/messaging/refresh-lexicon';
import { findSettingsProblems, readBackup, restoreBackup } from '@/store/backup';
import type { SidelightDatabase } from '@/store/database';
import { readStored, watchStored } from '@/store/stored';

/** What the section may do, out of the stores. */
export function createDataReach({ database }: { database: SidelightDatabase }): DataReach {
  const { version: appVersion } = browser.runtime.getManifest();
  return {
    readStored: async () => {
      const [stored, { usage }] = await Promise.all([readStored(database), navigator.storage.estimate()]);
      return usage === undefined ? stored : { ...stored, onDisk: usage };
    },
    watch: (onChange, signal) => watchStored(database, onChange, signal),
    exportAll: async () => {
      const { backup, damaged } = await readBackup(database, { appVersion, now: () => new Date() });
      const name = `${buildStem('sidelight', 'everything', backup.madeAt.slice(0, 10))}.json`;
      saveFile({ name, type: 'application/json', text: writeBackup(backup) });
      return { name, damaged };
    },
    importAll: async (file) => {
      const reading = parseBackup(await file.text(), { appVersion });
      if (reading.status === 'invalid') return reading;
      const problems = findSettingsProblems(reading.backup.settings);
      if (problems.length > 0) return { status: 'invalid', problems };
      try {
        const report = await restoreBackup(database, reading.backup);
        await refreshLexicon();
        return { status: 'done', report };
      } catch (cause) {
        log.warn('A file with everything could not be brought in.', cause);
        return { status: 'failed' };
      }
    },
    deleteAll: () => sendMessage('deleteEverything'),
  };
}
