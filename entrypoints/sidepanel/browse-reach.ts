import type { BrowseReach } from '@/components/BrowseView';
import type { PanelDesk } from '@/components/panel-desk';
import { titleOfNames } from '@/core/browse/topics-view';
import { withChoices } from '@/core/panel/reader-choices';
import { en } from '@/locales/en';
import { sendMessage } from '@/messaging/protocol';
import { createPanelDesk } from '@/page/panel-desk';
import type { BrowseWork } from '@/store/browse-work';
import type { SidelightDatabase } from '@/store/database';
import { getSettings } from '@/store/settings';
import { createTopicActions } from './topic-actions';

type Given = { database: SidelightDatabase; browse: BrowseWork; isPrivate: boolean };

/** What the view may do, out of the stores. */
export function createBrowseReach({ database, browse, isPrivate }: Given): BrowseReach {
  const place = { private: isPrivate };
  const { findTopic, readNames, ...reader } = browse;
  let desk: PanelDesk | undefined;

  return {
    ...reader,
    loadLeadNames: async () => (await getSettings(place)).leadNames,
    loadTopic: async (topic) => {
      // What is not whole here the background can answer from the copy it has, and mend.
      const answer = (await findTopic(topic).catch(() => undefined)) ?? (await sendMessage('getTopic', topic));
      return withChoices(topic, answer, await getSettings(place));
    },
    actions: createTopicActions({
      database,
      isPrivate,
      loadTitles: async (topics) => {
        const [found, { leadNames }] = await Promise.all([readNames(topics), getSettings(place)]);
        // Where several digests have a topic, the first of them speaks.
        return Object.fromEntries(
          found.toReversed().map(({ id, names }) => [id, titleOfNames({ id, names }, leadNames[id], en.language).text]),
        );
      },
    }),
    // The panel's second script is part of this one.
    loadDesk: () => Promise.resolve((desk ??= createPanelDesk(en))),
    watchPrinting: (onChange, signal) => {
      addEventListener('beforeprint', () => onChange(true), { signal });
      addEventListener('afterprint', () => onChange(false), { signal });
    },
    print: () => print(),
  };
}
