import type { JSX } from 'preact';
import type { PageDate } from '@/core/panel/actions';
import type { Settings } from '@/core/settings';
import { DensityChoice } from './DensityChoice';
import { MutedTopics } from './MutedTopics';
import { PopupFoot } from './PopupFoot';
import { PopupPage } from './PopupPage';
import { useSentences } from './sentences-context';
import { Toggle } from './Toggle';
import type { ListedTopic } from './TopicsOnPage';

/**
 * What is known of the page in the tab. `unreadable`: the browser lets no extension look into it; `withheld`: it would, but the reader
 * or the browser has taken Sidelight's leave back.
 */
export type PageReading =
  | { status: 'loading' }
  | { status: 'unreadable' }
  | { status: 'withheld' }
  | { status: 'read'; topics: ListedTopic[]; pageDate: PageDate | undefined };

/** The tab a popup is about. No `site` where there is nothing that could be switched off on its own. */
export type PopupTab = { site: string | undefined; private: boolean };

/** How the reader's browser has bound the two commands that matter most; as the browser writes them. */
export type Shortcuts = { next: string; open: string };

/** Where the popup leads; each closes it. */
export type PopupWays = {
  onJump: (topic: ListedTopic) => void;
  onOpen: (topic: ListedTopic) => void;
  onRead: (topic: string) => void;
  onSearch: (query: string) => void;
  onBrowse: () => void;
  onNotebook: () => void;
  onSettings: () => void;
};

type Props = {
  tab: PopupTab;
  page: PageReading;
  settings: Settings;
  shortcuts: Shortcuts | undefined;
  ways: PopupWays;
  /** Asks the browser for the pages it was told to keep Sidelight out of; whether it gave them. */
  onAllow: () => Promise<boolean>;
  onChange: (change: (settings: Settings) => Partial<Settings>) => void;
  loadTitles: (topics: readonly string[]) => Promise<Record<string, string>>;
};

/** The toolbar's popup: a brief of the page it was opened on, the few choices a reader makes in passing, and the ways on. */
export function Popup({ tab, page, settings, shortcuts, ways, onAllow, onChange, loadTitles }: Props): JSX.Element {
  const { popup } = useSentences('popup');
  const { site } = tab;
  const isOffHere = site !== undefined && settings.sitesOff.includes(site);
  const isRead = page.status === 'read' || page.status === 'loading';

  const switchSite = (on: boolean) => {
    if (site === undefined) return;
    onChange(({ sitesOff }) => ({
      sitesOff: on ? sitesOff.filter((one) => one !== site) : [...sitesOff.filter((one) => one !== site), site],
    }));
  };

  return (
    <main class="popup">
      <header class="popup-head">
        <h1 class="popup-title">
          <img src="/icon/icon.svg" alt="" width="22" height="22" />
          {popup.title}
        </h1>
        <p class="popup-promise">{tab.private ? popup.privateWindow : popup.promise}</p>
      </header>

      <p class="only-spoken" role="status">
        {sayPage(page, popup)}
      </p>
      <div class="popup-page">
        <PopupPage page={page} settings={settings} offOn={isOffHere ? site : undefined} {...{ shortcuts, ways, onAllow }} />
      </div>

      <section class="popup-settings" aria-label={popup.settings}>
        {site !== undefined && isRead && (
          <Toggle label={popup.onThisSite(site)} on={!isOffHere && !settings.paused} disabled={settings.paused} onChange={switchSite} />
        )}
        <Toggle label={popup.onEverywhere} on={!settings.paused} onChange={(on) => onChange(() => ({ paused: !on }))} />
        <details class="popup-density">
          <summary>{popup.densityNow(popup.densities[settings.paused ? 'off' : settings.density])}</summary>
          <DensityChoice settings={settings} onChange={(choices) => onChange(() => choices)} />
        </details>
        <MutedTopics
          topics={settings.mutedTopics}
          loadTitles={loadTitles}
          onUnmute={(topic) => onChange(({ mutedTopics }) => ({ mutedTopics: mutedTopics.filter((one) => one !== topic) }))}
        />
      </section>

      <PopupFoot {...ways} />
    </main>
  );
}

/** The one thing that is spoken by itself: how much there is, or that there is nothing to read. The rest waits to be read. */
function sayPage(page: PageReading, popup: ReturnType<typeof useSentences<'popup'>>['popup']): string {
  if (page.status === 'unreadable') return popup.unreadableTitle;
  if (page.status === 'withheld') return popup.withheldTitle;
  if (page.status === 'loading') return '';
  const mentions = page.topics.reduce((sum, { count }) => sum + count, 0);
  return mentions === 0 ? popup.emptyTitle : popup.found(page.topics.length, mentions);
}
