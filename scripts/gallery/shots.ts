/** Takes a picture of every state: both themes, the screens and the media that the state names, at two device pixels to one. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../browsers';
import { type GalleryState, galleryStates } from './states';

const screens = {
  window: { width: 460, height: 720 },
  'phone-360': { width: 360, height: 740 },
  'phone-320': { width: 320, height: 640 },
  // 1280 by 1024 at 400 %.
  'zoom-400': { width: 320, height: 256 },
  whole: { width: 460, height: 720 },
} as const;

/** Writes `ID-THEME.png` into `folder`; answers what it wrote. */
export async function takeShots(url: string, folder: string, only?: readonly string[]): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const browser = await launchGalleryBrowser();
  const taken: string[] = [];
  try {
    for (const state of galleryStates.filter(({ id }) => only === undefined || only.includes(id))) {
      for (const theme of themesOf(state)) {
        const page = await openScreen(browser, state, theme);
        await showState(page, { url, state, theme });
        const path = join(folder, `${state.id}-${theme}.png`);
        await page.screenshot({ path, fullPage: state.screen === 'whole' });
        await page.context().close();
        taken.push(path);
      }
    }
  } finally {
    await browser.close();
  }
  return taken;
}

function themesOf({ media }: GalleryState): readonly ('light' | 'dark')[] {
  return media === 'print' ? ['light'] : ['light', 'dark'];
}

/** In CSS pixels. */
export function screenOf({ screen }: GalleryState): { width: number; height: number } {
  return screens[screen ?? 'window'];
}

export function launchGalleryBrowser(): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error('No Chromium was found; run npm test once, it installs one.');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

/** A page that is the screen a state asks for. Whoever opens it closes its context. */
export async function openScreen(browser: Browser, state: GalleryState, theme: 'light' | 'dark'): Promise<Page> {
  const context = await browser.newContext({
    viewport: screenOf(state),
    deviceScaleFactor: 2,
    colorScheme: theme,
    reducedMotion: 'reduce',
    forcedColors: state.media === 'forced-colors' ? 'active' : 'none',
  });
  const page = await context.newPage();
  if (state.media === 'print') await page.emulateMedia({ media: 'print' });
  return page;
}

/** Loads a state with its presses done, on a screen that was opened for it or for one like it. */
export async function showState(
  page: Page,
  { url, state, theme }: { url: string; state: GalleryState; theme: 'light' | 'dark' },
): Promise<void> {
  await page.goto(`${url}?state=${state.id}&theme=${theme}`);
  await page.waitForSelector('html[data-ready]', { timeout: 15_000 });
}
