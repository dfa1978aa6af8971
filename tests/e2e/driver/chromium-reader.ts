/** Chromium with the unpacked extension, driven by Playwright. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type BrowserContext, chromium, type Frame, type Page, type Worker } from '@playwright/test';
import { callSource } from './call-source';
import { closeWelcome } from './close-welcome';
import { isOurs } from './is-ours';
import { type Document, ownPath, type Reader, type ReaderOptions, type Tab } from './reader';
import { startOver } from './start-over';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

export async function createChromiumReader({ extension, proxyPort, reducedMotion, executablePath }: ReaderOptions): Promise<Reader> {
  const load = extension === undefined ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  const profile = createProfile(extension);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: ['--headless=new', ...quiet, ...load],
    // Playwright's own switches would keep the extension from loading, and pages from being kept for the way back.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    proxy: { server: `http://127.0.0.1:${proxyPort}`, bypass: '<-loopback>' },
    viewport: { width: 1000, height: 760 },
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
  });
  const origin = extension === undefined ? undefined : `chrome-extension://${new URL((await background(context)).url()).host}`;
  if (extension !== undefined) await closeWelcome(() => Promise.resolve(context.pages()));

  // The tab that the browser starts with stays behind those of the tests.
  const [own] = context.pages();
  if (own === undefined) throw new Error('Chromium started without a tab.');
  const visitOwn = () => own.goto(`${origin}/${ownPath}`);
  if (extension !== undefined) await visitOwn();

  return {
    kind: 'chromium',
    newTab: async () => createTab(await context.newPage()),
    newPrivateTab: async () => {
      const opened = context.waitForEvent('page', (page) => page.url() === 'about:blank');
      await (
        await background(context)
      ).evaluate(() => chrome.windows.create({ incognito: true, url: 'about:blank' }).then(() => undefined));
      return createTab(await opened);
    },
    openExtensionPage: async (path) => {
      const page = await context.newPage();
      await page.goto(`${origin}/${path}`);
      return createTab(page);
    },
    ownDocument: createDocument(own),
    runCommand: async (name) => {
      const dispatch = async (command: string) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(command, tab);
      };
      // As the browser does: the background is told, and every page of the extension.
      const pages = context.pages().filter((page) => origin !== undefined && page.url().startsWith(origin));
      await Promise.all([(await background(context)).evaluate(dispatch, name), ...pages.map((page) => page.evaluate(dispatch, name))]);
    },
    stopBackground: () => stopBackground(own),
    updateExtension: async () => {
      // The browser closes all tabs of an extension that it reloads.
      await own.goto('about:blank');
      const started = context.waitForEvent('serviceworker');
      // Its answer would come from a worker that has ended.
      void (await background(context)).evaluate(() => chrome.runtime.reload()).catch(() => undefined);
      await started;
      await visitOwn();
    },
    startOver: () =>
      startOver(
        createDocument(own),
        context.pages().filter((page) => page !== own),
      ),
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/**
 * A new profile whose owner has ticked "Allow in Incognito", which no driver can (Chromium names an unpacked extension after its path),
 * and switched developer mode on, without which an unpacked extension that is reloaded stays off.
 */
function createProfile(extension = ''): string {
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-'));
  const digits = createHash('sha256').update(extension).digest('hex').slice(0, 32);
  const id = Array.from(digits, (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16))).join('');
  mkdirSync(join(profile, 'Default'));
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { settings: { [id]: { incognito: true } }, ui: { developer_mode: true } } }),
  );
  return profile;
}

async function background(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

/** From a page of the extension: only that can say when the worker has stopped. */
async function stopBackground(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const running = new Set<string>();
  devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) {
      if (runningStatus === 'stopped') running.delete(versionId);
      else running.add(versionId);
    }
  });
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  for (let waitedMs = 0; running.size > 0 && waitedMs < 5000; waitedMs += 20) await pause(20);
  await devtools.detach();
}

function createDocument(place: Page | Frame): Document {
  return {
    evaluate: (run, argument) => place.evaluate(callSource(run, argument)),
    load: async (source) => void (await place.evaluate(source)),
  };
}

function createTab(page: Page): Tab {
  const problems: string[] = [];
  page.on('console', (message) => isOurs(message.text()) && problems.push(message.text()));
  page.on('pageerror', (error) => isOurs(error.stack ?? '') && problems.push(error.stack ?? error.message));
  return {
    ...createDocument(page),
    bringToFront: () => page.bringToFront(),
    goto: async (url) => {
      await page.goto(url);
      await page.bringToFront();
    },
    beforeScripts: (run) => page.addInitScript(run).then(() => undefined),
    movePointer: ({ x, y }) => page.mouse.move(x, y),
    click: ({ x, y }) => page.mouse.click(x, y),
    press: (key) =>
      page.keyboard.press(key).catch((problem: unknown) => {
        // A key that closes its own window has done its work, though its release was never answered.
        if (!page.isClosed()) throw problem;
      }),
    drag: async ([from, ...path]) => {
      if (from === undefined) return;
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      for (const { x, y } of path) await page.mouse.move(x, y);
      await page.mouse.up();
    },
    touch: async (path, holdMs = 50) => {
      const devtools = await page.context().newCDPSession(page);
      for (const [index, point] of path.entries())
        await devtools.send('Input.dispatchTouchEvent', { type: index === 0 ? 'touchStart' : 'touchMove', touchPoints: [point] });
      await pause(holdMs);
      await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await devtools.detach();
    },
    resize: (size) => page.setViewportSize(size),
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
