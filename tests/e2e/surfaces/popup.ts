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
  const at = await popup.evaluate((wanted) => {
    const element = [...document.querySelectorAll('label, button, [role="switch"]')].find((candidate) =>
      candidate.textContent?.includes(wanted),
    );
    const box = element?.getBoundingClientRect();
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  }, label);
  await popup.click(at);
}
