/**
 * The build that the browser tests and the benchmark use: the release, with one word changed so that axe and a driver can look inside a
 * panel. It is made from the release rather than built beside it: what is tested is what readers get, and a build takes half a minute.
 */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from './browsers';
import { root } from './command';

const folders = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;

export function releaseFolder(kind: BrowserKind): string {
  return join(root, '.output', folders[kind]);
}

export function testedFolder(kind: BrowserKind): string {
  return join(root, 'output', 'e2e', folders[kind]);
}

/** Anew each time, so that no test runs on an older build. Throws where there is no release. */
export function makeTestedBuild(kind: BrowserKind): void {
  const [release, tested] = [releaseFolder(kind), testedFolder(kind)];
  if (!existsSync(release)) throw new Error(`There is no ${release}: npm run build makes it.`);
  rmSync(tested, { recursive: true, force: true });
  cpSync(release, tested, { recursive: true });
  const panel = join(tested, 'panel.js');
  writeFileSync(panel, openRoot(readFileSync(panel, 'utf8')));
}

/** A script that closes the shadow root of what it puts into a page, as one that leaves it open. Throws where it does so not just once. */
export function openRoot(script: string): string {
  const closed = /mode: ?([`'"])closed\1/gu;
  const times = script.match(closed)?.length ?? 0;
  if (times !== 1) throw new Error(`The script makes a closed shadow root ${times} times; it should be once (page/top-layer.ts).`);
  return script.replace(closed, 'mode:$1open$1');
}
