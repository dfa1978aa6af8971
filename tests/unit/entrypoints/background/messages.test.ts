import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askBackground } from '@/tests/fixtures/ask-background';
import { bundleOf, openTestDatabase } from '@/tests/fixtures/test-database';
import { buildTestDigest } from '@/tests/fixtures/build-digest';
import { openTestTab } from '@/tests/fixtures/test-tab';
import { installDigest } from '@/store/install';

const top = { frameId: 0, tab: { id: 7, url: 'https://News.example/a', incognito: false } };
const inner = { frameId: 3, url: 'https://ads.example/', tab: { id: 7, url: 'https://news.example/a', incognito: false } };
const hidden = { frameId: 0, tab: { id: 8, url: 'https://news.example/', incognito: true } };

beforeEach(async () => {
  vi.restoreAllMocks();
  vi.resetModules();
  fakeBrowser.reset();
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

  it('carries what the reader has chosen, in private windows also what was chosen there', async () => {
    await serveTestTopics();
    await fakeBrowser.storage.local.set({ settings: { mutedTopics: ['pier'], leadNames: { lighthouse: 'The Lamp' } } });
    await fakeBrowser.storage.session.set({ 'private-settings': { leadNames: { pier: 'The Long Pier' } } });
    expect(await askBackground('getTopic', 'pier', inner)).toMatchObject({ muted: true, leadNames: { lighthouse: 'The Lamp' } });
    expect(await askBackground('getTopic', 'pier', hidden)).toMatchObject({ muted: true, leadNames: { pier: 'The Long Pier' } });
    expect(await askBackground('loadTitles', ['pier', 'nowhere'], inner)).toEqual({ pier: 'Pier' });
  });
});

describe('refreshLexicon', () => {
  it('is answered when the lexicon is that of the digests there are now', async () => {
    const { createDigestStore } = await import('@/store/digest-store');
    const { serveDigests } = await import('@/entrypoints/background/serve-digests');
    const database = openTestDatabase();
    const store = createDigestStore({ database, bundle: await bundleOf(buildTestDigest()), appVersion: '0.1.0' });
    serveDigests(store);
    await installDigest(database, buildTestDigest({ id: 'coasts', topics: ['dune'] }), { origin: 'reader' });
    expect(await askBackground('refreshLexicon', undefined, {})).toBe(true);
    expect((await fakeBrowser.storage.local.get('lexicon'))['lexicon']).toMatchObject({ digests: ['coasts', 'harbours'] });
    await store.settled;
  });
});

describe('keepClaim', () => {
  const place = { digest: 'harbours', claim: 'pier-claim-1' };

  it('keeps a claim, finds it, and takes it out again', async () => {
    await serveTestNotebook();
    expect(await askBackground('keepClaim', { ...place, keep: true }, inner)).toBe(true);
    expect(await askBackground('findKept', [place], inner)).toEqual([place]);
    expect(await askBackground('keepClaim', { ...place, keep: false }, inner)).toBe(true);
    expect(await askBackground('findKept', [place], inner)).toEqual([]);
  });

  it('keeps nothing from a private window, and tells it nothing', async () => {
    await serveTestNotebook();
    expect(await askBackground('keepClaim', { ...place, keep: true }, hidden)).toBe(false);
    expect(await askBackground('findKept', [place], inner)).toEqual([]);
    await askBackground('keepClaim', { ...place, keep: true }, inner);
    expect(await askBackground('findKept', [place], hidden)).toEqual([]);
  });
});

describe('what a reader chooses in a panel', () => {
  const readStored = async () => (await fakeBrowser.storage.local.get('settings'))['settings'];

  it('is stored, once however often it is said, and can be undone', async () => {
    await serveTestChoices();
    for (const muted of [true, true]) await askBackground('muteTopic', { topic: 'pier', muted }, inner);
    await askBackground('turnSiteOff', true, inner);
    await askBackground('chooseName', { topic: 'pier', name: 'The Long Pier' }, inner);
    expect(await readStored()).toMatchObject({ mutedTopics: ['pier'], sitesOff: ['news.example'], leadNames: { pier: 'The Long Pier' } });
    await askBackground('muteTopic', { topic: 'pier', muted: false }, inner);
    await askBackground('turnSiteOff', false, inner);
    await askBackground('chooseName', { topic: 'pier' }, inner);
    expect(await readStored()).toMatchObject({ mutedTopics: [], sitesOff: [], leadNames: {} });
  });

  it('stays out of the store where the window is private', async () => {
    await serveTestChoices();
    expect(await askBackground('muteTopic', { topic: 'pier', muted: true }, hidden)).toBe(true);
    expect(await readStored()).toBeUndefined();
    expect(await askBackground('getPageSettings', undefined, hidden)).toMatchObject({ mutedTopics: ['pier'] });
  });

  it('is refused for a page without a site', async () => {
    await serveTestChoices();
    expect(await askBackground('turnSiteOff', true, { tab: { id: 7, url: 'about:blank', incognito: false } })).toBe(false);
  });
});

describe('injectPanel', () => {
  it('runs the panel in the asking frame alone', async () => {
    const tab = openTestTab([{ frameId: 0, mentions: [] }, { frameId: 3, mentions: [] }]); // prettier-ignore
    expect(await askBackground('injectPanel', 'panel', inner)).toBe(true);
    expect(await askBackground('injectPanel', 'panel-desk', inner)).toBe(true);
    const target = { tabId: 7, frameIds: [3] };
    expect(tab.scripts).toEqual(['/panel.js', '/panel-desk.js'].map((file) => ({ target, files: [file], injectImmediately: true })));
  });

  it('says no where the browser does', async () => {
    openTestTab([]);
    expect(await askBackground('injectPanel', 'panel', inner)).toBe(false);
    expect(await askBackground('injectPanel', 'panel', {})).toBe(false);
  });
});

describe('showPanelInTopFrame', () => {
  it('passes the topic to the top document and its answer back', async () => {
    const { frames } = openTestTab([{ frameId: 0, mentions: ['pier'] }, { frameId: 3, mentions: ['pier'] }]); // prettier-ignore
    expect(await askBackground('showPanelInTopFrame', 'pier', inner)).toBe(true);
    expect(frames.map(({ opened }) => opened)).toEqual([['pier'], undefined]);
  });

  it('says no when nobody listens there', async () => {
    openTestTab([{ frameId: 0, mentions: 'no script' }]);
    expect(await askBackground('showPanelInTopFrame', 'pier', inner)).toBe(false);
  });

  it('does not send the top document round to itself', async () => {
    const tab = openTestTab([{ frameId: 0, mentions: ['pier'] }]);
    expect(await askBackground('showPanelInTopFrame', 'pier', top)).toBe(false);
    expect(tab.scripts).toEqual([]);
  });
});

describe('getPageSettings', () => {
  it('judges a frame by the top document’s site', async () => {
    await fakeBrowser.storage.local.set({ settings: { sitesOff: ['news.example'], density: 'all', mutedTopics: ['quay'] } });
    const chosen = { density: 'all', line: 'dotted', dwellMs: 500, mutedTopics: ['quay'] };
    expect(await askBackground('getPageSettings', undefined, inner)).toEqual({ ...chosen, enabled: false });
    const elsewhere = { ...inner, tab: { ...inner.tab, url: 'https://blog.example/' } };
    expect(await askBackground('getPageSettings', undefined, elsewhere)).toEqual({ ...chosen, enabled: true });
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
    const tab = openTestTab([{ frameId: 0, mentions: [] }], 8);
    await fakeBrowser.storage.session.set({ 'private-settings': { paused: true } });
    await vi.waitFor(() => expect(tab.frames[0]?.refreshed).toBe(true));
    expect(tab.scripts.map(({ target }) => target.tabId)).toEqual([8]);
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

async function serveTestTopics(): Promise<void> {
  const { createDigestStore } = await import('@/store/digest-store');
  const { serveTopics } = await import('@/entrypoints/background/serve-topics');
  serveTopics(createDigestStore({ database: openTestDatabase(), bundle: await bundleOf(buildTestDigest()), appVersion: '0.1.0' }));
}

async function serveTestNotebook(): Promise<void> {
  const { createNotebook } = await import('@/store/notebook');
  const { serveNotebook } = await import('@/entrypoints/background/serve-notebook');
  const database = openTestDatabase();
  await installDigest(database, buildTestDigest(), { origin: 'bundled' });
  serveNotebook(createNotebook({ database, now: () => new Date(0) }));
}

async function serveTestChoices(): Promise<void> {
  const { serveChoices } = await import('@/entrypoints/background/serve-choices');
  serveChoices();
}
