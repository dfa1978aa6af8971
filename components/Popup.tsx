import type { JSX } from 'preact';
import type { Settings } from '@/core/settings';
import { DensityChoice } from './DensityChoice';
import { MutedTopics } from './MutedTopics';
import { useSentences } from './sentences-context';
import { StateMessage } from './StateMessage';
import { Toggle } from './Toggle';
import { TopicsOnPage, type ListedTopic } from './TopicsOnPage';

/** What is known of the page in the tab. `unreadable`: the browser lets no extension look into it. */
export type PageReading = { status: 'loading' } | { status: 'unreadable' } | { status: 'read'; topics: ListedTopic[] };

/** The tab a popup is about. No `site` where there is nothing that could be switched off on its own. */
export type PopupTab = { site: string | undefined; private: boolean };

/** How the reader's browser has bound the two commands that matter most; as the browser writes them. */
export type Shortcuts = { next: string; open: string };

type Props = {
  tab: PopupTab;
  page: PageReading;
  settings: Settings;
  shortcuts: Shortcuts | undefined;
  onJump: (topic: ListedTopic) => void;
  onChange: (change: (settings: Settings) => Partial<Settings>) => void;
  loadTitles: (topics: readonly string[]) => Promise<Record<string, string>>;
};

/** The toolbar's popup: the topics of the page it was opened on, and the few choices a reader makes in passing. */
export function Popup({ tab, page, settings, shortcuts, onJump, onChange, loadTitles }: Props): JSX.Element {
  const { popup } = useSentences();
  const { site } = tab;
  const isOffHere = site !== undefined && settings.sitesOff.includes(site);

  const switchSite = (on: boolean) => {
    if (site === undefined) return;
    onChange(({ sitesOff }) => ({
      sitesOff: on ? sitesOff.filter((one) => one !== site) : [...sitesOff.filter((one) => one !== site), site],
    }));
  };

  return (
    <main class="popup">
      <h1 class="popup-title">
        <img src="/icon/icon.svg" alt="" width="22" height="22" />
        {popup.title}
      </h1>

      <div class="popup-page" aria-live="polite">
        <PageState page={page} settings={settings} offOn={isOffHere ? site : undefined} shortcuts={shortcuts} onJump={onJump} />
      </div>

      <section class="popup-settings" aria-label={popup.settings}>
        {site !== undefined && page.status !== 'unreadable' && (
          <Toggle label={popup.onThisSite(site)} on={!isOffHere && !settings.paused} disabled={settings.paused} onChange={switchSite} />
        )}
        <Toggle label={popup.onEverywhere} on={!settings.paused} onChange={(on) => onChange(() => ({ paused: !on }))} />
        <DensityChoice density={settings.density} onChange={(density) => onChange(() => ({ density }))} />
        <MutedTopics
          topics={settings.mutedTopics}
          loadTitles={loadTitles}
          onUnmute={(topic) => onChange(({ mutedTopics }) => ({ mutedTopics: mutedTopics.filter((one) => one !== topic) }))}
        />
      </section>

      <p class="popup-promise">{tab.private ? popup.privateWindow : popup.promise}</p>
    </main>
  );
}

type PageStateProps = Pick<Props, 'page' | 'settings' | 'shortcuts' | 'onJump'> & { offOn: string | undefined };

function PageState({ page, settings, offOn, shortcuts, onJump }: PageStateProps): JSX.Element {
  const { popup } = useSentences();
  if (page.status === 'unreadable') return <Message title={popup.unreadableTitle} texts={[popup.unreadable]} />;
  if (settings.paused) return <Message title={popup.pausedTitle} texts={[popup.paused]} />;
  if (offOn !== undefined) return <Message title={popup.offHereTitle(offOn)} texts={[popup.offHere]} />;
  if (page.status === 'loading') return <p class="popup-loading">{popup.loading}</p>;
  if (page.topics.length === 0) {
    return (
      <Message
        title={popup.emptyTitle}
        texts={[popup.empty, ...(shortcuts === undefined ? [] : [popup.emptyKeys(shortcuts.next, shortcuts.open)])]}
      />
    );
  }

  const mentions = page.topics.reduce((sum, topic) => sum + topic.count, 0);
  return (
    <>
      <h2 class="popup-heading">{popup.onThisPage}</h2>
      <p class="popup-found">{popup.found(page.topics.length, mentions)}</p>
      {settings.density === 'request' && <p class="popup-found">{popup.requestHint}</p>}
      <TopicsOnPage topics={page.topics} onJump={onJump} />
    </>
  );
}

function Message({ title, texts }: { title: string; texts: string[] }): JSX.Element {
  return (
    <StateMessage title={title}>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </StateMessage>
  );
}
