import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LookUp } from '@/entrypoints/background/look-up';
import { askBackground } from '@/tests/fixtures/ask-background';
import { openTestTab } from '@/tests/fixtures/test-tab';

type Click = (info: { menuItemId: string; selectionText?: string }, tab?: { id: number; windowId: number }) => void;

let click: Click;
let create: unknown[];
let install: () => void;
let lookUp: LookUp;

beforeEach(async () => {
  vi.restoreAllMocks();
  vi.resetModules();
  fakeBrowser.reset();
  create = [];
  Object.assign(fakeBrowser, {
    contextMenus: {
      removeAll: (done: () => void) => done(),
      create: (item: unknown) => create.push(item),
      onClicked: { addListener: (listener: Click) => (click = listener) },
    },
  });
  vi.spyOn(fakeBrowser.runtime.onInstalled, 'addListener').mockImplementation((listener: unknown) => {
    install = listener as () => void;
  });
  // Anew for each test: the messaging library keeps its listeners.
  const { serveLookUp } = await import('@/entrypoints/background/look-up');
  lookUp = serveLookUp();
});

const tab = { id: 7, windowId: 3 };

async function openedTabs(): Promise<string[]> {
  return (await fakeBrowser.tabs.query({})).flatMap(({ url }) => (url?.includes('sidepanel.html') === true ? [url] : []));
}

describe('the menu over selected text', () => {
  it('is made when the extension is installed', () => {
    install();
    expect(create).toEqual([{ id: 'look-up', title: 'Look up “%s” in Sidelight', contexts: ['selection'] }]);
  });

  it('opens the panel in the page where the text is a name', async () => {
    const { frames } = openTestTab([{ frameId: 0, mentions: [], selected: 'reef' }]);
    click({ menuItemId: 'look-up', selectionText: 'Reef' }, tab);
    await vi.waitFor(() => expect(frames[0]?.opened).toEqual(['reef']));
    expect(await askBackground('takeLookUp', 3)).toBeUndefined();
  });

  it('hands any other text to the side panel of the window, once, and puts it into no address', async () => {
    openTestTab([{ frameId: 0, mentions: [] }]);
    click({ menuItemId: 'look-up', selectionText: ' the road to the reef ' }, tab);
    await vi.waitFor(async () => expect(await openedTabs()).toHaveLength(1));
    expect((await openedTabs()).join()).not.toContain('reef');
    expect(await askBackground('takeLookUp', 4)).toBeUndefined();
    expect(await askBackground('takeLookUp', 3)).toBe('the road to the reef');
    expect(await askBackground('takeLookUp', 3)).toBeUndefined();
  });

  it('does so too on a page that no extension may read', async () => {
    openTestTab([{ frameId: 0, mentions: [] }], 8);
    click({ menuItemId: 'look-up', selectionText: 'reef' }, tab);
    await vi.waitFor(async () => expect(await askBackground('takeLookUp', 3)).toBe('reef'));
  });

  it('leaves other menus alone', () => {
    const { scripts } = openTestTab([{ frameId: 0, mentions: [] }]);
    click({ menuItemId: 'another', selectionText: 'reef' }, tab);
    expect(scripts).toEqual([]);
  });
});

describe('the shortcut', () => {
  it('opens an empty search where nothing is selected', async () => {
    openTestTab([{ frameId: 0, mentions: [] }]);
    lookUp(tab);
    await vi.waitFor(async () => expect(await askBackground('takeLookUp', 3)).toBe(''));
  });

  it('finds the active tab where the browser does not say which', async () => {
    const { frames } = openTestTab([{ frameId: 0, mentions: [], selected: 'reef' }]);
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(() => Promise.resolve([tab] as never));
    lookUp(undefined);
    await vi.waitFor(() => expect(frames[0]?.opened).toEqual(['reef']));
  });
});
