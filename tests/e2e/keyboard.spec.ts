/** Without a pointer: to a mention, into its panel, to everything in it, and back to where one was. */
import { setTimeout as pause } from 'node:timers/promises';
import { site } from './driver/pages';
import type { Document, Reader, Tab } from './driver/reader';
import { expect, test } from './driver/test';
import { waitForLexicon } from './surfaces/extension';
import { waitForPainted } from './surfaces/page';
import { focusedInPanel, listControls, waitForNoPanel, waitForPanel } from './surfaces/panel';

test.beforeEach(async ({ reader, tab }) => {
  await waitForLexicon(reader);
  await tab.goto(`${site}/article.html`);
  await waitForPainted(tab, 'Stepanakert');
});

test('a ring stands around the current mention and goes with Esc', async ({ reader, tab }) => {
  await press(reader, 'next-mention');
  await expect.poll(() => ringedText(tab)).toBe('Lachin corridor');
  await press(reader, 'next-mention');
  await expect.poll(() => ringedText(tab)).toBe('Minsk Group');
  await press(reader, 'previous-mention');
  await expect.poll(() => ringedText(tab)).toBe('Lachin corridor');
  await tab.press('Escape');
  await expect.poll(() => ringedText(tab)).toBe('');
});

test('from its heading, Tab reaches what comes after in a panel and Shift+Tab what comes before, in the order it is read', async ({
  reader,
  tab,
}) => {
  await addLink(tab);
  const listReached = async (key: string): Promise<string[]> => {
    await openByKey(reader, tab);
    const reached: string[] = [];
    for (;;) {
      await tab.press(key);
      const name = await focusedInPanel(tab);
      if (name === undefined || reached.length > 200) return reached;
      // Firefox stops at what can be scrolled, too.
      if (!name.startsWith('div ')) reached.push(name);
    }
  };
  const before = await listReached('Shift+Tab');
  const after = await listReached('Tab');
  const controls = await listControls(tab);
  expect(controls.length).toBeGreaterThan(3);
  expect([...before.toReversed(), ...after]).toEqual(controls);
});

test('what opens and closes does so by Enter and by Space, and keeps the focus', async ({ reader, tab }) => {
  await openByKey(reader, tab);
  await tabTo(tab, 'Tab', (state) => state.expanded !== null);
  const before = await focusedState(tab);
  for (const key of ['Enter', 'Space']) {
    const { expanded, name } = await focusedState(tab);
    await tab.press(key);
    await expect.poll(() => focusedState(tab)).toEqual({ name, expanded: expanded === 'true' ? 'false' : 'true' });
  }
  expect(await focusedState(tab)).toEqual(before);
});

test('a related topic opens in place with the focus on its heading, and the way back leads there again', async ({ reader, tab }) => {
  await openByKey(reader, tab);
  const related = await tab.evaluate(() => {
    const root = document.activeElement?.shadowRoot;
    const button = root?.querySelector<HTMLElement>('[class*="related"] button');
    button?.focus();
    return button?.textContent?.trim() ?? '';
  }, undefined);
  await tab.press('Enter');
  await waitForPanel(tab, related);
  await expect.poll(() => focusedInPanel(tab)).toContain(related);
  await tabTo(tab, 'Shift+Tab', ({ name }) => name.startsWith('Back'));
  await tab.press('Enter');
  await waitForPanel(tab, 'Lachin corridor');
});

test('closing gives the focus back to where it was, and the next step goes on from the mention', async ({ reader, tab }) => {
  await addLink(tab);
  await openByKey(reader, tab);
  await tab.press('Escape');
  await waitForNoPanel(tab);
  expect(await tab.evaluate(() => document.activeElement?.textContent, undefined)).toBe('A link of the page');
  for (const command of ['next-mention', 'open-mention']) await press(reader, command);
  await waitForPanel(tab, 'Minsk Group');
});

test('the close button closes', async ({ reader, tab }) => {
  await openByKey(reader, tab);
  await tabTo(tab, 'Shift+Tab', ({ name }) => name === 'Close');
  await tab.press('Enter');
  await waitForNoPanel(tab);
});

test('a selected name is looked up, with spaces around it', async ({ reader, tab }) => {
  await select(tab, ' Minsk Group ');
  await press(reader, 'look-up');
  await waitForPanel(tab, 'Minsk Group');
});

/** Something else on the page that can have the focus, and has it. */
function addLink(place: Document): Promise<void> {
  return place.evaluate(() => {
    const link = document.createElement('a');
    link.href = '#';
    link.textContent = 'A link of the page';
    document.body.prepend(link);
    link.focus();
  }, undefined);
}

async function openByKey(reader: Reader, place: Document): Promise<void> {
  await reader.runCommand('open-mention');
  await waitForPanel(place, 'Lachin corridor');
  await expect.poll(() => focusedInPanel(place)).toContain('h2');
}

/** A command has no answer that a driver could wait for; a hand takes its time too. */
async function press(reader: Reader, command: string): Promise<void> {
  await reader.runCommand(command);
  await pause(500);
}

type Focused = { name: string; expanded: string | null };

function focusedState(place: Document): Promise<Focused> {
  return place.evaluate(() => {
    const focused = document.activeElement?.shadowRoot?.activeElement;
    return {
      name: focused?.getAttribute('aria-label') ?? focused?.textContent?.trim() ?? '',
      expanded: focused?.getAttribute('aria-expanded') ?? null,
    };
  }, undefined);
}

async function tabTo(tab: Tab, key: 'Tab' | 'Shift+Tab', isWanted: (state: Focused) => boolean): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    if (isWanted(await focusedState(tab))) return;
    await tab.press(key);
  }
  throw new Error('Tab never got there.');
}

/** The text that a ring stands around: read off the page at the ring's place. */
function ringedText(place: Document): Promise<string> {
  return place.evaluate(() => {
    const parts = [...document.querySelectorAll('*')].flatMap((element) => [...(element.shadowRoot?.querySelectorAll('.ring div') ?? [])]);
    const [part] = parts;
    if (!part) return '';
    const { left, right, top, bottom } = part.getBoundingClientRect();
    const from = document.caretPositionFromPoint(left + 1, (top + bottom) / 2);
    const to = document.caretPositionFromPoint(right - 1, (top + bottom) / 2);
    if (!from || !to) return 'nothing there';
    const range = document.createRange();
    range.setStart(from.offsetNode, from.offset);
    range.setEnd(to.offsetNode, to.offset);
    return range.toString();
  }, undefined);
}

function select(place: Document, text: string): Promise<void> {
  return place.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words = wanted.trim();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(words) ?? -1;
      if (at < 0) continue;
      const spaces = (wanted.length - words.length) / 2;
      getSelection()?.setBaseAndExtent(node, at - spaces, node, at + words.length + spaces);
      return;
    }
    throw new Error(`The page does not say "${wanted}".`);
  }, text);
}
