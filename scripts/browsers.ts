/**
 * Where the browsers are. In this order: an environment variable, the system's own, one that an earlier run downloaded.
 *
 * A browser counts only if it can run the extension: branded Chrome ignores --load-extension since 137, and Firefox underlines
 * highlights since 146. Playwright's Firefox does not speak WebDriver BiDi and cannot load an extension, so it is not looked for.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { root } from './command';

export type BrowserKind = 'chromium' | 'firefox';

/** Firefox downloads go here; Playwright keeps its Chromium in a place of its own. */
export const downloads = join(root, 'output', 'browsers');

const variables = { chromium: 'SIDELIGHT_CHROMIUM', firefox: 'SIDELIGHT_FIREFOX' } as const;

const lastChromeThatLoadsExtensions = 136;
const firstFirefox = 146;

/** The path of a browser that can run the extension. Throws where the environment names one that is not there. */
export function findBrowser(kind: BrowserKind): string | undefined {
  const named = findNamed(kind);
  if (named === undefined) return candidates(kind).find((path) => existsSync(path) && canRunExtension(kind, path));
  if (!existsSync(named)) throw new Error(`${variables[kind]} names ${named}, and there is no such file.`);
  return named;
}

/** Both kinds, the one first that the environment names: whoever names a browser wants it used. */
export function browserKinds(): BrowserKind[] {
  return findNamed('firefox') !== undefined && findNamed('chromium') === undefined ? ['firefox', 'chromium'] : ['chromium', 'firefox'];
}

function findNamed(kind: BrowserKind): string | undefined {
  return process.env[variables[kind]] || undefined;
}

function candidates(kind: BrowserKind): string[] {
  const names = kind === 'chromium' ? ['chromium', 'chromium-browser', 'google-chrome', 'chrome'] : ['firefox', 'firefox-esr'];
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return kind === 'chromium'
    ? [...onPath, ...usualChromium(), chromium.executablePath()]
    : [...onPath, ...usualFirefox(), ...downloadedFirefox()];
}

function usualChromium(): string[] {
  if (process.platform === 'darwin') return ['/Applications/Chromium.app/Contents/MacOS/Chromium'];
  if (process.platform === 'win32') return [join(process.env['LOCALAPPDATA'] ?? '', 'Chromium', 'Application', 'chrome.exe')];
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium', '/usr/lib/chromium/chromium'];
}

function usualFirefox(): string[] {
  if (process.platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (process.platform === 'win32') return [join(process.env['ProgramFiles'] ?? '', 'Mozilla Firefox', 'firefox.exe')];
  return ['/usr/bin/firefox', '/usr/bin/firefox-esr', '/snap/bin/firefox'];
}

/** @puppeteer/browsers unpacks to `firefox/<system>-<version>/...`. */
function downloadedFirefox(): string[] {
  const folder = join(downloads, 'firefox');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((version) =>
    ['firefox/firefox', 'firefox/firefox.exe', 'Firefox.app/Contents/MacOS/firefox'].map((path) => join(folder, version, path)),
  );
}

/** Asks the browser for its version. On Windows asking would open a window, so a browser found in its usual place is trusted. */
function canRunExtension(kind: BrowserKind, path: string): boolean {
  if (process.platform === 'win32') return true;
  let answer: string;
  try {
    answer = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 20_000 });
  } catch {
    // A launcher without its browser, as Ubuntu's snap stand-ins are in a container.
    return false;
  }
  const version = Number(/(\d+)\.\d/u.exec(answer)?.[1] ?? '0');
  if (kind === 'firefox') return version >= firstFirefox;
  return answer.includes('Chromium') || answer.includes('for Testing') || version <= lastChromeThatLoadsExtensions;
}
