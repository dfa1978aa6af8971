/** Chromium for the soak. Memory is what a heap snapshot holds after forced collections of V8's and the DOM's heap, over CDP. */
import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, type CDPSession, launch } from 'puppeteer-core';
import { parseSnapshot, sumSnapshot } from './heap-snapshot';
import type { SoakBrowser, SoakOptions } from './soak-browser';

/** One collection frees what the one before found finalisers and weak references for. */
const collections = 4;

export async function openChromium({ executablePath, extension }: SoakOptions): Promise<SoakBrowser> {
  const browser = await launch({
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    defaultViewport: { width: 1000, height: 760 },
    ...(extension === undefined ? {} : { enableExtensions: [extension], pipe: true }),
  });
  const worker = extension === undefined ? undefined : await openWorker(browser);
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  return {
    page,
    measure: async () => {
      const { code, rest } = await measureHeap(session);
      const inWorker = worker && (await measureHeap(worker));
      const { metrics } = await session.send('Performance.getMetrics');
      const nodes = metrics.find(({ name }) => name === 'Nodes')?.value;
      return {
        page: rest + code,
        code,
        ...(inWorker ? { background: inWorker.rest + inWorker.code } : {}),
        ...(nodes === undefined ? {} : { nodes }),
      };
    },
    close: () => browser.close(),
  };
}

/** A session with the service worker keeps it awake, so that its memory at the end is that of all it was asked. */
async function openWorker(browser: Browser): Promise<CDPSession> {
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  return await target.createCDPSession();
}

/** Objects of all worlds of the page, ours and the page's own: V8 keeps them in one heap. */
async function measureHeap(session: CDPSession): Promise<{ code: number; rest: number }> {
  for (let round = 0; round < collections; round++) {
    await session.send('HeapProfiler.collectGarbage');
    await pause(100);
  }
  const chunks: string[] = [];
  const gather = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', gather);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', gather);
  return sumSnapshot(parseSnapshot(chunks.join('')));
}
