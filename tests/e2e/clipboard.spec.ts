/** Copying out of a panel, where the clipboard's own API is and where it is not. Everything is read back by pasting it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { CopyReport } from '@/tests/fixtures/copy-button';
import type { Proxy } from './driver/proxy';
import type { Document, Reader, Tab } from './driver/reader';
import { expect, test } from './driver/test';
import { pasteAt } from './surfaces/pasting';

/** Browsers count these hosts as secure over plain http, and hold them for two sites. */
const secure = 'http://localhost';
const otherSecure = 'http://127.0.0.1';
const insecure = 'http://news.test';

const reading = '<p>A paragraph that a reader reads.</p><input value="and a field">';
const frame = (src: string, sandbox = '') =>
  `${reading}<iframe src="${src}" ${sandbox} style="position: absolute; left: 0; top: 200px"></iframe>`;

const pages: Record<string, string> = {
  '/reading': reading,
  '/frame-other-site': frame(`${otherSecure}/reading`),
  '/frame-sandboxed': frame('/reading', 'sandbox="allow-scripts"'),
  '/listening': `${reading}<script>
    window.heard = [];
    for (const type of ['copy', 'beforecopy']) {
      document.addEventListener(type, (event) => { heard.push(type); event.clipboardData?.setData('text/plain', 'hijacked'); event.preventDefault(); }, true);
      document.body.addEventListener(type, () => heard.push(type));
    }
  </script>`,
  '/first': `${reading}<script>
    addEventListener('copy', (event) => { event.clipboardData.setData('text/plain', 'hijacked'); event.preventDefault(); }, true);
  </script>`,
  '/stopping': `${reading}<script>addEventListener('copy', (event) => event.stopImmediatePropagation(), true);</script>`,
};

/** One browser for all, without the extension: what is tested is brought along. */
let reader: Reader;
let web: Proxy;

test.beforeAll(async ({ start }) => {
  // A browser that starts while others do can take its time.
  test.setTimeout(90_000);
  web = await createWeb();
  reader = await start({ extension: 'without', proxy: web });
});

test.afterAll(async () => {
  await reader.close();
  await web.destroy();
});

const link = '<a href="https://gazette.example/#:~:text=all%20four">the Gazette</a>';

test('copies plain and rich text on a secure page, where no listener of the page can keep it from that', async () => {
  const tab = await reader.newTab();
  await tab.goto(`${secure}/stopping`);
  expect((await copyIn(tab, tab)).copied).toBe(true);
  await expectPasted(tab);
});

test('copies plain and rich text on a plain http page and leaves the selection alone', async () => {
  const tab = await reader.newTab();
  await tab.goto(`${insecure}/reading`);
  await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('p') ?? document.body), undefined);
  const { copied, before, after } = await copyIn(tab, tab);
  expect(copied).toBe(true);
  expect(before.selected).toBe('A paragraph that a reader reads.');
  expect(after).toEqual(before);
  await expectPasted(tab);
});

test('leaves the caret of a field alone', async () => {
  const tab = await reader.newTab();
  await tab.goto(`${insecure}/reading`);
  await tab.evaluate(() => document.querySelector('input')?.setSelectionRange(4, 9), undefined);
  const { copied, before, after } = await copyIn(tab, tab);
  expect(copied).toBe(true);
  expect(before.caret).toBe('4–9');
  expect(after).toEqual(before);
  await expectPasted(tab);
});

test('copies plain text by itself', async () => {
  const tab = await reader.newTab();
  await tab.goto(`${insecure}/reading`);
  await tab.evaluate(() => document.body.setAttribute('data-plain-only', ''), undefined);
  expect((await copyIn(tab, tab)).copied).toBe(true);
  expect(await pasteAt(tab, `${insecure}/reading`)).toEqual({ plain: `${readMark()} – “Ծով” ¶ 3`, html: '' });
});

test('a page that listens for copying hears nothing of it and changes nothing', async () => {
  const tab = await reader.newTab();
  await tab.goto(`${insecure}/listening`);
  expect((await copyIn(tab, tab)).copied).toBe(true);
  expect(await tab.evaluate(() => globalThis.heard, undefined)).toEqual([]);
  await expectPasted(tab);
});

test('a page that hears of it first changes nothing', async () => {
  const tab = await reader.newTab();
  await tab.goto(`${insecure}/first`);
  expect((await copyIn(tab, tab)).copied).toBe(true);
  await expectPasted(tab);
});

test('says so where a page keeps it from copying', async () => {
  const tab = await reader.newTab();
  await tab.goto(`${insecure}/stopping`);
  expect((await copyIn(tab, tab)).copied).toBe(false);
});

for (const [name, url] of [
  ['of another site without the permission, on a secure page', `${secure}/frame-other-site`],
  ['without an origin, on a secure page', `${secure}/frame-sandboxed`],
  ['without an origin, on a plain http page', `${insecure}/frame-sandboxed`],
] as const) {
  test(`copies in a frame ${name}`, async () => {
    const tab = await reader.newTab();
    await tab.goto(url);
    expect((await copyIn(tab, tab.frame('/reading'), 200)).copied).toBe(true);
    await expectPasted(tab);
  });
}

/** The pages above, whatever the host: the driver's own proxy knows no secure one. */
async function createWeb(): Promise<Proxy> {
  const server = createServer((request, response) => {
    const html = pages[new URL(request.url ?? '/', secure).pathname];
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><body>${html}</body>`);
  });
  server.on('connect', (_request, socket) => socket.destroy());
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  // A server on TCP has an address with a port once it listens.
  const { port } = server.address() as AddressInfo;
  const destroy = () =>
    new Promise<void>((done) => {
      server.closeAllConnections();
      server.close(() => done());
    });
  return { port, requestedHosts: () => [], requestedUrls: () => [], destroy };
}

/** Different for every test, so that none can take what another one has copied for its own. */
function readMark(): string {
  return test.info().testId;
}

/** Puts the button into a document and clicks it as a reader would; `top` is how far down the window a frame begins. */
async function copyIn(tab: Tab, place: Document, top = 0): Promise<CopyReport> {
  await place.evaluate((mark) => document.body.setAttribute('data-mark', mark), readMark());
  await place.load(await bundleButton());
  await tab.click({ x: 60, y: top + 24 });
  await expect.poll(() => place.evaluate(() => globalThis.copyReport !== undefined, undefined)).toBe(true);
  const report = await place.evaluate(() => globalThis.copyReport, undefined);
  if (report === undefined) throw new Error('The report has gone.');
  return report;
}

async function bundleButton(): Promise<string> {
  const root = join(import.meta.dirname, '../..');
  const { outputFiles } = await build({
    entryPoints: [join(root, 'tests/fixtures/copy-button.ts')],
    alias: { '@': root },
    bundle: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

async function expectPasted(tab: Tab): Promise<void> {
  const pasted = await pasteAt(tab, `${insecure}/reading`);
  expect(pasted.plain).toBe(`${readMark()} – “Ծով” ¶ 3`);
  expect(pasted.html).toContain(`${readMark()} ${link} <i lang="ar" dir="rtl">مياه</i>`);
}
