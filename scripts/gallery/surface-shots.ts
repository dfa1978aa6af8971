/**
 * Takes a picture of every page of the extension that is not in somebody else's: popup, side panel, settings, welcome. They are the
 * built ones in a real Chromium, with the bundled digest, a kept claim and a page to be about.
 */
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { compileDataFolder } from '../../modules/bundled-digests/plugin';
import { root } from '../command';
import { findExtension, waitForLexicon, withBrowser } from '../bench/extension-browser';

type Surface = {
  id: string;
  /** `TAB` stands for the id of the tab that the popup is about. */
  path: string;
  /** Widths of the window, in CSS pixels; each is a picture of its own. */
  widths: readonly number[];
  /** The part of the page that is to be seen; the whole of it by default. */
  part?: string;
  /** What has to be there before: an answer takes its time on a busy machine. */
  shown?: string;
  /** Brings the page into the state to show. */
  prepare?: (page: Page) => Promise<void>;
};

/** Written for this: a page dated later than the digest, that mentions some of what belongs together. */
const article = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Talks</title>
<meta property="article:published_time" content="2026-11-12T08:00:00Z"><article><h1>Talks on the Lachin corridor</h1>
<p>The Minsk Group did not meet over Nagorno-Karabakh. Stepanakert and Baku were named, and Azerbaijan said little.</p></article></html>`;

const surfaces: readonly Surface[] = [
  { id: 'popup', path: 'popup.html?tab=TAB', widths: [372] },
  { id: 'welcome', path: 'welcome.html', widths: [1280, 320] },
  { id: 'options', path: 'options.html', widths: [1280, 320] },
  { id: 'digest-preview', path: 'options.html#digests', widths: [1280, 320], part: '#digests', prepare: chooseExample },
  { id: 'search-start', path: 'sidepanel.html#/search', widths: [400] },
  { id: 'search', path: 'sidepanel.html#/search?q=lochin%20coridor', widths: [400, 760], shown: '.search-hit' },
  { id: 'search-figure', path: 'sidepanel.html#/search?q=120000', widths: [400, 320], shown: '.search-hit' },
  { id: 'search-nothing', path: 'sidepanel.html#/search?q=zeppelin', widths: [400] },
  { id: 'topics', path: 'sidepanel.html#/browse/topics', widths: [400, 1280] },
  { id: 'timeline', path: 'sidepanel.html#/browse/timeline', widths: [400, 1280] },
  { id: 'map', path: 'sidepanel.html#/browse/map', widths: [400, 1280] },
  { id: 'disagreements', path: 'sidepanel.html#/browse/disagreements', widths: [400, 1280] },
  { id: 'sources', path: 'sidepanel.html#/browse/sources', widths: [400, 1280] },
  { id: 'topic', path: 'sidepanel.html#/topic/lachin-corridor', widths: [400, 1280] },
  { id: 'notebook-empty', path: 'sidepanel.html#/notebook', widths: [400] },
  { id: 'notebook', path: 'sidepanel.html#/notebook', widths: [400, 320], prepare: keepClaims },
];

/** Writes `surface-ID-WIDTH-THEME.png` into `folder`; answers what it wrote. */
export async function takeSurfaceShots(folder: string, only?: readonly string[]): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const server = createServer((_asked, answer) => answer.setHeader('content-type', 'text/html').end(article)).listen(0, '127.0.0.1');
  const port = await new Promise<number>((resolve) => {
    server.on('listening', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  try {
    return await withBrowser(await findExtension(), async (context) => {
      await waitForLexicon(context);
      const taken: string[] = [];
      const tabId = await openArticle(context, `http://127.0.0.1:${port}/`);
      for (const surface of surfaces.filter(({ id }) => only === undefined || only.includes(id)))
        taken.push(...(await takeShots(context, surface, { folder, tabId })));
      return taken;
    });
  } finally {
    server.close();
  }
}

/** Answers the tab's id, once its mentions have been found. */
async function openArticle(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForTimeout(2000);
  const [worker] = context.serviceWorkers();
  return (await worker?.evaluate(`chrome.tabs.query({ url: 'http://127.0.0.1/*' }).then(([tab]) => tab.id)`)) ?? 0;
}

async function takeShots(
  context: BrowserContext,
  surface: Surface,
  { folder, tabId }: { folder: string; tabId: number },
): Promise<string[]> {
  const origin =
    context
      .serviceWorkers()[0]
      ?.url()
      .replace(/\/[^/]*$/u, '') ?? '';
  const taken: string[] = [];
  for (const width of surface.widths) {
    for (const theme of ['light', 'dark'] as const) {
      const page = await context.newPage();
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: theme });
      await page.goto(`${origin}/${surface.path.replace('TAB', String(tabId))}`);
      await page.waitForTimeout(1200);
      if (surface.shown !== undefined) await page.locator(surface.shown).first().waitFor();
      await surface.prepare?.(page);
      const path = join(folder, `surface-${surface.id}-${width}-${theme}.png`);
      if (surface.part === undefined) await page.screenshot({ path, fullPage: true });
      else await page.locator(surface.part).screenshot({ path });
      await page.close();
      taken.push(path);
    }
  }
  return taken;
}

/** As panels do. The side panel shows them without being asked again. */
async function keepClaims(page: Page): Promise<void> {
  await page.evaluate(`(async () => {
    const answer = await chrome.runtime.sendMessage({ id: 0, type: 'getTopic', data: 'lachin-corridor', timestamp: 0 });
    const [section] = answer.res.sections;
    for (const { id } of section.claims.slice(0, 3))
      await chrome.runtime.sendMessage({ id: 0, type: 'keepClaim', data: { digest: section.digest.id, claim: id, keep: true }, timestamp: 0 });
  })()`);
  await page.waitForTimeout(1200);
}

/** The example digest on another subject, chosen as a reader would: what is in it is shown, and nothing is stored. */
async function chooseExample(page: Page): Promise<void> {
  const examples = await compileDataFolder(join(root, 'tests', 'fixtures', 'digests'));
  const example = examples.find(({ id }) => id === 'marsh-mill');
  const file = { name: 'marsh-mill.digest.json', mimeType: 'application/json', buffer: Buffer.from(example?.json ?? '') };
  await page.locator('#digests input[type=file]').setInputFiles(file);
  await page.waitForTimeout(2500);
}
