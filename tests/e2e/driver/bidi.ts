/** WebDriver BiDi (a W3C protocol) where Puppeteer, which speaks it with Firefox, does not reach or waits too long. */
import type { Browser, Page } from 'puppeteer-core';

type Answer = { type?: string; contexts?: { context: string; url: string }[]; exceptionDetails?: { text: string } };

/** Sends one command and waits for its answer. */
export async function send(browser: Browser, command: string, parameters: Record<string, unknown>): Promise<Answer> {
  const { result } = await parseBidi(browser).connection.send(command, parameters);
  return result;
}

/** BiDi's name for the page's tab; Puppeteer gives its main frame the same. */
export function contextOf(page: Page): string {
  const id: unknown = Reflect.get(page.mainFrame(), '_id');
  if (typeof id !== 'string') throw new Error('Puppeteer no longer names its frames: see BidiFrame in its source.');
  return id;
}

/** Every tab as the browser knows it: Puppeteer never learns the address of one that the extension has opened. */
export async function listOpenPages(browser: Browser): Promise<{ url: () => string; close: () => Promise<void> }[]> {
  const { contexts = [] } = await send(browser, 'browsingContext.getTree', {});
  return contexts.map(({ context, url }) => ({
    url: () => url,
    close: () => send(browser, 'browsingContext.close', { context }).then(() => undefined),
  }));
}

/** Runs an expression in the browser's own window and waits for the promise it may return. */
export async function runInBrowser(browser: Browser, expression: string): Promise<void> {
  const { contexts } = await send(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: contexts?.[0]?.context };
  const result = await send(browser, 'script.evaluate', { expression, awaitPromise: true, target });
  if (result.type === 'exception') throw new Error(`In the browser's window: ${result.exceptionDetails?.text}`);
}

type Bidi = { connection: { send: (command: string, parameters: unknown) => Promise<{ result: Answer }> } };

function parseBidi(browser: Browser): Bidi {
  if (!('connection' in browser)) throw new Error('Puppeteer no longer exposes its BiDi connection: see BidiBrowser in its source.');
  // Puppeteer's own types leave the connection out.
  return browser as unknown as Bidi;
}
