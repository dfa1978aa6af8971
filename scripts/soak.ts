/**
 * `npm run soak`: five minutes of use in Chromium and in Firefox, with the built extension and beside it without. What is left after
 * a forced collection may be at most 5 % more at the end than after the first minute. Prints a table, writes output/soak.json, and
 * ends with 1 where it is more. `npm run soak -- --minutes 2 firefox` is shorter and in one browser.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDigest } from '../core/digest/author/build';
import { readDigestFolder } from '../modules/bundled-digests/read-folder';
import type { Row } from './bench/table';
import { printTable } from './bench/table';
import { createParagraphs } from './bench/synthetic';
import { type BrowserKind, findBrowser } from './browsers';
import { root, runCommand, tool } from './command';
import { howToInstall } from './install-browsers';
import { openChromium } from './soak/chromium-soak';
import { openFirefox } from './soak/firefox-soak';
import { type Memory, judgeSoak } from './soak/memory';
import { createSoakSite } from './soak/site';
import { useBrowser, type Used } from './soak/use';

/** Length of the prose that the pages draw on, in UTF-16 units. */
const proseLength = 60_000;
/** Fewer panels than this share of rests, and the soak has not used what it is about. */
const leastPanels = 0.9;

const { values, positionals } = parseArgs({ options: { minutes: { type: 'string', default: '5' } }, allowPositionals: true });
const minutes = Number(values.minutes);
if (!(minutes >= 2)) throw new Error('--minutes takes a number from 2 on: the last minute is compared with the first.');

const rows: Row[] = [];
const runs: Record<string, { on: Used; off: Used }> = {};
for (const kind of ['chromium', 'firefox'] as const) {
  if (positionals.length > 0 && !positionals.includes(kind)) continue;
  runs[kind] = await soak(kind);
  const { on, off } = runs[kind];
  if (on.panels < on.rests * leastPanels) throw new Error(`${kind}: only ${on.panels} of ${on.rests} rests opened a panel.`);
  rows.push(...judgeSoak({ kind, on: on.memories, off: off.memories }));
}
mkdirSync(join(root, 'output'), { recursive: true });
writeFileSync(join(root, 'output', 'soak.json'), `${JSON.stringify({ minutes, rows, runs }, null, 2)}\n`);
process.stdout.write(printTable(rows));
process.exitCode = rows.some(({ met }) => met === false) ? 1 : 0;

async function soak(kind: BrowserKind): Promise<{ on: Used; off: Used }> {
  const executablePath = findBrowser(kind);
  if (executablePath === undefined) throw new Error(`No browser that can run the extension: ${howToInstall(kind)}`);
  const extension = await build(kind);
  const serving = new AbortController();
  const { url } = await createSoakSite(createProse(), serving.signal);
  const run = async (loaded: string | undefined): Promise<Used> => {
    const browser = await (kind === 'chromium' ? openChromium : openFirefox)({ executablePath, extension: loaded });
    const onMinute = (minute: number, { page }: Memory) =>
      process.stderr.write(
        `${(performance.now() / 1000).toFixed(0)} s ${kind} ${loaded === undefined ? 'without' : 'with'}: minute ${minute}, ${(page / 1024).toFixed(0)} kB\n`,
      );
    return await useBrowser(browser, { url, minutes, hasPanels: loaded !== undefined, onMinute }).finally(() => browser.close());
  };
  try {
    const [on, off] = await Promise.all([run(extension), run(undefined)]);
    return { on, off };
  } finally {
    serving.abort();
  }
}

async function build(kind: BrowserKind): Promise<string> {
  const target = kind === 'chromium' ? 'chrome' : 'firefox';
  const { code, output } = await runCommand(tool('wxt/bin/wxt.mjs', 'build', '-b', target));
  if (code !== 0) throw new Error(`The extension does not build.\n${output}`);
  return join(root, '.output', `${target}-mv3`);
}

/** Our own claims, between which topics are named. */
function createProse(): string[] {
  const digest = buildDigest(readDigestFolder(join(root, 'data', 'karabakh')));
  if (digest.status !== 'ready') throw new Error('The bundled digest does not compile: npm run -s digest -- check');
  return createParagraphs(
    proseLength,
    digest.digest.topics.flatMap(({ names }) => names.slice(0, 1).map(({ text }) => text)),
    digest.digest,
  );
}
