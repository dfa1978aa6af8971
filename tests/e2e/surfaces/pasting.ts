/** What is on the browser's own clipboard, as a page gets it that a reader pastes into. */
import { expect } from '@playwright/test';
import type { Tab } from '../driver/reader';

/** Goes to the page and pastes there, into a field of its own; what was on it before is gone. */
export async function pasteAt(tab: Tab, url: string): Promise<{ plain: string; html: string }> {
  await tab.goto(url);
  await tab.evaluate(() => {
    const field = document.createElement('div');
    field.contentEditable = 'true';
    field.style.cssText = 'position: fixed; left: 0; top: 0; width: 300px; height: 200px; z-index: 9; background: #fff';
    document.body.append(field);
    addEventListener('paste', ({ clipboardData }) => {
      globalThis.pasted = { plain: clipboardData?.getData('text/plain') ?? '', html: clipboardData?.getData('text/html') ?? '' };
    });
  }, undefined);
  await tab.click({ x: 60, y: 60 });
  await tab.press('Control+v');
  await expect.poll(() => tab.evaluate(() => globalThis.pasted !== undefined, undefined)).toBe(true);
  return tab.evaluate(() => globalThis.pasted, undefined);
}

declare global {
  var pasted: { plain: string; html: string };
}
