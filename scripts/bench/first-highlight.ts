/** How long a reader waits for the first highlight: from the navigation's start, on the demonstration's article. */
import { createArticleServer } from '../demo/article-server';
import { findExtension, waitForLexicon, withBrowser } from './extension-browser';
import type { Row } from './table';
import { median } from './table';

const loads = 15;

declare global {
  /** Milliseconds since the navigation began; set by the script below. */
  var sidelightFirstHighlight: number | undefined;
}

/** A text, not a function: it runs in the page, and what builds this file marks named functions in ways no page knows. */
const watchHighlights = `requestAnimationFrame(function look() {
  if ([...CSS.highlights.values()].some(({ size }) => size > 0)) globalThis.sidelightFirstHighlight = performance.now();
  else requestAnimationFrame(look);
})`;

export async function benchFirstHighlight(): Promise<Row[]> {
  const serving = new AbortController();
  const { url } = await createArticleServer(serving.signal);
  try {
    const times = await withBrowser(await findExtension(), async (context) => {
      await waitForLexicon(context);
      const measured: { highlight: number; paint: number }[] = [];
      for (let load = 0; load < loads; load++) {
        const page = await context.newPage();
        await page.addInitScript({ content: watchHighlights });
        await page.goto(url);
        await page.waitForFunction(() => globalThis.sidelightFirstHighlight !== undefined);
        measured.push(
          await page.evaluate(() => ({
            highlight: globalThis.sidelightFirstHighlight ?? Number.NaN,
            paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
          })),
        );
        await page.close();
      }
      return measured;
    });
    const highlights = times.map(({ highlight }) => highlight);
    return [
      {
        what: 'navigation to first highlight, demonstration article',
        measured: median(highlights),
        unit: 'ms',
        context: `median of ${loads}, ${Math.min(...highlights).toFixed(0)} to ${Math.max(...highlights).toFixed(0)}; the page's own first paint ${median(times.map(({ paint }) => paint)).toFixed(0)} ms`,
      },
    ];
  } finally {
    serving.abort();
  }
}
