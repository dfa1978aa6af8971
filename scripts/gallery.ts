/**
 * `npm run gallery`: every state of the panel in every theme, served for looking at. `--shots [STATE …]` takes pictures of them into
 * output/gallery instead and ends; `--surfaces [SURFACE …]` pictures of the popup, the side panel, the settings and the welcome page.
 */
import { join } from 'node:path';
import { root } from './command';
import { createGalleryServer } from './gallery/server';
import { takeShots } from './gallery/shots';
import { takeSurfaceShots } from './gallery/surface-shots';

const [mode, ...only] = process.argv.slice(2);
const wanted = only.length > 0 ? only : undefined;
const folder = join(root, 'output', 'gallery');

if (mode === '--surfaces') {
  const taken = await takeSurfaceShots(folder, wanted);
  console.log(`${taken.length} pictures in ${folder}`);
} else await showGallery(mode === '--shots');

async function showGallery(inPictures: boolean): Promise<void> {
  const serving = new AbortController();
  const { url } = await createGalleryServer(serving.signal, inPictures ? 0 : 4180);
  if (!inPictures) return console.log(`The gallery is at ${url} until you press Ctrl+C.`);
  const taken = await takeShots(url, folder, wanted);
  console.log(`${taken.length} pictures in ${folder}`);
  serving.abort();
}
