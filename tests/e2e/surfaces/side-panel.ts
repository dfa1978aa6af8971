/** The side panel, opened as a page: no driver can open the browser's own. */
import { expect } from '@playwright/test';
import type { Reader, Tab } from '../driver/reader';
import { waitForLexicon } from './extension';

/** Opens the side panel in a tab, at a view, when the digests are there. The caller closes it. */
export async function openSidePanel(reader: Reader, hash: string): Promise<Tab> {
  await waitForLexicon(reader);
  const tab = await reader.openExtensionPage(`sidepanel.html#/${hash}`);
  await expect.poll(() => readText(tab, 'main')).not.toBe('');
  return tab;
}

/** The text in sight of the first element that matches; empty where there is none. */
export function readText(tab: Tab, selector: string): Promise<string> {
  return tab.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText.trim() ?? '', selector);
}

/** What has the focus: its element and its text. */
export function readFocus(tab: Tab): Promise<string> {
  return tab.evaluate(() => `${document.activeElement?.localName} ${document.activeElement?.textContent?.trim() ?? ''}`, undefined);
}

/** The part of the address that says where the reader is. */
export function readHash(tab: Tab): Promise<string> {
  return tab.evaluate(() => decodeURIComponent(location.hash), undefined);
}

/** Waits for an element with this text, brings it into sight and answers where to press it. */
async function findPlace(tab: Tab, selector: string, text = ''): Promise<{ x: number; y: number }> {
  const find = () =>
    tab.evaluate(
      ([wanted, words]) => {
        const element = [...document.querySelectorAll<HTMLElement>(wanted ?? '')].find((one) => one.innerText.includes(words ?? ''));
        element?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x = 0, y = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
        return width === 0 ? undefined : { x: x + Math.min(width / 2, 30), y: y + Math.min(height / 2, 10) };
      },
      [selector, text],
    );
  await expect.poll(find).toBeDefined();
  return (await find()) ?? { x: 0, y: 0 };
}

/** Presses, with the pointer, the first element that matches and holds the text. */
export async function press(tab: Tab, selector: string, text = ''): Promise<void> {
  await tab.click(await findPlace(tab, selector, text));
}

/** Moves the focus by Tab until it is on an element that matches. */
export async function tabTo(tab: Tab, selector: string): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    if (await tab.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await tab.press('Tab');
  }
  throw new Error(`Tab never comes to ${selector}.`);
}
