/**
 * Firefox for the soak. With `-remote-allow-system-access` scripts may run in the browser's own window, and there the memory
 * reporters behind about:memory are: all processes are told to collect as its button does, then every report is fetched.
 */
import { type Browser, launch } from 'puppeteer-core';
import { gecko } from '../../wxt.manifest';
import { parseReports, sumReports } from './firefox-reports';
import type { SoakBrowser, SoakOptions } from './soak-browser';

/** Any will do; given, so that reports about the extension can be told by it. */
const uuid = '5a1de119-0000-4000-8000-000000000002';

export async function openFirefox({ executablePath, extension }: SoakOptions): Promise<SoakBrowser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['-remote-allow-system-access'],
    defaultViewport: { width: 1000, height: 760 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [gecko.id]: uuid }),
      // The background must live as long as it is watched.
      'extensions.background.idle.timeout': 3_600_000,
      // No spare processes, which could be taken for the page's.
      'dom.ipc.processPrelaunch.enabled': false,
    },
  });
  if (extension !== undefined) await browser.installExtension(extension);
  const page = await browser.newPage();
  return {
    page,
    measure: async () => sumReports(parseReports(await runInBrowser(browser, collectAndReport)), { host: new URL(page.url()).host, uuid }),
    close: () => browser.close(),
  };
}

/** What the buttons "Minimize memory usage" and "Measure" of about:memory do. Children collect on their own time, hence the wait. */
const collectAndReport = `(async () => {
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  for (let round = 0; round < 3; round++) {
    Services.obs.notifyObservers(null, 'child-mmu-request');
    await new Promise((done) => manager.minimizeMemoryUsage(done));
    await new Promise((done) => setTimeout(done, 1000));
  }
  const reports = [];
  const note = (process, path, kind, units, amount) => reports.push([process, path, kind, units, amount]);
  await new Promise((done) => manager.getReports(note, null, done, null, false));
  return JSON.stringify(reports);
})()`;

type Bidi = {
  connection: {
    send: (
      method: string,
      parameters: unknown,
    ) => Promise<{
      result: {
        type?: string;
        contexts?: { context: string }[];
        result?: { value?: unknown };
        exceptionDetails?: { text: string };
      };
    }>;
  };
};

/** The text that an expression answers in the browser's own window. */
async function runInBrowser(browser: Browser, expression: string): Promise<string> {
  const { connection } = parseBidi(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.[0]?.context;
  const { result } = await connection.send('script.evaluate', { expression, awaitPromise: true, target: { context } });
  if (result.type === 'exception') throw new Error(`In the browser's window: ${result.exceptionDetails?.text}`);
  return String(result.result?.value);
}

function parseBidi(browser: Browser): Bidi {
  if (!('connection' in browser)) throw new Error('Puppeteer no longer exposes its BiDi connection: see BidiBrowser in its source.');
  // Puppeteer's own types leave the connection out; what we use of it is WebDriver BiDi, a W3C protocol.
  return browser as unknown as Bidi;
}
