import type { OptionsReach } from '@/components/OptionsPage';
import { sendMessage } from '@/messaging/protocol';
import { refreshLexicon } from '@/messaging/refresh-lexicon';
import { createKeyReach } from '@/messaging/shortcuts';
import type { SidelightDatabase } from '@/store/database';
import { listNameLanguages } from '@/store/name-languages';
import { changeSettings, getSettings, watchSettings } from '@/store/settings';
import { parseSite } from '@/store/site';

/** The choices a reader makes on the settings page. It is no private window's: what is chosen here is kept. */
const place = { private: false };

export function createChoicesReach({
  database,
}: {
  database: SidelightDatabase;
}): Pick<OptionsReach, 'settings' | 'highlights' | 'quiet' | 'keys'> {
  return {
    settings: {
      getSettings: () => getSettings(place),
      changeSettings: async (change) => {
        const before = await getSettings(place);
        const after = await changeSettings(place, change);
        if (after.languagesOff.join() !== before.languagesOff.join()) void refreshLexicon();
        return after;
      },
      watchSettings,
    },
    highlights: { listLanguages: () => listNameLanguages(database) },
    quiet: { loadTitles: (topics) => sendMessage('loadTitles', topics), parseSite },
    keys: createKeyReach(),
  };
}
