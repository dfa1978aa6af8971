/** Chromium for the demonstration, with a profile of its own that is gone afterwards. */
import { chromium } from '@playwright/test';
import type { DemoBrowser, DemoOptions } from './demo-browser';
import type { ShownNode } from './shown-text';

export async function openChromium({ executablePath, extension, headless }: DemoOptions): Promise<DemoBrowser> {
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    headless,
    args: [
      // Only root in a container needs it, and there it is needed.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(headless ? ['--headless=new', '--disable-gpu'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: headless ? { width: 1280, height: 800 } : null,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const debug = await context.newCDPSession(page);

  return {
    goto: async (url) => void (await page.goto(url)),
    ask: (expression) => page.evaluate(expression),
    movePointer: (x, y) => page.mouse.move(x, y, { steps: 8 }),
    readTree: async () => {
      const { root } = await debug.send('DOM.getDocument', { depth: -1, pierce: true });
      return fromDebugger(root);
    },
    screenshot: async (path) => void (await page.screenshot({ path })),
    closed: new Promise((done) => {
      context.once('close', () => done());
    }),
    close: () => context.close(),
  };
}

type DebuggerNode = {
  localName: string;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: DebuggerNode[];
  shadowRoots?: DebuggerNode[];
};

function fromDebugger({ localName, nodeName, nodeValue, attributes = [], children = [], shadowRoots = [] }: DebuggerNode): ShownNode {
  const [shadow] = shadowRoots;
  const pairs = attributes.flatMap((name, index) => (index % 2 === 0 ? [[name, attributes[index + 1] ?? '']] : []));
  return {
    name: localName || nodeName,
    text: nodeName === '#text' ? nodeValue : '',
    attributes: Object.fromEntries(pairs),
    children: children.map(fromDebugger),
    shadow: shadow && fromDebugger(shadow),
  };
}
