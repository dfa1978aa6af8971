/** axe on every state of the gallery in both themes, and what a picture of it would show: nothing wider than its screen. Needs no extension. */
import type { Browser, Page } from '@playwright/test';
import axe from 'axe-core';
import { createGalleryServer } from '@/scripts/gallery/server';
import { launchGalleryBrowser, openState } from '@/scripts/gallery/shots';
import { galleryStates } from '@/scripts/gallery/states';
import { expect, test } from './driver/test';

// The gallery is bundled for one browser; the panel in a page is looked at by axe in both.
test.skip(({ kind }) => kind !== 'chromium');

const serving = new AbortController();
let url = '';
let browser: Browser;

test.beforeAll(async () => {
  ({ url } = await createGalleryServer(serving.signal));
  browser = await launchGalleryBrowser();
});

test.afterAll(async () => {
  // Where all tests are skipped nothing was begun, but this is run all the same.
  await (browser as Browser | undefined)?.close();
  serving.abort();
});

for (const state of galleryStates) {
  test(`axe finds nothing wrong with "${state.title}", light and dark`, async () => {
    const page = await openState(browser, { url, state, theme: 'light' });
    expect(await listOverflowing(page)).toEqual([]);
    expect(await listViolations(page)).toEqual([]);
    // Media that choose the colours have one theme.
    if (state.media !== undefined) return;
    await page.evaluate(() => {
      document.documentElement.dataset['theme'] = 'dark';
      document.querySelector('x-panel')?.shadowRoot?.querySelector('.box')?.setAttribute('data-theme', 'dark');
    });
    expect(await listViolations(page)).toEqual([]);
    await page.context().close();
  });
}

test('a printed page has no panel on it', async () => {
  const state = galleryStates.find(({ media }) => media === 'print');
  if (state === undefined) throw new Error('The gallery prints nothing.');
  const page = await openState(browser, { url, state, theme: 'light' });
  expect(await page.evaluate(() => document.querySelector('x-panel')?.getBoundingClientRect().height)).toBe(0);
  await page.context().close();
});

/** One line per violation, with the panel unrolled: a button half under the bar is no small button. The page around is the gallery's affair. */
async function listViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  await page.evaluate(() => {
    const box = document.querySelector('x-panel')?.shadowRoot?.querySelector<HTMLElement>('.box');
    box?.style.setProperty('--sl-panel-max-height', 'none');
  });
  return page.evaluate(async () => {
    const off = { enabled: false };
    // Off by default.
    const rules = { region: off, 'landmark-one-main': off, 'target-size': { enabled: true } };
    const { violations } = await axe.run(document, { rules });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
    );
  });
}

/** Whatever of the panel is wider than the panel: nobody scrolls sideways to read, at 320 pixels neither. */
function listOverflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('x-panel')?.shadowRoot;
    const panel = root?.querySelector('.panel');
    const right = panel?.getBoundingClientRect().right ?? 0;
    return [...(panel?.querySelectorAll('*') ?? [])]
      .filter((element) => element.closest('svg, .only-spoken, .map') === null && element.getBoundingClientRect().right > right + 1)
      .map((element) => `${element.tagName}.${element.className}`);
  });
}
