/** The toolbar's popup, opened as a page and told which tab it is about: no driver can press the button. */
import { expect } from '@playwright/test';
import type { Reader, Tab } from '../driver/reader';
import { inExtension } from './extension';

/** Opens the popup for the tab that shows `url`. The caller closes it. */
export async function openPopup(reader: Reader, url: string): Promise<Tab> {
  const id = await inExtension(reader, (page) => page.evaluate(async (wanted) => (await chrome.tabs.query({ url: wanted }))[0]?.id, url));
  if (id === undefined) throw new Error(`No tab shows ${url}.`);
  const popup = await reader.openExtensionPage(`popup.html?tab=${id}`);
  await expect.poll(() => readText(popup)).not.toBe('');
  return popup;
}

export function readText(popup: Tab): Promise<string> {
  return popup.evaluate(() => document.body.innerText.trim(), undefined);
}

/** Presses the switch with this label. */
export async function pressSwitch(popup: Tab, label: string): Promise<void> {
  await expect.poll(() => readText(popup)).toContain(label);
  // What the popup finds on its page comes in above its switches and moves them: they are pressed when they stand still.
  let last = '';
  await expect
    .poll(
      async () => {
        const before = last;
        last = JSON.stringify(await findMiddle(popup, label));
        return last === before;
      },
      { intervals: [600] },
    )
    .toBe(true);
  await popup.click(await findMiddle(popup, label));
}

function findMiddle(popup: Tab, label: string): Promise<{ x: number; y: number }> {
  return popup.evaluate((wanted) => {
    const element = [...document.querySelectorAll('label, button, [role="switch"]')].find((candidate) =>
      candidate.textContent?.includes(wanted),
    );
    const box = element?.getBoundingClientRect();
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  }, label);
}
