/**
 * The page that opens once after installing. The browser brings page scripts into no page of an extension, so this one brings them in
 * itself, the same files: what a reader tries here is the real thing.
 */
import { render } from 'preact';
import { browser } from '#imports';
import { SentencesProvider } from '@/components/sentences-context';
import { welcomeStyles } from '@/components/welcome-styles';
import { WelcomePage } from '@/components/WelcomePage';
import { formatRoute } from '@/core/pages/route';
import { en } from '@/locales/en';
import { createKeyReach } from '@/messaging/shortcuts';
import { SidelightDatabase } from '@/store/database';
import { loadSampleText } from '@/store/sample-text';
import { serveOwnCommands } from './own-commands';

const sheet = new CSSStyleSheet();
sheet.replaceSync(welcomeStyles.join('\n'));
document.adoptedStyleSheets.push(sheet);

const { permissions = [], host_permissions: pages = [] } = browser.runtime.getManifest();
const database = new SidelightDatabase();
const openPage = (path: string) => void browser.tabs.create({ url: path });

const root = document.querySelector('#welcome');
if (root !== null) {
  render(
    <SentencesProvider value={en}>
      <WelcomePage
        reach={{
          keys: createKeyReach(),
          loadSample: () => loadSampleText(database),
          permissions: [...permissions, ...(pages.length > 0 ? ['pages'] : [])],
          openSettings: (section) => openPage(`/options.html${section === undefined ? '' : `#${section}`}`),
          openBrowse: () => openPage(`/sidepanel.html${formatRoute({ view: 'browse', part: 'topics', params: {} })}`),
        }}
      />
    </SentencesProvider>,
    root,
  );
}

serveOwnCommands();

// The panel's two first: the background could not bring them here when the detector asks.
for (const file of ['/panel.js', '/panel-desk.js', '/detector.js']) {
  const script = document.createElement('script');
  script.src = file;
  script.async = false;
  document.head.append(script);
}
