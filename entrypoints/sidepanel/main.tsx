/** The side panel (Firefox: the sidebar): finds out whose window it is in and hands its views what they may do. */
import { render } from 'preact';
import { browser } from '#imports';
import { SentencesProvider } from '@/components/sentences-context';
import { sidePanelStyles } from '@/components/side-panel-styles';
import { SidePanelSession } from '@/components/SidePanelSession';
import { en } from '@/locales/en';
import { SidelightDatabase } from '@/store/database';
import { createBrowseReach } from './browse-reach';
import { receiveLookUps } from './look-ups';
import { createNotebookReach } from './notebook-reach';
import { openReading } from './reading';
import { createSearchReach } from './search-reach';

const sheet = new CSSStyleSheet();
sheet.replaceSync(sidePanelStyles.join('\n'));
document.adoptedStyleSheets.push(sheet);

const root = document.querySelector('#sidepanel');
const { incognito: isPrivate, id: windowId } = await browser.windows.getCurrent();
await receiveLookUps(windowId);
const database = new SidelightDatabase();
const reading = await openReading({ database, isPrivate });

if (root !== null) {
  render(
    <SentencesProvider value={en}>
      <SidePanelSession
        reach={{
          isPrivate,
          search: createSearchReach({ ...reading, isPrivate }),
          browse: createBrowseReach({ ...reading, database, isPrivate }),
          notebook: createNotebookReach({ database, isPrivate }),
          openSettings: () => void browser.runtime.openOptionsPage(),
          readHash: () => location.hash,
          goTo: (hash, how) => (how === 'replace' ? history.replaceState(null, '', hash) : history.pushState(null, '', hash)),
          watchHash: (onChange, signal) => {
            addEventListener('hashchange', onChange, { signal });
            addEventListener('popstate', onChange, { signal });
          },
        }}
      />
    </SentencesProvider>,
    root,
  );
}
