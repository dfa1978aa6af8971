import type { Settings } from '@/core/settings';
import { onMessage } from '@/messaging/protocol';
import { changeSettings } from '@/store/settings';
import { findSite } from '@/store/site';

/** The part of a message's sender that matters here. */
type Asking = { tab?: { url?: string | undefined; incognito: boolean } | undefined };

/** What a reader chooses in a panel. A choice made in a private window holds for private windows, until the last of them closes. */
export function serveChoices(): void {
  onMessage('muteTopic', ({ data: { topic, muted }, sender }) =>
    change(sender, ({ mutedTopics }) => ({ mutedTopics: toggle(mutedTopics, topic, muted) })),
  );
  onMessage('turnSiteOff', ({ data: off, sender }) => {
    const site = findSite(sender.tab?.url);
    return site === undefined ? false : change(sender, ({ sitesOff }) => ({ sitesOff: toggle(sitesOff, site, off) }));
  });
  onMessage('chooseName', ({ data: { topic, name }, sender }) =>
    change(sender, ({ leadNames: { [topic]: _former, ...others } }) => ({
      leadNames: name === undefined ? others : { ...others, [topic]: name },
    })),
  );
}

async function change({ tab }: Asking, choose: (settings: Settings) => Partial<Settings>): Promise<boolean> {
  await changeSettings({ private: tab?.incognito ?? false }, choose);
  return true;
}

function toggle(list: readonly string[], item: string, isIn: boolean): string[] {
  const others = list.filter((one) => one !== item);
  return isIn ? [...others, item] : others;
}
