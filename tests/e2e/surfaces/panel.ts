/** The fact panel, looked into through the open shadow root of the build for tests. */
import { expect } from '@playwright/test';
import type { Document, Point, Tab } from '../driver/reader';
import { dwellOn, waitForPainted, waitForPoint } from './page';

/** What the panel shows now; absent when there is none. */
async function findPanel(place: Document): Promise<{ title: string; text: string } | undefined> {
  const shown = await place.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].map((element) => element.shadowRoot);
    const root = roots.find((one) => one?.querySelector('[role="dialog"]'));
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

/** The panel's box in the window, its border included. */
export function boxOf(place: Document): Promise<{ left: number; top: number; right: number; bottom: number; side: string }> {
  return place.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].map((element) => element.shadowRoot);
    const box = roots.find((root) => root?.querySelector('[role="dialog"]'))?.querySelector<HTMLElement>('[popover]');
    if (!box) throw new Error('No panel is open.');
    const { left, top, right, bottom } = box.getBoundingClientRect();
    return { left, top, right, bottom, side: box.dataset['side'] ?? '' };
  }, undefined);
}

/** What in the panel has the focus, as a reader of names would say it; nothing where the focus is elsewhere. */
export async function focusedInPanel(place: Document): Promise<string | undefined> {
  const name = await place.evaluate(() => {
    const focused = document.activeElement?.shadowRoot?.activeElement;
    return focused ? `${focused.localName} ${focused.getAttribute('aria-label') ?? focused.textContent?.trim() ?? ''}` : null;
  }, undefined);
  return name ?? undefined;
}

/** Everything in the panel that can be pressed and seen, in reading order, named as `focusedInPanel` names it. */
export function listControls(place: Document): Promise<string[]> {
  return place.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].map((element) => element.shadowRoot);
    const panel = roots.find((root) => root?.querySelector('[role="dialog"]'))?.querySelector('[role="dialog"]');
    return [...(panel?.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary') ?? [])]
      .filter((element) => element.checkVisibility() && !element.closest('[hidden], [inert]'))
      .map((element) => `${element.localName} ${element.getAttribute('aria-label') ?? element.textContent?.trim() ?? ''}`);
  }, undefined);
}

/** Where to press a control whose name begins with `name`, once it is there and at rest; scrolled into the panel's own view first. */
export function pointOfControl(place: Document, name: string): Promise<Point> {
  return waitForPoint(() => findControl(place, name), `the panel should have a control "${name}"`);
}

function findControl(place: Document, name: string): Promise<Point | null> {
  return place.evaluate((wanted) => {
    const roots = [...document.querySelectorAll('*')].map((element) => element.shadowRoot);
    const panel = roots.find((root) => root?.querySelector('[role="dialog"]'))?.querySelector('[role="dialog"]');
    const control = [...(panel?.querySelectorAll<HTMLElement>('button, a[href]') ?? [])].find((element) =>
      (element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '').startsWith(wanted),
    );
    if (!control) return null;
    control.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = control.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, name);
}
