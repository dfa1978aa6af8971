/** The fact panel, looked into through the open shadow root of the build for tests. */
import { expect } from '@playwright/test';
import type { Document, Tab } from '../driver/reader';
import { dwellOn, waitForPainted } from './page';

/** What the panel shows now; absent when there is none. The only element with a shadow root on a fixture page is the panel's. */
async function findPanel(place: Document): Promise<{ title: string; text: string } | undefined> {
  const shown = await place.evaluate(() => {
    const root = [...document.querySelectorAll('*')].find((element) => element.shadowRoot !== null)?.shadowRoot;
    const dialog = root?.querySelector<HTMLElement>('[role="dialog"]');
    if (!root || !dialog) return null;
    const heading = root.getElementById(dialog.getAttribute('aria-labelledby') ?? '');
    return { title: heading?.textContent ?? '', text: dialog.innerText };
  }, undefined);
  return shown ?? undefined;
}

/** Dwells on a mention and waits for the panel of the topic whose title contains `title`; answers its text. */
export async function openPanel(tab: Tab, quote: string, title = quote): Promise<string> {
  await waitForPainted(tab, quote);
  await dwellOn(tab, quote);
  return waitForPanel(tab, title);
}

export async function waitForPanel(place: Document, title: string): Promise<string> {
  await expect.poll(async () => (await findPanel(place))?.title ?? '', { message: `the panel of "${title}" should open` }).toContain(title);
  return (await findPanel(place))?.text ?? '';
}

export async function waitForNoPanel(place: Document): Promise<void> {
  await expect.poll(() => findPanel(place), { message: 'the panel should be gone' }).toBeUndefined();
}
