/** Serves the gallery on this computer alone: an overview, and one page for each state. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { buildGalleryAnswers } from './answers';
import { bundleGallery } from './bundle';
import { galleryStates } from './states';

/** Ends with `signal`. `url` is the overview; `?state=ID&theme=dark` after it is one state. */
export async function createGalleryServer(signal: AbortSignal, port = 0): Promise<{ url: string }> {
  const page = readFileSync(join(import.meta.dirname, 'page.html'), 'utf8');
  const files: Record<string, [type: string, text: string]> = {
    '/gallery.js': ['text/javascript', await bundleGallery()],
    '/answers.json': ['application/json', JSON.stringify(buildGalleryAnswers())],
    '/overview': ['text/html', renderOverview()],
  };
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const [type, text] = files[pathname === '/' && search === '' ? '/overview' : pathname] ?? ['text/html', page];
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
    response.end(text);
  });
  signal.addEventListener('abort', () => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((ready) => {
    server.listen(port, '127.0.0.1', ready);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The gallery is not served on a TCP port.');
  return { url: `http://127.0.0.1:${address.port}/` };
}

function renderOverview(): string {
  const frame = (id: string, theme: string): string =>
    `<iframe loading="lazy" title="${id}, ${theme}" src="/?state=${id}&theme=${theme}" width="480" height="720"></iframe>`;
  const rows = galleryStates.map(
    ({ id, title }) => `<h2 id="${id}"><a href="/?state=${id}">${title}</a></h2><p>${frame(id, 'light')} ${frame(id, 'dark')}</p>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sidelight: gallery</title><style>body{font:16px system-ui;margin:32px}iframe{border:1px solid #ccc}</style><h1>Every state of the panel</h1>${rows.join('\n')}</html>`;
}
