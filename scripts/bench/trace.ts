/** Long tasks of ours on real pages: each is loaded with the extension on while Chromium records a trace. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { root } from '../command';
import { findExtension, listPageScripts, waitForLexicon, withBrowser } from './extension-browser';
import type { Row } from './table';
import { rowAtMost } from './table';
import { listTaskShares, type TaskShare, type TraceEvent } from './trace-events';

/** From this length on a task delays a reader's click or key noticeably (W3C Long Tasks). */
const longMs = 50;
/** Long enough after the load event for the longest page to be read, and for what its own scripts then change. */
const settleMs = 2000;
const loadTimeoutMs = 15_000;
const categories = [
  'devtools.timeline',
  'v8',
  'v8.execute',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
];

type Traced = { page: string; shares: TaskShare[] };

export async function benchTrace(): Promise<Row[]> {
  const folder = join(root, '../shared/corpus/pages');
  if (!existsSync(folder)) {
    process.stderr.write('  skipped: ../shared/corpus/pages is not there (it is not part of the project)\n');
    return [];
  }
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const server = createServer((request, response) => {
    const name = (request.url ?? '').slice(1);
    response.writeHead(pages.includes(name) ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(pages.includes(name) ? readFileSync(join(folder, name)) : '');
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const address = server.address();
  const site = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  try {
    const extension = await findExtension();
    const scripts = listPageScripts(extension);
    const traced = await withBrowser(extension, async (context) => {
      await waitForLexicon(context);
      // The pages' own scripts run, but nothing comes from the web, and none leads away.
      await context.route(
        (url) => url.origin !== site,
        (route) => route.abort(),
      );
      const done: Traced[] = [];
      for (const page of pages) done.push({ page, shares: await trace(context, scripts, `${site}/${page}`) });
      return done;
    });
    return describe(traced);
  } finally {
    server.close();
  }
}

/** The tasks of this page's load in which one of these scripts of ours ran. */
async function trace(context: BrowserContext, scripts: readonly string[], url: string): Promise<TaskShare[]> {
  const [worker] = context.serviceWorkers();
  if (worker === undefined) throw new Error('The extension is not loaded.');
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...parseEvents(value)));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: categories } });
  await page.goto(url, { timeout: loadTimeoutMs }).catch(() => undefined);
  await page.waitForTimeout(settleMs);
  const complete = new Promise<void>((done) => {
    session.once('Tracing.tracingComplete', () => done());
  });
  await session.send('Tracing.end');
  await complete;
  await page.close();
  return listTaskShares(
    events,
    scripts.map((script) => new URL(script, worker.url()).href),
  );
}

function parseEvents(value: object[]): TraceEvent[] {
  // The format is Chromium's own, and its types do not say it.
  return value as TraceEvent[];
}

function describe(traced: readonly Traced[]): Row[] {
  const silent = traced.filter(({ shares }) => shares.length === 0).map(({ page }) => page);
  const longest = traced
    .flatMap(({ page, shares }) => shares.slice(0, 1).map((share) => ({ page, ...share })))
    .toSorted((a, b) => a.oursMs - b.oursMs);
  const worst = longest.at(-1);
  const long = traced.flatMap(({ page, shares }) => shares.filter(({ oursMs }) => oursMs > longMs).map((share) => ({ page, ...share })));
  const at95 = longest[Math.ceil(longest.length * 0.95) - 1];
  return [
    rowAtMost(
      {
        what: `long tasks (> ${longMs} ms) of our scripts on ${traced.length} real pages`,
        measured: long.length,
        unit: 'tasks',
        context: long.length > 0 ? long.map(say).join('; ') : `ours ran on ${traced.length - silent.length} of them`,
      },
      0,
    ),
    {
      what: 'our longest share of one task on a real page',
      measured: worst?.oursMs ?? Number.NaN,
      unit: 'ms',
      context: worst ? say(worst) : '',
    },
    {
      what: 'our longest share of one task, p95 over the pages',
      measured: at95?.oursMs ?? Number.NaN,
      unit: 'ms',
      context: silent.length > 0 ? `nothing of ours seen on ${silent.join(', ')}` : '',
    },
  ];
}

function say({ page, oursMs, taskMs, functions }: { page: string } & TaskShare): string {
  const parts = functions.slice(0, 3).map(({ name, ms }) => `${name} ${ms.toFixed(1)}`);
  return `${page}: ${oursMs.toFixed(1)} of ${taskMs.toFixed(1)} ms (${parts.join(', ')})`;
}
