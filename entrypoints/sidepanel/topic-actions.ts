import type { PanelActions } from '@/core/panel/actions';
import { copyToClipboard } from '@/page/clipboard';
import type { SidelightDatabase } from '@/store/database';
import { createNotebook } from '@/store/notebook';
import { changeSettings } from '@/store/settings';

type Given = { database: SidelightDatabase; isPrivate: boolean } & Pick<PanelActions, 'loadTitles'>;

/** What a reader can do with a topic here: all but what only a page has. In a private window nothing is kept. */
export function createTopicActions({ database, isPrivate, loadTitles }: Given): PanelActions {
  const place = { private: isPrivate };
  const notebook = createNotebook({ database, now: () => new Date() });
  const never = () => Promise.resolve(false);
  return {
    isPrivate,
    loadTitles,
    copy: copyToClipboard,
    keepClaim: (claim, keep) => {
      if (isPrivate) return never();
      return keep ? notebook.keep(claim) : notebook.remove(claim);
    },
    findKept: (places) => (isPrivate ? Promise.resolve([]) : notebook.findKept(places)),
    muteTopic: async (topic, muted) => {
      await changeSettings(place, ({ mutedTopics }) => {
        const others = mutedTopics.filter((one) => one !== topic);
        return { mutedTopics: muted ? [...others, topic] : others };
      });
      return true;
    },
    chooseName: async (topic, name) => {
      await changeSettings(place, ({ leadNames: { [topic]: _former, ...others } }) => ({
        leadNames: name === undefined ? others : { ...others, [topic]: name },
      }));
      return true;
    },
    hideHere: never,
    turnSiteOff: never,
    reload: () => location.reload(),
    pin: () => undefined,
  };
}
