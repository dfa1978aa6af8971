import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askBackground } from '@/tests/fixtures/ask-background';
import { bundleOf, openTestDatabase } from '@/tests/fixtures/test-database';
import { buildTestDigest } from '@/tests/fixtures/build-digest';
import { openTestTab } from '@/tests/fixtures/test-tab';

const top = { frameId: 0, tab: { id: 7, url: 'https://News.example/a', incognito: false } };
const inner = { frameId: 3, url: 'https://ads.example/', tab: { id: 7, url: 'https://news.example/a', incognito: false } };
const hidden = { frameId: 0, tab: { id: 8, url: 'https://news.example/', incognito: true } };

/** Messages that tabs were sent, and what they answer. */
let sent: unknown[][];
let tabAnswer: unknown;

beforeEach(async () => {
  vi.restoreAllMocks();
  vi.resetModules();
  fakeBrowser.reset();
  sent = [];
  tabAnswer = undefined;
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(((...args: unknown[]) => {
    sent.push(args.slice(0, 3));
    const answer = args.at(-1);
    if (typeof answer === 'function') answer(tabAnswer);
  }) as never);
  const { serveFrames } = await import('@/entrypoints/background/frames');
  const { serveInjection } = await import('@/entrypoints/background/inject-panel');
  const { servePrivateWindows } = await import('@/entrypoints/background/private-windows');
  serveFrames();
  serveInjection();
  servePrivateWindows();
});

describe('getTopic', () => {
  it('is answered while digests are still being installed', async () => {
    const { createDigestStore } = await import('@/store/digest-store');
    const { serveTopics } = await import('@/entrypoints/background/serve-topics');
    const store = createDigestStore({ database: openTestDatabase(), bundle: await bundleOf(buildTestDigest()), appVersion: '0.1.0' });
    serveTopics(store);
    expect(await askBackground('getTopic', 'pier', inner)).toMatchObject({ status: 'ready', storedIn: 'database' });
    expect(await askBackground('getTopic', 'nowhere', inner)).toEqual({ status: 'missing' });
    await store.settled;
  });
});

describe('injectPanel', () => {
  it('runs the panel in the asking frame alone', async () => {
    const tab = openTestTab([{ frameId: 0, mentions: [] }, { frameId: 3, mentions: [] }]); // prettier-ignore
    expect(await askBackground('injectPanel', undefined, inner)).toBe(true);
    expect(tab.scripts).toEqual([{ target: { tabId: 7, frameIds: [3] }, files: ['/panel.js'], injectImmediately: true }]);
  });

  it('says no where the browser does', async () => {
    openTestTab([]);
    expect(await askBackground('injectPanel', undefined, inner)).toBe(false);
    expect(await askBackground('injectPanel', undefined, {})).toBe(false);
  });
});

describe('showPanelInTopFrame', () => {
  it('passes the topic to the top document and its answer back', async () => {
    tabAnswer = { res: true };
    expect(await askBackground('showPanelInTopFrame', 'pier', inner)).toBe(true);
    expect(sent).toEqual([[7, expect.objectContaining({ type: 'openTopic', data: 'pier' }), { frameId: 0 }]]);
  });

  it('says no when nobody listens there', async () => {
    expect(await askBackground('showPanelInTopFrame', 'pier', inner)).toBe(false);
  });

  it('does not send the top document round to itself', async () => {
    expect(await askBackground('showPanelInTopFrame', 'pier', top)).toBe(false);
    expect(sent).toEqual([]);
  });
});

describe('getPageSettings', () => {
  it('judges a frame by the top document’s site', async () => {
    await fakeBrowser.storage.local.set({ settings: { sitesOff: ['news.example'], density: 'all' } });
    expect(await askBackground('getPageSettings', undefined, inner)).toEqual({ enabled: false, density: 'all' });
    const elsewhere = { ...inner, tab: { ...inner.tab, url: 'https://blog.example/' } };
    expect(await askBackground('getPageSettings', undefined, elsewhere)).toEqual({ enabled: true, density: 'all' });
  });

  it('does not take a frame’s own site for the top document’s', async () => {
    await fakeBrowser.storage.local.set({ settings: { sitesOff: ['ads.example'] } });
    const unsaid = { ...inner, tab: { id: 7, incognito: false } };
    expect(await askBackground('getPageSettings', undefined, unsaid)).toMatchObject({ enabled: true });
    expect(await askBackground('getPageSettings', undefined, { ...unsaid, frameId: 0 })).toMatchObject({ enabled: false });
  });

  it('tells private windows, and only them, what was chosen in one', async () => {
    await fakeBrowser.storage.session.set({ 'private-settings': { paused: true } });
    expect(await askBackground('getPageSettings', undefined, hidden)).toMatchObject({ enabled: false });
    expect(await askBackground('getPageSettings', undefined, top)).toMatchObject({ enabled: true });
  });
});

describe('a choice made in a private window', () => {
  it('is announced to private tabs alone', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(() => Promise.resolve([{ id: 7, incognito: false }, { id: 8, incognito: true }] as never)); // prettier-ignore
    await fakeBrowser.storage.session.set({ 'private-settings': { paused: true } });
    await vi.waitFor(() => expect(sent).toEqual([[8, expect.objectContaining({ type: 'settingsChanged' }), undefined]]));
  });

  it('is forgotten when the last private window closes, and not before', async () => {
    const [first, second] = await Promise.all([
      fakeBrowser.windows.create({ incognito: true }),
      fakeBrowser.windows.create({ incognito: true }),
    ]);
    await fakeBrowser.storage.session.set({ 'private-settings': { paused: true } });
    await fakeBrowser.windows.remove(first?.id ?? -1);
    expect(await askBackground('getPageSettings', undefined, hidden)).toMatchObject({ enabled: false });
    await fakeBrowser.windows.remove(second?.id ?? -1);
    await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get(null)).toEqual({}));
    expect(await askBackground('getPageSettings', undefined, hidden)).toMatchObject({ enabled: true });
  });
});

describe('installing Sidelight', () => {
  it('brings the detector to tabs that are already open, once the lexicon is stored', async () => {
    const { injectDetectorOnInstall } = await import('@/entrypoints/background/open-tabs');
    const tab = openTestTab([{ frameId: 0, mentions: [] }]);
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(() => Promise.resolve([{ id: 6 }, { id: 7 }, {}] as never));
    const waiting: (() => void)[] = [];
    const settled = new Promise<void>((resolve) => {
      waiting.push(resolve);
    });
    injectDetectorOnInstall({ settled });
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    expect(tab.scripts).toEqual([]);
    waiting[0]?.();
    await vi.waitFor(() =>
      expect(tab.scripts).toEqual([6, 7].map((tabId) => ({ target: { tabId, allFrames: true }, files: ['/detector.js'] }))),
    );
  });

  it('leaves tabs alone when only the browser was updated', async () => {
    const { injectDetectorOnInstall } = await import('@/entrypoints/background/open-tabs');
    const tab = openTestTab([{ frameId: 0, mentions: [] }]);
    injectDetectorOnInstall({ settled: Promise.resolve() });
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'chrome_update' } as never);
    expect(tab.scripts).toEqual([]);
  });
});
