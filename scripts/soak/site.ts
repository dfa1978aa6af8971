/** Serves the page that the soak uses, with prose in which the bundled digest has mentions, on this computer alone. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

/** Every frame gets these many of the texts: well above what the detector asks of a frame. */
const frameTexts = 3;

/** Ends with `signal`. */
export async function createSoakSite(texts: readonly string[], signal: AbortSignal): Promise<{ url: string }> {
  const page = readFileSync(join(import.meta.dirname, 'page.html'), 'utf8').replace('TEXTS', () => embed(texts));
  const frame = `<!doctype html><title>Frame</title>${texts
    .slice(0, frameTexts)
    .map((text) => `<p>${escape(text)}</p>`)
    .join('')}`;
  const pages = new Map([
    ['/', page],
    ['/frame', frame],
  ]);
  const server = createServer((request, response) => {
    const found = pages.get(request.url ?? '');
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(found ?? '');
  });
  signal.addEventListener('abort', () => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The soak is not served on a TCP port.');
  return { url: `http://127.0.0.1:${address.port}/` };
}

function embed(texts: readonly string[]): string {
  return JSON.stringify(texts).replaceAll('<', String.raw`\u003c`);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
