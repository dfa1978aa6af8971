/**
 * Every state of the gallery: nothing in it is wider than its screen, in both browsers, and axe finds nothing wrong in either theme. axe
 * reads markup and colours, which are the same in Firefox but for the reader's own colours, so those alone are judged there again.
 * Needs no extension. Chromium shows media by emulation; a Firefox is started for each kind of colours.
 */
import axe from 'axe-core';
import type { Page } from '@playwright/test';
import { createGalleryServer } from '@/scripts/gallery/server';
import { launchGalleryBrowser, openScreen, screenOf, showState } from '@/scripts/gallery/shots';
import { type GalleryState, galleryStates } from '@/scripts/gallery/states';
import type { Proxy } from './driver/proxy';
import type { Document, Reader } from './driver/reader';
import { expect, type StartReader, test } from './driver/test';

type Theme = 'light' | 'dark';
type Shown = Document & { close: () => Promise<void> };
type Show = (state: GalleryState, theme: Theme) => Promise<Shown>;

const serving = new AbortController();
let gallery: { show: Show; close: () => Promise<unknown> };

test.beforeAll(async ({ kind, start }) => {
  test.setTimeout(90_000);
  const { url } = await createGalleryServer(serving.signal);
  gallery = kind === 'chromium' ? await openInChromium(url) : openInFirefox(url, start);
});

test.afterAll(async () => {
  await gallery.close();
  serving.abort();
});

for (const state of galleryStates) {
  // Firefox prints, but shows no screen as paper.
  const tag = state.media === 'print' ? ['@chromium-alone'] : [];
  test(`"${state.title}" fits its screen, and axe finds nothing wrong with it`, { tag }, async ({ kind }) => {
    test.setTimeout(60_000);
    const light = await gallery.show(state, 'light');
    expect(await listOverflowing(light)).toEqual([]);
    if (kind === 'firefox' && state.media !== 'forced-colors') return await light.close();
    expect(await listViolations(light, 'light')).toEqual([]);
    // Opening takes longer than looking; but forced colours are the browser's, and it is asked for them at its start.
    const dark = state.media === 'forced-colors' ? await gallery.show(state, 'dark') : light;
    await turnDark(dark);
    expect(await listViolations(dark, 'dark')).toEqual([]);
    for (const shown of new Set([light, dark])) await shown.close();
    return undefined;
  });
}

// In a browser that shows a screen as paper; what comes out of the printer is tested in both by placing.spec.ts.
test('a printed page has no panel on it', { tag: '@chromium-alone' }, async () => {
  const state = galleryStates.find(({ media }) => media === 'print');
  if (state === undefined) throw new Error('The gallery prints nothing.');
  const shown = await gallery.show(state, 'light');
  expect(await shown.evaluate(() => document.querySelector('x-panel')?.getBoundingClientRect().height, undefined)).toBe(0);
  await shown.close();
});

/** States that ask for the same screen share a page, each in a document of its own: opening a screen takes longer than all else. */
async function openInChromium(url: string): Promise<typeof gallery> {
  const browser = await launchGalleryBrowser();
  const screens = new Map<string, Promise<Page>>();
  const show: Show = async (state, theme) => {
    const key = [state.screen, state.media, theme].join(' ');
    const screen = screens.get(key) ?? openScreen(browser, state, theme);
    screens.set(key, screen);
    const page = await screen;
    await showState(page, { url, state, theme });
    return {
      // Playwright's own types of what goes into a page and comes out of it are narrower than a document's.
      evaluate: page.evaluate.bind(page) as Document['evaluate'],
      load: async (source) => void (await page.evaluate(source)),
      close: () => Promise.resolve(),
    };
  };
  return { show, close: () => browser.close() };
}

/** The gallery's server is the browser's proxy, so that any host is the gallery. */
function openInFirefox(url: string, start: StartReader): typeof gallery {
  const proxy: Proxy = {
    port: Number(new URL(url).port),
    requestedHosts: () => [],
    requestedUrls: () => [],
    destroy: () => Promise.resolve(),
  };
  const readers = new Map<string, Promise<Reader>>();
  const findReader = (key: string, theme: Theme) => {
    const forcedColors = key === 'pages' ? {} : { forcedColors: theme };
    const reader = readers.get(key) ?? start({ extension: 'without', reducedMotion: true, proxy, ...forcedColors });
    readers.set(key, reader);
    return reader;
  };
  const show: Show = async (state, theme) => {
    const reader = await findReader(state.media === 'forced-colors' ? `forced ${theme}` : 'pages', theme);
    const tab = await reader.newTab();
    await tab.resize(screenOf(state));
    await tab.goto(`http://gallery.test/?state=${state.id}&theme=${theme}`);
    await expect.poll(() => tab.evaluate(() => 'ready' in document.documentElement.dataset, undefined), { timeout: 20_000 }).toBe(true);
    return tab;
  };
  return { show, close: () => Promise.all([...readers.values()].map(async (reader) => (await reader).close())) };
}

/** As the gallery's page does with its `theme`. */
function turnDark(shown: Shown): Promise<void> {
  return shown.evaluate(() => {
    const box = document.querySelector('x-panel')?.shadowRoot?.querySelector<HTMLElement>('.box');
    for (const element of [document.documentElement, box]) element?.setAttribute('data-theme', 'dark');
  }, undefined);
}

/** One line per violation, with the panel unrolled: a button half under the bar is no small button. The page around is the gallery's affair. */
async function listViolations(shown: Shown, theme: Theme): Promise<string[]> {
  if (!(await shown.evaluate(() => 'axe' in globalThis, undefined))) await shown.load(axe.source);
  return shown.evaluate(async (what) => {
    const box = document.querySelector('x-panel')?.shadowRoot?.querySelector<HTMLElement>('.box');
    box?.style.setProperty('--sl-panel-max-height', 'none');
    const off = { enabled: false };
    // Off by default.
    const rules = { region: off, 'landmark-one-main': off, 'target-size': { enabled: true } };
    // The themes differ in colours alone: the second is asked about those only, which is a third of the work.
    const { violations } = await axe.run(document, what === 'dark' ? { runOnly: ['color-contrast', 'link-in-text-block'] } : { rules });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
    );
  }, theme);
}

/** Whatever of the panel is wider than the panel: nobody scrolls sideways to read, at 320 pixels neither. */
function listOverflowing(shown: Shown): Promise<string[]> {
  return shown.evaluate(() => {
    const root = document.querySelector('x-panel')?.shadowRoot;
    const panel = root?.querySelector('.panel');
    const right = panel?.getBoundingClientRect().right ?? 0;
    return [...(panel?.querySelectorAll('*') ?? [])]
      .filter((element) => element.closest('svg, .only-spoken, .map') === null && element.getBoundingClientRect().right > right + 1)
      .map((element) => `${element.tagName}.${element.className}`);
  }, undefined);
}
