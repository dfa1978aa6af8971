/**
 * `npm run gallery`: every state of the panel in every theme, served for looking at. `--shots [STATE …]` takes pictures of them into
 * output/gallery instead and ends.
 */
import { join } from 'node:path';
import { root } from './command';
import { createGalleryServer } from './gallery/server';
import { takeShots } from './gallery/shots';

const [mode, ...only] = process.argv.slice(2);
const serving = new AbortController();
const { url } = await createGalleryServer(serving.signal, mode === '--shots' ? 0 : 4180);

if (mode === '--shots') {
  const folder = join(root, 'output', 'gallery');
  const taken = await takeShots(url, folder, only.length > 0 ? only : undefined);
  console.log(`${taken.length} pictures in ${folder}`);
  serving.abort();
} else {
  console.log(`The gallery is at ${url} until you press Ctrl+C.`);
}
