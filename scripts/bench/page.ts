/**
 * What having the extension costs a page: its own changes with 5,000 mentions on it, extension on over off, and finding the mention
 * under the pointer. Run with the built extension in Chromium.
 */
import { createServer } from 'node:http';
import type { BrowserContext, Page } from '@playwright/test';
import { findExtension, waitForLexicon, withBrowser } from './extension-browser';
import type { Row } from './table';
import { median, rowAtMost } from './table';

const mentions = 5000;
const changes = 3000;
const rounds = 5;

export async function benchPage(): Promise<Row[]> {
  const extension = await findExtension();
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><title>Mentions</title>${'<p>The Lachin corridor was closed.</p>'.repeat(mentions)}<p id="end">Nothing.</p>`,
    );
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;
  try {
    const { off, observed } = await withBrowser(undefined, async (context) => {
      const page = await open(context, url);
      const unwatched = await changePage(page);
      await page.evaluate(() =>
        new MutationObserver(() => undefined).observe(document, { childList: true, characterData: true, subtree: true }),
      );
      return { off: unwatched, observed: await changePage(page) };
    });
    const on = await withBrowser(extension, async (context) => {
      const page = await open(context, url);
      await page.waitForFunction(() => [...CSS.highlights.values()].some((highlight) => highlight.size > 0));
      const cost = await changePage(page);
      return {
        cost,
        hitMs: await hitTest(page),
        painted: await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)),
      };
    });
    return [
      rowAtMost(
        {
          what: `a page's own ${changes} changes with ${mentions} mentions, on over off`,
          measured: on.cost / off,
          unit: '×',
          context: `${on.cost.toFixed(1)} ms over ${off.toFixed(1)} ms; ${on.painted} painted`,
        },
        1.15,
      ),
      {
        what: `the same, over a page with an empty MutationObserver`,
        measured: on.cost / observed,
        unit: '×',
        context: `${on.cost.toFixed(1)} ms over ${observed.toFixed(1)} ms; such an observer alone: ${(observed / off).toFixed(2)}×`,
      },
      rowAtMost(
        { what: 'caret look-up under the pointer', measured: on.hitMs, unit: 'ms', context: `${mentions} mentions on the page` },
        0.1,
      ),
    ];
  } finally {
    server.close();
  }
}

/** Every mention is highlighted, not only the first: the density that costs most. */
async function open(context: BrowserContext, url: string): Promise<Page> {
  await waitForLexicon(context);
  await context.serviceWorkers()[0]?.evaluate(`chrome.storage.local.set({ settings: { density: 'all' } })`);
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForTimeout(1500);
  return page;
}

/** Milliseconds for appending and removing a text node, again and again; the median of the rounds. */
async function changePage(page: Page): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const time = await page.evaluate((count) => {
      const place = document.getElementById('end') ?? document.body;
      const start = performance.now();
      for (let change = 0; change < count; change++) place.appendChild(document.createTextNode('x')).remove();
      return performance.now() - start;
    }, changes);
    times.push(time);
    await page.waitForTimeout(400);
  }
  return median(times);
}

async function hitTest(page: Page): Promise<number> {
  return await page.evaluate(() => {
    const looks = 500;
    document.caretPositionFromPoint(10, 10);
    const start = performance.now();
    for (let look = 0; look < looks; look++) document.caretPositionFromPoint(10 + (look % 200), 10 + (look % 400));
    return (performance.now() - start) / looks;
  });
}
