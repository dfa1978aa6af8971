/**
 * The background: wakes for an event, answers it, sleeps again. It keeps nothing in memory that it could not make again, and every
 * listener is in place before the first turn of the event loop ends, or the browser would not wake it for that event.
 */
import { bundledDigests } from 'virtual:bundled-digests';
import { browser, defineBackground } from '#imports';
import { createBundle } from '@/store/bundled';
import { SidelightDatabase } from '@/store/database';
import { createDigestStore } from '@/store/digest-store';
import { createNotebook } from '@/store/notebook';
import { getSettings } from '@/store/settings';
import { serveBadge } from './badge';
import { serveCommands } from './commands';
import { serveFrames } from './frames';
import { serveInjection } from './inject-panel';
import { serveLookUp } from './look-up';
import { injectDetectorOnInstall } from './open-tabs';
import { servePrivateWindows } from './private-windows';
import { serveChoices } from './serve-choices';
import { serveData } from './serve-data';
import { serveDigests } from './serve-digests';
import { serveNotebook } from './serve-notebook';
import { serveReading } from './serve-reading';
import { serveTopics } from './serve-topics';
import { serveWelcome } from './welcome';

export default defineBackground(() => {
  const database = new SidelightDatabase();
  const bundle = createBundle(bundledDigests);
  const store = createDigestStore({
    database,
    bundle,
    appVersion: browser.runtime.getManifest().version,
    listLanguagesOff: async () => (await getSettings({ private: false })).languagesOff,
  });

  serveTopics(store);
  serveDigests(store);
  serveData({ database, bundle, store });
  serveNotebook(createNotebook({ database, now: () => new Date() }));
  serveChoices();
  serveBadge();
  serveInjection();
  serveFrames();
  serveCommands({ lookUp: serveLookUp() });
  servePrivateWindows();
  if (import.meta.env.FIREFOX) serveReading(database);
  serveWelcome();
  injectDetectorOnInstall(store);

  browser.runtime.onInstalled.addListener(() => void store.verify());
  browser.runtime.onStartup.addListener(() => void store.verify());
});
