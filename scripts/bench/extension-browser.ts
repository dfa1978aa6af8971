/** Chromium with or without the built extension, in a profile that is gone afterwards. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import { findBrowser } from '../browsers';
import { root, runCommand, tool } from '../command';

/** The folder of the build for Chromium, made where there is none. */
export async function findExtension(): Promise<string> {
  const extension = join(root, '.output', 'chrome-mv3');
  if (!existsSync(extension)) await runCommand(tool('wxt/bin/wxt.mjs', 'build'));
  return extension;
}

/** The scripts that run in pages: they lie beside the background's, and those of our own pages do not. */
export function listPageScripts(extension: string): string[] {
  return readdirSync(extension).filter((name) => name.endsWith('.js') && name !== 'background.js');
}

export async function withBrowser<Result>(
  extension: string | undefined,
  use: (context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error('No Chromium was found; run npm test once, it installs one.');
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-bench-'));
  const load = extension === undefined ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking', ...load],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  try {
    if (extension !== undefined && context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
    return await use(context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Ends its wait when the digest is installed, so that a page opened next finds the lexicon stored. */
export async function waitForLexicon(context: BrowserContext): Promise<void> {
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get: (key: string) => Promise<object> } } } };
    while (!('lexicon' in (await chrome.storage.local.get('lexicon'))))
      await new Promise<void>((again) => {
        setTimeout(again, 50);
      });
  });
}
