/** Serves the demonstration's article on this computer alone. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

/** Ends with `signal`. */
export async function createArticleServer(signal: AbortSignal): Promise<{ url: string }> {
  const article = readFileSync(join(import.meta.dirname, 'article.html'));
  const server = createServer((request, response) => {
    const found = request.url === '/';
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(found ? article : '');
  });
  signal.addEventListener('abort', () => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The article is not served on a TCP port.');
  return { url: `http://127.0.0.1:${address.port}/` };
}
