/** The notebook and the data section, as a reader uses them: by what controls are called. */
import axe from 'axe-core';
import { expect } from '@playwright/test';
import { en } from '@/locales/en';
import { site } from '../driver/pages';
import type { Point, Reader, Tab } from '../driver/reader';
import { waitForPoint } from './page';
import { openPanel, pointOfControl } from './panel';

/** Opens the panel of a topic on a page and keeps its first claims by their bookmarks. */
export async function keepClaims(reader: Reader, claims: number): Promise<void> {
  const tab = await reader.newTab();
  await tab.goto(`${site}/article.html`);
  await openPanel(tab, 'Lachin corridor');
  await tab.click(await pointOfControl(tab, en.controls.keep));
  const keepNext = (index: number) =>
    tab.evaluate(
      ({ at, label }) => {
        const root = [...document.querySelectorAll('*')].find((element) => element.shadowRoot !== null)?.shadowRoot;
        const buttons = [...(root?.querySelectorAll<HTMLElement>('button') ?? [])].filter((one) => one.ariaLabel === label);
        if (buttons[at]?.ariaPressed === 'false') buttons[at].click();
        return buttons.filter((one) => one.ariaPressed === 'true').length;
      },
      { at: index, label: en.controls.keep },
    );
  for (let index = 1; index < claims; index += 1) await expect.poll(() => keepNext(index)).toBeGreaterThan(index);
  await tab.close();
}

export async function openNotebook(reader: Reader, path = ''): Promise<Tab> {
  const page = await reader.openExtensionPage(`sidepanel.html#/notebook${path}`);
  await waitFor(page, en.notebook.heading);
  return page;
}

/** A machine that is slow to paint: whatever waits for a frame waits most of a second. */
export function slowFrames(page: Tab): Promise<void> {
  return page.evaluate(() => {
    const wait = setTimeout.bind(globalThis);
    const slowMs = 700;
    Object.assign(globalThis, {
      requestAnimationFrame: (run: FrameRequestCallback) => wait(() => run(performance.now()), slowMs),
      // What is set beside a frame, for when none comes.
      setTimeout: (run: () => void, ms = 0) => wait(run, ms >= 16 && ms < 100 ? slowMs : ms),
    });
  }, undefined);
}

export function readPage(page: Tab): Promise<string> {
  return page.evaluate(() => document.body.innerText, undefined);
}

export async function waitFor(page: Tab, text: string): Promise<void> {
  await expect.poll(() => readPage(page), { message: `the page should say "${text}"`, timeout: 15_000 }).toContain(text);
}

/** The texts of the kept claims from top to bottom. */
export function listClaims(page: Tab): Promise<string[]> {
  return page.evaluate(
    () => [...document.querySelectorAll<HTMLElement>('.notebook-claim-text')].map((one) => one.innerText.trim()),
    undefined,
  );
}

/** The middle of the control whose name begins so, scrolled into view; `at` counts those of the same name. */
export function findControl(page: Tab, name: string, at = 0): Promise<Point> {
  const find = () =>
    page.evaluate(
      ({ wanted, index }) => {
        const nameOf = (one: HTMLElement) => one.ariaLabel ?? one.title ?? '';
        const controls = [
          ...document.querySelectorAll<HTMLElement>('button, a[href], summary, textarea, .notebook-grip, label.file-button'),
        ];
        const control = controls.filter((one) => (nameOf(one) || (one.textContent?.trim() ?? '')).startsWith(wanted))[index];
        control?.scrollIntoView({ block: 'center', behavior: 'instant' });
        // Of a link that goes over two lines, what stands on the first.
        const box = control?.getClientRects()[0];
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      },
      { wanted: name, index: at },
    );
  return waitForPoint(find, `there should be a control "${name}"`);
}

export async function press(page: Tab, name: string, at = 0): Promise<void> {
  await page.click(await findControl(page, name, at));
}

/** What has the focus, by its name or text. */
export function focused(page: Tab): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.ariaLabel ?? activeElement?.textContent?.trim() ?? '';
  }, undefined);
}

/** Puts the focus on a control by script, as Tab would after many presses. */
export function focus(page: Tab, selector: string): Promise<void> {
  return page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);
}

/** A file put into the field that belongs to these words: no driver of ours can reach the browser's own file chooser. */
export function giveFile(page: Tab, words: string, text: string): Promise<void> {
  return page.evaluate(
    ({ label, body }) => {
      const field = [...document.querySelectorAll<HTMLElement>('.file-button')]
        .find((one) => one.innerText.includes(label))
        ?.querySelector('input');
      if (!field) throw new Error(`There is no field for "${label}".`);
      const given = new DataTransfer();
      given.items.add(new File([body], 'given.json'));
      field.files = given.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { label: words, body: text },
  );
}

export async function typeText(page: Tab, text: string): Promise<void> {
  for (const letter of text) await page.press(letter === ' ' ? 'Space' : letter);
}

/** What axe finds wrong in one of the two schemes. */
export async function listViolations(page: Tab, scheme: 'light' | 'dark'): Promise<string[]> {
  await page.load(axe.source);
  return page.evaluate(async (wanted) => {
    document.body.dataset['theme'] = wanted;
    // Of the settings page only the section that is looked at.
    const { violations } = await axe.run(document.querySelector('#data') ?? document);
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')} ${failureSummary ?? ''}`)); // prettier-ignore
  }, scheme);
}
