/**
 * A page of the extension by its keyboard alone, from its top: where the focus is, what that is called, and whether a reader can see it.
 * Nothing here puts the focus anywhere but keys.
 */
import { expect } from '@playwright/test';
import type { Tab } from '../driver/reader';

/** What has the focus, by its name; `body` where nothing has. `seen`: it is in sight, and something is drawn around it. */
type Focused = { name: string; seen: boolean };

/** Presses Tab (or Shift+Tab) until what has the focus is called so, or begins so, and sees each stop on the way. */
export async function tabTo(page: Tab, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab', most = 80): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses <= most; presses += 1) {
    const focused = await readFocused(page);
    if (presses > 0) {
      expect(focused.name, `${key} should come to "${name}" before it leaves the page`).not.toBe('body');
      if (!focused.seen) await expectFocus(page, focused.name);
    }
    if (focused.name.startsWith(name)) return;
    passed.push(focused.name.slice(0, 30));
    await page.press(key);
  }
  throw new Error(`${key} never comes to "${name}", only to: ${passed.join(' | ')}`);
}

/** The focus is on what is called so, or begins so, and the reader can see that. */
export async function expectFocus(page: Tab, name: string): Promise<void> {
  const read = async () => {
    const focused = await readFocused(page);
    return { name: focused.name.startsWith(name) ? name : focused.name, seen: focused.seen };
  };
  await expect.poll(read, { message: `the focus should be on "${name}", in sight` }).toEqual({ name, seen: true });
}

function readFocused(page: Tab): Promise<Focused> {
  return page.evaluate(() => {
    const { activeElement: focused } = document;
    if (!(focused instanceof HTMLElement) || focused === document.body) return { name: 'body', seen: false };
    const { ringed, drawn } = findRing(focused);
    const { left, right, top, bottom } = ringed.getBoundingClientRect();
    const isInSight = right > left && bottom > top && right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;
    return { name: nameOf(focused), seen: drawn && isInSight };

    function nameOf(element: HTMLElement): string {
      const by = document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent;
      const labels =
        'labels' in element ? [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent).join(' ') : '';
      return (element.ariaLabel ?? by ?? (labels || element.textContent) ?? '').trim();
    }

    /** A heading is led to so that reading begins there, and has no ring on purpose (OptionsPage.css); a small control's is its label's. */
    function findRing(element: HTMLElement): { ringed: Element; drawn: boolean } {
      if (/^h[1-6]$/u.test(element.localName)) return { ringed: element, drawn: true };
      const holders = [element, element.closest('label')].filter((holder) => holder !== null);
      const found = holders.find((holder) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(holder);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
      });
      return { ringed: found ?? element, drawn: found !== undefined };
    }
  }, undefined);
}
