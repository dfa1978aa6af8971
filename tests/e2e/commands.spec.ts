/** The keyboard's way to mentions, started where the browser would start it: no driver can press a browser's shortcut. */
import { setTimeout as pause } from 'node:timers/promises';
import { site } from './driver/pages';
import type { Reader } from './driver/reader';
import { expect, test } from './driver/test';
import { waitForLexicon } from './surfaces/extension';
import { waitForPainted } from './surfaces/page';
import { waitForNoPanel, waitForPanel } from './surfaces/panel';

const betweenPressesMs = 400;

test.beforeEach(async ({ reader, tab }) => {
  await waitForLexicon(reader);
  await tab.goto(`${site}/article.html`);
  await waitForPainted(tab, 'Stepanakert');
});

test('next, next, open shows the second mention; previous, open the first', async ({ reader, tab }) => {
  for (const command of ['next-mention', 'next-mention', 'open-mention']) await press(reader, command);
  await waitForPanel(tab, 'Minsk Group');
  await tab.press('Escape');
  await waitForNoPanel(tab);

  for (const command of ['previous-mention', 'open-mention']) await press(reader, command);
  await waitForPanel(tab, 'Lachin corridor');
});

test('two presses in quick succession go two mentions on', async ({ reader, tab }) => {
  await Promise.all([reader.runCommand('next-mention'), reader.runCommand('next-mention')]);
  await pause(betweenPressesMs);
  await reader.runCommand('open-mention');
  await waitForPanel(tab, 'Minsk Group');
});

test('open without going to a mention first opens the first one', async ({ reader, tab }) => {
  await reader.runCommand('open-mention');
  await waitForPanel(tab, 'Lachin corridor');
});

test('a panel opened by keyboard takes the focus', async ({ reader, tab }) => {
  await reader.runCommand('open-mention');
  await waitForPanel(tab, 'Lachin corridor');
  const focused = () => tab.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.tagName ?? 'nothing of the panel', undefined);
  await expect.poll(focused).not.toBe('nothing of the panel');
});

/** A command has no answer that a driver could wait for; a hand takes its time too. */
async function press(reader: Reader, command: string): Promise<void> {
  await reader.runCommand(command);
  await pause(betweenPressesMs);
}
