/**
 * Playwright's `test` with a reader: one browser with the extension per worker, one tab per test, both browsers behind the proxy.
 * The project says which browser; a test file runs unchanged in both.
 */
import { test as base } from '@playwright/test';
import { type BrowserKind, findBrowser } from '@/scripts/browsers';
import { howToInstall } from '@/scripts/install-browsers';
import { testedFolder } from '@/scripts/tested-build';
import { createChromiumReader } from './chromium-reader';
import { createFirefoxReader } from './firefox-reader';
import { answerFixture } from './pages';
import { createProxy, type Proxy } from './proxy';
import type { Reader, ReaderOptions, Tab } from './reader';

export { expect } from '@playwright/test';

/** Starts another browser than the worker's own, for a test that needs it changed, to itself or without the extension. */
export type StartReader = (options?: {
  extension?: 'with' | 'without';
  reducedMotion?: boolean;
  forcedColors?: ReaderOptions['forcedColors'];
  proxy?: Proxy;
}) => Promise<Reader>;

type TestFixtures = {
  tab: Tab;
  /** The worker's own browser as it was when it was new, before the test and after it. */
  freshReader: Reader;
  /** Started browsers are closed with the test. */
  startReader: StartReader;
};

type WorkerFixtures = {
  kind: BrowserKind;
  web: Proxy;
  reader: Reader;
  /** Whoever calls it closes the browser. */
  start: StartReader;
};

export const test = base.extend<TestFixtures, WorkerFixtures>({
  kind: ['chromium', { option: true, scope: 'worker' }],
  web: [
    async ({}, use) => {
      const web = await createProxy(answerFixture);
      await use(web);
      await web.destroy();
    },
    { scope: 'worker' },
  ],
  reader: [
    async ({ kind, web }, use) => {
      const reader = await startBrowser(kind, { proxyPort: web.port, extension: testedFolder(kind) });
      await use(reader);
      await reader.close();
    },
    { scope: 'worker' },
  ],
  start: [
    async ({ kind, web }, use) => {
      await use(({ extension = 'with', reducedMotion = false, forcedColors, proxy = web } = {}) => {
        const built = extension === 'with' ? { extension: testedFolder(kind) } : {};
        const colours = forcedColors === undefined ? {} : { forcedColors };
        return startBrowser(kind, { proxyPort: proxy.port, reducedMotion, ...colours, ...built });
      });
    },
    { scope: 'worker' },
  ],
  tab: async ({ reader }, use) => {
    const tab = await reader.newTab();
    await use(tab);
    base.expect(tab.problems(), 'Sidelight should have nothing to complain about').toEqual([]);
    await tab.close();
  },
  freshReader: async ({ reader }, use) => {
    await reader.startOver();
    await use(reader);
    await reader.startOver();
  },
  startReader: async ({ start }, use) => {
    const started: Reader[] = [];
    await use(async (options) => {
      const reader = await start(options);
      started.push(reader);
      return reader;
    });
    await Promise.all(started.map((reader) => reader.close()));
  },
});

function startBrowser(kind: BrowserKind, options: Omit<ReaderOptions, 'executablePath'>): Promise<Reader> {
  const executablePath = findBrowser(kind);
  if (executablePath === undefined)
    return Promise.reject(new Error(`No ${kind} that can run the extension. Install one: ${howToInstall(kind)}`));
  return kind === 'chromium' ? createChromiumReader({ ...options, executablePath }) : createFirefoxReader({ ...options, executablePath });
}
