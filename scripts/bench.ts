/**
 * `npm run bench`: every number of the brief that concerns the detector and the panel, as ratios to a baseline or a peer in the same run, since
 * machines are shared and noisy. Prints a table and writes output/bench.json. `npm run bench -- scan build` runs only those.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDigest } from '../core/digest/author/build';
import type { Digest } from '../core/digest/schema';
import { readDigestFolder } from '../modules/bundled-digests/read-folder';
import { benchBuild } from './bench/build';
import { benchFirstHighlight } from './bench/first-highlight';
import { benchPage } from './bench/page';
import { benchPanel } from './bench/panel';
import { benchScan } from './bench/scan';
import { benchSearch } from './bench/search';
import { benchSizes } from './bench/sizes';
import { benchSurfaces } from './bench/surfaces';
import type { Row } from './bench/table';
import { printTable } from './bench/table';
import { benchTrace } from './bench/trace';
import { root } from './command';

const parts: Record<string, (like: Digest) => Promise<Row[]>> = {
  build: benchBuild,
  scan: benchScan,
  page: () => benchPage(),
  panel: () => benchPanel(),
  surfaces: () => benchSurfaces(),
  highlight: benchFirstHighlight,
  trace: benchTrace,
  search: benchSearch,
  sizes: benchSizes,
};

const build = buildDigest(readDigestFolder(join(root, 'data', 'karabakh')));
if (build.status !== 'ready') throw new Error('The bundled digest does not compile: npm run -s digest -- check');
const { digest } = build;
const asked = process.argv.slice(2);
const rows: Row[] = [];
for (const [name, run] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  process.stderr.write(`${name} …\n`);
  rows.push(...(await run(digest)));
}
mkdirSync(join(root, 'output'), { recursive: true });
writeFileSync(join(root, 'output', 'bench.json'), `${JSON.stringify(rows, null, 2)}\n`);
process.stdout.write(printTable(rows));
