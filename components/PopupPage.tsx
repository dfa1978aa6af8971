import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Settings } from '@/core/settings';
import { PageBrief } from './PageBrief';
import type { PageReading, PopupWays, Shortcuts } from './Popup';
import { useSentences } from './sentences-context';
import { StateMessage } from './StateMessage';

type Props = {
  page: PageReading;
  settings: Settings;
  /** The page's site, where the reader has switched Sidelight off on it. */
  offOn: string | undefined;
  shortcuts: Shortcuts | undefined;
  ways: PopupWays;
  onAllow: () => Promise<boolean>;
};

/** The popup's answer to "what is on this page?": the brief, or why there is none. */
export function PopupPage({ page, settings, offOn, shortcuts, ways, onAllow }: Props): JSX.Element {
  const { popup } = useSentences('popup');
  if (page.status === 'unreadable') return <Message title={popup.unreadableTitle} texts={[popup.unreadable, popup.unreadableInstead]} />;
  if (page.status === 'withheld') return <Withheld onAllow={onAllow} />;
  if (settings.paused) return <Message title={popup.pausedTitle} texts={[popup.paused]} />;
  if (offOn !== undefined) return <Message title={popup.offHereTitle(offOn)} texts={[popup.offHere]} />;
  if (page.status === 'loading') return <p class="popup-loading">{popup.loading}</p>;
  if (page.topics.length > 0) return <PageBrief {...page} {...ways} onRequest={settings.density === 'request'} />;
  return (
    <Message
      title={popup.emptyTitle}
      texts={[popup.empty, ...(shortcuts === undefined ? [] : [popup.emptyKeys(shortcuts.next, shortcuts.open)]), popup.emptyElsewhere]}
    />
  );
}

function Withheld({ onAllow }: Pick<Props, 'onAllow'>): JSX.Element {
  const { popup } = useSentences('popup');
  const [refused, setRefused] = useState(false);
  return (
    <StateMessage title={popup.withheldTitle}>
      <p>{popup.withheld}</p>
      <button type="button" class="outlined-button popup-allow" onClick={() => void onAllow().then((allowed) => setRefused(!allowed))}>
        {popup.allow}
      </button>
      {refused && <p class="popup-refused">{popup.notAllowed}</p>}
    </StateMessage>
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
