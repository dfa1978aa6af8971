/** The toolbar's popup: finds out which tab it is about and hands its components what they may do. */
import { render } from 'preact';
import { popupStyles } from '@/components/popup-styles';
import { PopupSession } from '@/components/PopupSession';
import { SentencesProvider } from '@/components/sentences-context';
import { en } from '@/locales/en';
import { sendMessage } from '@/messaging/protocol';
import { changeSettings, getSettings } from '@/store/settings';
import { findPopupTab } from './find-popup-tab';
import { findShortcuts } from './find-shortcuts';
import { createPopupWays } from './popup-ways';
import { askForPages, readPage } from './read-page';

const sheet = new CSSStyleSheet();
sheet.replaceSync(popupStyles.join('\n'));
document.adoptedStyleSheets.push(sheet);

const root = document.querySelector('#popup');
const tab = await findPopupTab(new URLSearchParams(location.search).get('tab'));

if (root !== null) {
  const { tabId } = tab;
  const place = { private: tab.private };
  render(
    <SentencesProvider value={en}>
      <PopupSession
        tab={tab}
        browser={{
          readPage: () => readPage(tabId),
          getSettings: () => getSettings(place),
          changeSettings: (change) => changeSettings(place, change),
          findShortcuts,
          loadTitles: (topics) => sendMessage('loadTitles', topics),
          askForPages,
          ways: createPopupWays(tab),
        }}
      />
    </SentencesProvider>,
    root,
  );
}
