/** Firefox for the demonstration, where there is no Chromium: the extension is a temporary add-on, the driver WebDriver BiDi. */
import { type Browser, launch } from 'puppeteer-core';
import type { DemoBrowser, DemoOptions } from './demo-browser';
import type { ShownNode } from './shown-text';

export async function openFirefox({ executablePath, extension, headless }: DemoOptions): Promise<DemoBrowser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
  });
  await browser.installExtension(extension);
  const page = (await browser.pages())[0] ?? (await browser.newPage());

  return {
    goto: async (url) => void (await page.goto(url)),
    ask: (expression) => page.evaluate(expression),
    movePointer: (x, y) => page.mouse.move(x, y, { steps: 8 }),
    readTree: () => readTree(browser, page.url()),
    screenshot: async (path) => void (await page.screenshot({ path })),
    closed: new Promise((done) => {
      browser.once('disconnected', () => done());
    }),
    close: () => browser.close(),
  };
}

async function readTree(browser: Browser, url: string): Promise<ShownNode> {
  const { connection } = parseBidi(browser);
  const { result: tree } = await connection.send('browsingContext.getTree', {});
  const context = tree.contexts?.find((candidate) => candidate.url === url)?.context;
  const { result } = await connection.send('script.evaluate', {
    expression: 'document.documentElement',
    awaitPromise: false,
    target: { context },
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
  });
  if (result.result === undefined) throw new Error('Firefox did not hand over its page.');
  return fromBidi(result.result);
}

type BidiNode = {
  value?: {
    nodeType: number;
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: BidiNode[];
    shadowRoot?: BidiNode | null;
  };
};

type Bidi = {
  connection: {
    send: (
      method: string,
      parameters: unknown,
    ) => Promise<{ result: { contexts?: { context: string; url: string }[]; result?: BidiNode } }>;
  };
};

function parseBidi(browser: Browser): Bidi {
  if (!('connection' in browser)) throw new Error('Puppeteer no longer exposes its BiDi connection: see BidiBrowser in its source.');
  // Puppeteer's own types leave the connection out; what we use of it is WebDriver BiDi, a W3C protocol.
  return browser as unknown as Bidi;
}

function fromBidi({ value }: BidiNode): ShownNode {
  const isText = value?.nodeType === 3;
  return {
    name: value?.localName ?? (isText ? '#text' : '#other'),
    text: isText ? (value.nodeValue ?? '') : '',
    attributes: value?.attributes ?? {},
    children: (value?.children ?? []).map(fromBidi),
    shadow: value?.shadowRoot ? fromBidi(value.shadowRoot) : undefined,
  };
}
