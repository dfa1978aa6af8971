/**
 * The only network that a browser under test has: an HTTP proxy that answers for hosts under `.test` and refuses all else.
 *
 * Made-up hosts serve two ends: pages are plain http like much of the web (127.0.0.1 would count as secure and offer more APIs),
 * and every request that a browser makes, whatever for, is in the log.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** `scripts: false` forbids the page to run any, inline handlers included. `headers` go before the usual ones. */
export type Page = { html: string; scripts: boolean; headers?: Record<string, string> };

/** Answers a request to a host under `.test`; nothing means 404. */
export type AnswerPage = (url: URL) => Page | undefined;

export type Proxy = {
  port: number;
  /** Every host asked for since the start, with its port where the browser named one, in order. */
  requestedHosts: () => string[];
  /** Every URL asked for since the start; of an encrypted connection only the host is known. */
  requestedUrls: () => string[];
  destroy: () => Promise<void>;
};

export async function createProxy(answerPage: AnswerPage): Promise<Proxy> {
  const urls: string[] = [];
  const server = createServer((request, response) => {
    const url = requestedUrl(request);
    urls.push(url.href);
    respond(response, url.hostname.endsWith('.test') ? answerPage(url) : undefined);
  });
  // An encrypted connection begins with CONNECT: its host is all we need to know to refuse it.
  server.on('connect', (request, socket) => {
    urls.push(`https://${request.url ?? ''}`);
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  return {
    port: portOf(server.address()),
    requestedHosts: () => urls.map((url) => new URL(url).host),
    requestedUrls: () => [...urls],
    destroy: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

function respond(response: ServerResponse, page: Page | undefined): void {
  const policy = page?.scripts === false ? { 'content-security-policy': "script-src 'none'" } : {};
  response.writeHead(page === undefined ? 404 : 200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...policy,
    ...page?.headers,
  });
  response.end(page?.html);
}

function requestedUrl(request: IncomingMessage): URL {
  return new URL(request.url ?? '/', `http://${request.headers.host ?? 'unknown.invalid'}`);
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The proxy does not listen on a TCP port.');
  return address.port;
}
