/**
 * Firefox with the extension as a temporary add-on, driven over WebDriver BiDi by Puppeteer (Playwright's Firefox loads no add-ons).
 *
 * BiDi may not visit moz-extension: pages nor press shortcuts unless the browser is started with system access; then scripts can
 * also run in the browser's own window, which is how tabs of the extension are opened and its commands and background are reached.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { type Frame, type KeyInput, launch, type Page } from 'puppeteer-core';
import { gecko } from '@/wxt.manifest';
import { contextOf, listOpenPages, runInBrowser, send } from './bidi';
import { callSource } from './call-source';
import { closeWelcome } from './close-welcome';
import { isOurs } from './is-ours';
import { type Document, ownPath, type Point, type Reader, type ReaderOptions, type Tab } from './reader';
import { startOver } from './start-over';

const uuid = '5a1de119-0000-4000-8000-000000000001';
const origin = `moz-extension://${uuid}`;

export async function createFirefoxReader({
  extension,
  proxyPort,
  reducedMotion,
  forcedColors,
  executablePath,
}: ReaderOptions): Promise<Reader> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['-remote-allow-system-access'],
    defaultViewport: { width: 1000, height: 760 },
    extraPrefsFirefox: {
      ...proxyPreferences(proxyPort),
      ...quietPreferences,
      'extensions.webextensions.uuids': JSON.stringify({ [gecko.id]: uuid }),
      // Without this an idle event page could end in the middle of a slow test run; ending it is tested on purpose elsewhere.
      'extensions.background.idle.timeout': 300_000,
      'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
      ...(forcedColors === undefined ? {} : colourPreferences(forcedColors)),
      // A machine without a touch screen has no touch events by default.
      'dom.w3c_touch_events.enabled': 1,
    },
  });
  if (extension !== undefined) {
    await browser.installExtension(extension);
    await closeWelcome(() => listOpenPages(browser));
  }
  // The tab that the browser starts with stays behind those of the tests.
  const [own] = await browser.pages();
  if (own === undefined) throw new Error('Firefox started without a tab.');
  const visitOwn = () => visit(own, `${origin}/${ownPath}`);
  if (extension !== undefined) await visitOwn();
  /** The browser closes all tabs of an extension that it reloads. */
  const reload = async (expression: string): Promise<void> => {
    await visit(own, 'about:blank');
    await runInBrowser(browser, expression);
    await visitOwn();
  };
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(gecko.id)})`;

  return {
    kind: 'firefox',
    newTab: async () => createTab(await browser.newPage()),
    newPrivateTab: async () => {
      await reload(allowInPrivateWindows);
      const before = await browser.pages();
      await runInBrowser(
        browser,
        "new Promise((done) => OpenBrowserWindow({ private: true }).addEventListener('load', () => done(), { once: true }))",
      );
      for (;;) {
        const page = (await browser.pages()).find((candidate) => !before.includes(candidate));
        if (page !== undefined) {
          await waitForOwnPage(page);
          return createTab(page);
        }
        await pause(50);
      }
    },
    openExtensionPage: async (path) => createTab(await visit(await browser.newPage(), `${origin}/${path}`)),
    ownDocument: createDocument(own),
    runCommand: (name) => runInBrowser(browser, `${policy}.extension.shortcuts.onCommand(${JSON.stringify(name)})`),
    stopBackground: () => runInBrowser(browser, `${policy}.extension.terminateBackground()`),
    updateExtension: () => reload(reloadExtension),
    startOver: async () =>
      startOver(
        createDocument(own),
        (await browser.pages()).filter((page) => page !== own),
      ),
    close: () => browser.close(),
  };
}

/** Goes where no request is made, to a page of the extension or an empty one: Puppeteer's own `goto` would wait for an answer in vain. */
async function visit(page: Page, url: string): Promise<Page> {
  await send(page.browser(), 'browsingContext.navigate', { context: contextOf(page), url, wait: 'complete' });
  await page.waitForFunction(`location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`);
  return page;
}

/** A private window goes to a page of the browser's own first; whoever sends it elsewhere before that waits for ever. */
async function waitForOwnPage(page: Page): Promise<void> {
  const until = Date.now() + 5000;
  while (page.url() !== 'about:privatebrowsing' && Date.now() < until) await pause(50);
}

/** "Override the colours specified by the page: always", with colours of the theme. */
function colourPreferences(theme: 'light' | 'dark'): Record<string, boolean | number | string> {
  return {
    'browser.display.document_color_use': 2,
    'browser.display.use_system_colors': false,
    'ui.systemUsesDarkTheme': theme === 'dark' ? 1 : 0,
    'layout.css.prefers-color-scheme.content-override': theme === 'dark' ? 0 : 1,
    ...(theme === 'dark' ? { 'browser.display.foreground_color': '#ffffff', 'browser.display.background_color': '#000000' } : {}),
  };
}

/** What about:addons does when its reader chooses to run an add-on in private windows. */
const allowInPrivateWindows = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await ExtensionPermissions.add('${gecko.id}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID('${gecko.id}')).reload();
})()`;

const reloadExtension = `(async () => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID('${gecko.id}')).reload();
})()`;

function createTab(page: Page): Tab {
  const problems: string[] = [];
  page.on('console', (message) => isOurs(message.text()) && problems.push(message.text()));
  page.on('pageerror', (error) => isOurs(error.stack ?? '') && problems.push(error.stack ?? error.message));
  return {
    ...createDocument(page),
    bringToFront: () => page.bringToFront(),
    goto: async (url) => {
      await page.goto(url).catch(async (error: unknown) => {
        // A private tab goes to a page of the browser's own first, and that may cut off where it is sent meanwhile.
        if (!String(error).includes('NS_BINDING_ABORTED')) throw error;
        await page.goto(url);
      });
      await page.bringToFront();
    },
    beforeScripts: (run) => page.evaluateOnNewDocument(run).then(() => undefined),
    movePointer: ({ x, y }) => page.mouse.move(x, y),
    click: ({ x, y }) => page.mouse.click(x, y),
    press: async (keys) => {
      // "Shift+Tab", as Playwright writes it.
      const held = keys.split('+').map(parseKey);
      const key = held.pop() ?? parseKey(keys);
      for (const modifier of held) await page.keyboard.down(modifier);
      await page.keyboard.press(key);
      for (const modifier of held) await page.keyboard.up(modifier);
    },
    drag: async ([from, ...path]) => {
      if (from === undefined) return;
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      for (const { x, y } of path) await page.mouse.move(x, y);
      await page.mouse.up();
    },
    touch: (path, holdMs = 50) => touch(page, path, holdMs),
    resize: (size) => page.setViewport(size),
    print: () => page.pdf({ printBackground: true }),
    screenshot: async (path) => void (await page.screenshot({ path })),
    frame: (part) => {
      const frame = page.frames().find((candidate) => candidate.url().includes(part));
      if (frame === undefined) throw new Error(`No frame whose URL contains ${part}.`);
      return createDocument(frame);
    },
    problems: () => [...problems],
    close: () => page.close(),
  };
}

/** Not by Puppeteer's own touch screen: Firefox refuses the fractional sizes it sends. */
async function touch(page: Page, path: readonly Point[], holdMs: number): Promise<void> {
  const moves = path.map(({ x, y }) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 20 }));
  const actions = [
    moves[0],
    { type: 'pointerDown', button: 0 },
    ...moves.slice(1),
    { type: 'pause', duration: holdMs },
    { type: 'pointerUp', button: 0 },
  ];
  const finger = { type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions };
  await send(page.browser(), 'input.performActions', { context: contextOf(page), actions: [finger] });
}

function createDocument(place: Page | Frame): Document {
  return {
    evaluate: async <Result, Argument>(run: (argument: Argument) => Result | Promise<Result>, argument: Argument) => {
      const answer = await place.evaluate(callSource(run, argument));
      // Puppeteer cannot know what a source text answers; the function it was made from does.
      return answer as Result;
    },
    load: async (source) => void (await place.evaluate(source)),
  };
}

function parseKey(key: string): KeyInput {
  // Puppeteer throws on a key it does not know, so a wrong one cannot pass unseen.
  return (key === 'Space' ? ' ' : key) as KeyInput;
}

function proxyPreferences(port: number): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'dom.security.https_first': false,
  };
}

const quietPreferences = {
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': '',
  'app.normandy.enabled': false,
  'browser.safebrowsing.update.enabled': false,
};
