/** The digests' section of the settings page, as a reader with a file uses it. */
import { expect } from '@playwright/test';
import { site } from '../driver/pages';
import type { Reader, Tab } from '../driver/reader';
import { waitForLexicon } from './extension';
import { listPainted, waitForPainted, waitForPoint } from './page';

/** What is painted on `mill.html` with the example digest on. */
export const millPage = ['Marsh Mill', 'Harbour Ferry', 'Saltby Marshes', 'Stepanakert'];

/** A page on which only the digest that comes with Sidelight has something to say, and the settings page beside it. */
export async function openMillAndDigests(reader: Reader): Promise<{ tab: Tab; page: Tab }> {
  await waitForLexicon(reader);
  const tab = await reader.newTab();
  await tab.goto(`${site}/mill.html`);
  await waitForPainted(tab, 'Stepanakert');
  return { tab, page: await openDigests(reader) };
}

/** Looks at the open page until this is painted there, and goes back to the settings. */
export async function expectPainted(
  { tab, page }: { tab: Tab; page: Tab },
  painted: readonly string[],
  message = 'painted',
): Promise<void> {
  await tab.bringToFront();
  await expect.poll(() => listPainted(tab), { message, timeout: 30_000 }).toEqual(painted);
  await page.bringToFront();
}

/** The caller closes it. */
export async function openDigests(reader: Reader): Promise<Tab> {
  const page = await reader.openExtensionPage('options.html#digests');
  await expect.poll(() => readDigests(page)).toContain('Karabakh');
  return page;
}

/** What the section shows. */
export function readDigests(page: Tab): Promise<string> {
  return page.evaluate(() => document.querySelector<HTMLElement>('#digests')?.innerText ?? '', undefined);
}

export async function waitForText(page: Tab, text: string, timeout = 8000): Promise<void> {
  await expect.poll(() => readDigests(page), { message: `the section should say "${text}"`, timeout }).toContain(text);
}

/** Waits until the lexicon that pages read is that of these digests, in the order of their ids. */
export async function waitForLexiconOf(page: Tab, digests: readonly string[]): Promise<void> {
  const read = () =>
    page.evaluate(async () => {
      const { lexicon } = await chrome.storage.local.get('lexicon');
      return (lexicon as { digests: string[] } | undefined)?.digests ?? [];
    }, undefined);
  await expect.poll(read, { message: 'the lexicon should follow' }).toEqual(digests);
}

/** A file put into the page's file field, or dropped on it: no driver of ours can reach the browser's own file chooser. */
export function giveFile(page: Tab, file: { name: string; text: string; packed?: boolean; way?: 'pick' | 'drop' }): Promise<void> {
  return page.evaluate(async ({ name, text, packed, way }) => {
    const body =
      packed === true ? await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob() : new Blob([text]);
    const given = new DataTransfer();
    given.items.add(new File([body], name));
    const field = document.querySelector<HTMLInputElement>('#digests input[type="file"]');
    if (field === null) throw new Error('There is no file field.');
    if (way === 'drop') {
      field.dispatchEvent(new DragEvent('dragover', { dataTransfer: given, bubbles: true, cancelable: true }));
      field.dispatchEvent(new DragEvent('drop', { dataTransfer: given, bubbles: true, cancelable: true }));
    } else {
      field.files = given.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }, file);
}

/** Presses the button, switch or summary whose name begins so, in the card of `digest` or anywhere in the section. */
export async function pressIn(page: Tab, name: string, digest?: string): Promise<void> {
  const find = () =>
    page.evaluate(
      ({ wanted, title }) => {
        const cards = [...document.querySelectorAll('#digests .digest-card')];
        const place = title === undefined ? document.querySelector('#digests') : cards.find((card) => card.textContent?.includes(title));
        const control = [...(place?.querySelectorAll<HTMLElement>('button, summary') ?? [])].find((one) =>
          (one.getAttribute('aria-label') ?? one.textContent?.trim() ?? '').startsWith(wanted),
        );
        control?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = control?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      },
      { wanted: name, title: digest },
    );
  await page.click(await waitForPoint(find, `there should be a control "${name}"`));
}

/** What the file would hold that the reader saves: the page's own download, caught on its way. */
export async function catchSavedFile(page: Tab, save: () => Promise<void>): Promise<{ name: string; text: string }> {
  await page.evaluate(() => {
    HTMLAnchorElement.prototype.click = function keep(this: HTMLAnchorElement) {
      Object.assign(globalThis, { savedFile: { name: this.download, url: this.href } });
    };
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => Object.assign(globalThis, { savedText: text }));
      return create(blob);
    };
  }, undefined);
  await save();
  const read = () =>
    page.evaluate(() => {
      const { savedFile, savedText } = globalThis as { savedFile?: { name: string }; savedText?: string };
      return savedFile !== undefined && savedText !== undefined ? { name: savedFile.name, text: savedText } : null;
    }, undefined);
  await expect.poll(read, { message: 'a file should be saved' }).not.toBeNull();
  return (await read()) ?? { name: '', text: '' };
}
