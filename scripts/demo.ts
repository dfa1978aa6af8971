/**
 * `npm run demo`: the extension on an article written for it. With a display a browser opens and stays; without one the pointer
 * rests on a mention, and the panel's text and a screenshot are the result.
 */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type BrowserKind, browserKinds, findBrowser } from './browsers';
import { root, runCommand, tool } from './command';
import { createArticleServer } from './demo/article-server';
import { openChromium } from './demo/chromium-demo';
import type { DemoBrowser } from './demo/demo-browser';
import { openFirefox } from './demo/firefox-demo';
import { panelText } from './demo/shown-text';
import { getBrowser, howToInstall } from './install-browsers';

const mention = 'Lachin corridor';
const picture = join(root, 'output', 'demo.png');
/** Generous: a cold browser on a slow computer still has to install the digest first. */
const patienceMs = 20_000;

process.exitCode = await demonstrate().catch((problem: unknown) => {
  console.error(`The demonstration failed: ${problem instanceof Error ? problem.message : String(problem)}`);
  return 1;
});

async function demonstrate(): Promise<number> {
  const found = await chooseBrowser();
  if (found === undefined) throw new Error(`no browser that can run the extension. Run this and try again: ${howToInstall('chromium')}`);
  await build(found.kind);

  const serving = new AbortController();
  const { url } = await createArticleServer(serving.signal);
  const headless = !hasDisplay();
  const extension = join(root, '.output', found.kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  const browser = await (found.kind === 'chromium' ? openChromium : openFirefox)({ executablePath: found.path, extension, headless });
  try {
    await browser.goto(url);
    await (headless ? showPanel(browser) : stayOpen(browser));
  } finally {
    await browser.close().catch(() => undefined);
    serving.abort();
  }
  return 0;
}

/** One browser is enough; none is installed while the other is there. */
async function chooseBrowser(): Promise<{ kind: BrowserKind; path: string } | undefined> {
  for (const find of [findBrowser, getBrowser]) {
    for (const kind of browserKinds()) {
      const path = await find(kind);
      if (path !== undefined) return { kind, path };
    }
  }
  return undefined;
}

async function build(kind: BrowserKind): Promise<void> {
  console.log('Building the extension ...');
  const { code, output } = await runCommand(tool('wxt/bin/wxt.mjs', 'build', '-b', kind === 'chromium' ? 'chrome' : 'firefox'));
  if (code !== 0) throw new Error(`it does not build.\n${output}`);
}

function hasDisplay(): boolean {
  if (process.env['CI'] !== undefined) return false;
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

async function stayOpen(browser: DemoBrowser): Promise<void> {
  console.log(`Point at an underlined name, such as "${mention}", and rest there for a moment. Close the browser to end.`);
  await browser.closed;
}

async function showPanel(browser: DemoBrowser): Promise<void> {
  await waitFor('the mentions to be underlined', async () => (await browser.ask('CSS.highlights.size')) !== 0);
  const { x, y } = parsePoint(await browser.ask(middleOf(mention)));
  await browser.movePointer(x, y);
  const text = await waitFor('the panel to open', async () => {
    const shown = panelText(await browser.readTree());
    return shown.includes(mention) && shown.split('\n').length > 3 ? shown : undefined;
  });
  mkdirSync(join(root, 'output'), { recursive: true });
  // The panel fades in.
  await pause(600);
  await browser.screenshot(picture);
  console.log(`\n${text}\n\nThe pointer rested on "${mention}". Screenshot: ${relative(root, picture)}`);
}

/** Asks until the answer is not empty. */
async function waitFor<Answer>(what: string, ask: () => Promise<Answer>): Promise<NonNullable<Answer>> {
  const deadline = performance.now() + patienceMs;
  while (performance.now() < deadline) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    await pause(150);
  }
  throw new Error(`waited ${patienceMs / 1000} seconds for ${what}.`);
}

/** An expression for the middle of the first place on the page where the words stand in one text node. */
function middleOf(words: string): string {
  return `(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const at = texts.currentNode.data.indexOf(${JSON.stringify(words)});
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(texts.currentNode, at);
      range.setEnd(texts.currentNode, at + ${words.length});
      const box = range.getClientRects()[0];
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
  })()`;
}

function parsePoint(answer: unknown): { x: number; y: number } {
  if (typeof answer !== 'object' || answer === null || !('x' in answer) || !('y' in answer))
    throw new Error(`the article lost its "${mention}".`);
  return { x: Number(answer.x), y: Number(answer.y) };
}
