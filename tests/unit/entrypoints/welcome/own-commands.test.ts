import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { serveOwnCommands } from '@/entrypoints/welcome/own-commands';

type OnCommand = (command: string, tab?: { id: number }) => void;

const own = { id: 7 };
let press: OnCommand;
/** Where the reader is among three mentions, and which of them is open. */
let current: number | undefined;
let opened: number[];

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockImplementation((listener: unknown) => {
    press = listener as OnCommand;
  });
  // Only the id of a tab matters here.
  vi.spyOn(fakeBrowser.tabs, 'getCurrent').mockImplementation(() => Promise.resolve(own as never));
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(() => Promise.resolve([own as never]));
  current = undefined;
  opened = [];
  serveOwnCommands(() => ({
    retire: () => undefined,
    hasCurrent: () => current !== undefined,
    stepMention: (direction, entering) => {
      const first = direction === 'next' ? 0 : 2;
      const next = entering || current === undefined ? first : current + (direction === 'next' ? 1 : -1);
      current = next >= 0 && next <= 2 ? next : undefined;
      return Promise.resolve(current !== undefined);
    },
    openCurrent: () => Promise.resolve(opened.push(current ?? -1) > 0),
  }));
});

it('goes from name to name, round at either end', async () => {
  for (const expected of [0, 1, 2, 0]) {
    press('next-mention', own);
    await vi.waitFor(() => expect(current).toBe(expected));
  }
  press('previous-mention', own);
  await vi.waitFor(() => expect(current).toBe(2));
});

it('opens the name the reader has gone to, or else the first, also where the browser does not say on which tab', async () => {
  press('open-mention');
  await vi.waitFor(() => expect(opened).toEqual([0]));
  for (const command of ['next-mention', 'open-mention']) press(command);
  await vi.waitFor(() => expect(opened).toEqual([0, 1]));
});

it('leaves alone what is pressed on another tab', async () => {
  press('open-mention', { id: 8 });
  press('next-mention', own);
  await vi.waitFor(() => expect(current).toBe(0));
  expect(opened).toEqual([]);
});
