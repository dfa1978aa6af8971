import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { serveCommands } from '@/entrypoints/background/commands';
import { openTestTab, type TestTab } from '@/tests/fixtures/test-tab';

type OnCommand = (command: string, tab?: { id: number }) => void;

let press: OnCommand;
let lookedUp: (number | undefined)[];

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockImplementation((listener: unknown) => {
    press = listener as OnCommand;
  });
  lookedUp = [];
  serveCommands({ lookUp: (tab) => void lookedUp.push(tab?.id) });
});

/** Presses a key and waits until the last frame has been asked. */
async function run(tab: TestTab, command: string): Promise<string | undefined> {
  press(command, { id: tab.tabId });
  let asked = -1;
  await vi.waitFor(() => {
    const before = asked;
    asked = tab.scripts.length;
    expect(asked).toBe(before);
  });
  const frame = tab.frames.find(({ current }) => current !== undefined);
  return frame === undefined ? undefined : `${frame.frameId}:${frame.mentions[frame.current ?? 0]}`;
}

/** Four frames: two with mentions, one without, one where Sidelight does not run. */
function openPage(): TestTab {
  return openTestTab([
    { frameId: 0, mentions: ['a', 'b'] },
    { frameId: 2, mentions: 'no script' },
    { frameId: 5, mentions: [] },
    { frameId: 9, mentions: ['c'] },
  ]);
}

describe('stepping through the mentions of a page', () => {
  it('goes through all frames, and round again', async () => {
    const tab = openPage();
    const stops = [];
    for (let step = 0; step < 5; step++) stops.push(await run(tab, 'next-mention'));
    expect(stops).toEqual(['0:a', '0:b', '9:c', '0:a', '0:b']);
  });

  it('goes backwards, from the last', async () => {
    const tab = openPage();
    const stops = [];
    for (let step = 0; step < 4; step++) stops.push(await run(tab, 'previous-mention'));
    expect(stops).toEqual(['9:c', '0:b', '0:a', '9:c']);
  });

  it('begins again in a page with one frame', async () => {
    const tab = openTestTab([{ frameId: 0, mentions: ['a', 'b'], current: 1 }]);
    expect(await run(tab, 'next-mention')).toBe('0:a');
  });

  it('does nothing in a page without mentions', async () => {
    expect(await run(openTestTab([{ frameId: 0, mentions: [] }]), 'next-mention')).toBeUndefined();
  });
});

describe('opening the background on a mention', () => {
  it('opens the one the reader is at', async () => {
    const tab = openTestTab([{ frameId: 0, mentions: ['a'] }, { frameId: 3, mentions: ['b', 'c'], current: 1 }]); // prettier-ignore
    await run(tab, 'open-mention');
    expect(tab.frames.map(({ opened }) => opened)).toEqual([undefined, ['c']]);
  });

  it('opens the first when the reader is at none', async () => {
    const tab = openTestTab([{ frameId: 0, mentions: [] }, { frameId: 3, mentions: ['b', 'c'] }]); // prettier-ignore
    await run(tab, 'open-mention');
    expect(tab.frames.map(({ opened }) => opened)).toEqual([undefined, ['b']]);
  });
});

describe('looking up what is selected', () => {
  it('begins before anything is waited for, or no side panel would open', () => {
    openTestTab([{ frameId: 0, mentions: ['a'] }]);
    press('next-mention', { id: 7 });
    press('look-up', { id: 7 });
    expect(lookedUp).toEqual([7]);
  });
});

describe('a command', () => {
  it('goes to the active tab where the browser does not say which', async () => {
    const tab = openTestTab([{ frameId: 0, mentions: ['a'] }]);
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(() => Promise.resolve([{ id: tab.tabId }] as never));
    press('next-mention');
    await vi.waitFor(() => expect(tab.frames[0]?.current).toBe(0));
  });

  it('that is none of ours does nothing', async () => {
    const tab = openTestTab([{ frameId: 0, mentions: ['a'] }]);
    await run(tab, 'wxt:reload-extension');
    expect(tab.scripts).toEqual([]);
  });
});
