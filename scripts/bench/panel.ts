/**
 * How long a reader waits for a panel once their pointer has rested long enough: from the end of the rest to the frame in which the
 * topic is painted, with the background's worker awake and asleep. Every round is a page that has not had a panel yet, so fetching
 * the panel's script is part of it. Measured on the build for tests: the release hides its panels from scripts, this one too.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { showAfterMs } from '../../core/panel/timings';
import { findBrowser } from '../browsers';
import { runCommand, tool } from '../command';
import { makeTestedBuild, releaseFolder, testedFolder } from '../tested-build';
import type { Row } from './table';
import { median, rowAtMost } from './table';

const rounds = 20;
/** Longer than a panel may ever take; past it the round counts as this. */
const patienceMs = 10_000;

export async function benchPanel(): Promise<Row[]> {
  if (!existsSync(releaseFolder('chromium'))) await runCommand(tool('wxt/bin/wxt.mjs', 'build'));
  makeTestedBuild('chromium');
  const extension = testedFolder('chromium');
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<!doctype html><title>A mention</title><p>The Lachin corridor was closed.</p>');
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;
  try {
    return await withBrowser(extension, async (context) => {
      const stopWorker = await createStopper(context);
      const awake = await measure(context, url, () => Promise.resolve());
      const asleep = await measure(context, url, stopWorker);
      return [row('awake', awake, 50), row('asleep', asleep, 300)];
    });
  } finally {
    server.close();
  }
}

function row(worker: string, times: readonly number[], most: number): Row {
  const sorted = times.toSorted((a, b) => a - b);
  const percentile95 = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
  const context = `median ${median(times).toFixed(0)} ms, worst ${(sorted.at(-1) ?? Number.NaN).toFixed(0)} ms of ${times.length}`;
  return rowAtMost(
    { what: `end of rest to panel painted, worker ${worker}, 95th percentile`, measured: percentile95, unit: 'ms', context },
    most,
  );
}

async function measure(context: BrowserContext, url: string, before: () => Promise<void>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForFunction('[...CSS.highlights.values()].some((highlight) => highlight.size > 0)');
    await before();
    const time = await rest(page);
    // The first page of a browser pays for much that is not ours.
    if (round > 0) times.push(time);
    await page.close();
  }
  return times;
}

/** Rests the pointer on the mention and answers how long after the rest was over its topic was painted. */
async function rest(page: Page): Promise<number> {
  await page.evaluate(watchPanel);
  const box = (await page.locator('p').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  for (const share of [0.5, 0.9, 1]) await page.mouse.move((box.x + 60) * share, (box.y + box.height / 2) * share);
  await page.waitForFunction('globalThis.painted !== undefined', undefined, { timeout: patienceMs }).catch(() => undefined);
  const [movedAt, paintedAt] = await page.evaluate<[number, number | undefined]>('[globalThis.moved, globalThis.painted]');
  return paintedAt === undefined ? patienceMs : paintedAt - movedAt - showAfterMs;
}

/** As text, because a bundler's helpers are not there in a page. Painted is what two frames have passed over. */
const watchPanel = `
  addEventListener('pointermove', (event) => (globalThis.moved = event.timeStamp), { capture: true });
  const look = () => {
    const shown = [...document.documentElement.children].some((element) => element.shadowRoot?.querySelector('[role="dialog"] .section'));
    if (shown) requestAnimationFrame(() => (globalThis.painted = performance.now()));
    else requestAnimationFrame(look);
  };
  look();
`;

/** Stops the background's worker, as a browser does after half a minute without work. */
async function createStopper(context: BrowserContext): Promise<() => Promise<void>> {
  const worker = context.serviceWorkers()[0];
  if (worker === undefined) throw new Error('The extension has no worker.');
  const page = await context.newPage();
  await page.goto(worker.url().replace(/\/[^/]*$/u, '/popup.html'));
  const devtools: CDPSession = await context.newCDPSession(page);
  const running = new Set<string>();
  devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) {
      if (runningStatus === 'stopped') running.delete(versionId);
      else running.add(versionId);
    }
  });
  await devtools.send('ServiceWorker.enable');
  return async () => {
    await devtools.send('ServiceWorker.stopAllWorkers');
    for (let waited = 0; running.size > 0; waited += 20) {
      if (waited > patienceMs) throw new Error('The worker does not stop.');
      await page.waitForTimeout(20);
    }
  };
}

async function withBrowser<Result>(extension: string, use: (context: BrowserContext) => Promise<Result>): Promise<Result> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error('No Chromium was found; run npm test once, it installs one.');
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  try {
    if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
    return await use(context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
