import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '@/core/settings';
import { readForPage } from '@/store/page-cache';
import type * as SettingsModule from '@/store/settings';

let store: typeof SettingsModule;
/** Settings as extensions up to 0.1.0 stored them. */
const version1 = { paused: false, density: 'all', sitesOff: ['news.example'] };
/** As 0.1.0 stored them after that. */
const version2 = { ...version1, mutedTopics: ['pier'], leadNames: { pier: 'The Pier' } };
const normal = { private: false };
const inPrivate = { private: true };

/** A context of its own: WXT's items look at the stored version once, when the module loads. */
function loadStore(): Promise<typeof SettingsModule> {
  vi.resetModules();
  return import('@/store/settings');
}

beforeEach(async () => {
  fakeBrowser.reset();
  store = await loadStore();
});

describe('settings', () => {
  it('are the defaults before anything is chosen', async () => {
    expect(await store.getSettings(normal)).toEqual(defaultSettings);
    expect(await store.getSettings(inPrivate)).toEqual(defaultSettings);
  });

  it('are what was chosen, where pages read them and where the next context does', async () => {
    const changed = await store.changeSettings(normal, () => ({ density: 'all' }));
    expect(changed).toEqual({ ...defaultSettings, density: 'all' });
    const { leadNames: _leadNames, languagesOff: _languagesOff, ...forPages } = changed;
    expect((await readForPage()).settings).toEqual(forPages);
    store = await loadStore();
    expect(await store.getSettings(normal)).toEqual(changed);
  });

  it('keep both of two changes made at once', async () => {
    await Promise.all(
      ['a.example', 'b.example'].map((site) => store.changeSettings(normal, ({ sitesOff }) => ({ sitesOff: [...sitesOff, site] }))),
    );
    expect((await store.getSettings(normal)).sitesOff).toEqual(['a.example', 'b.example']);
  });

  it('go on changing after a change that failed', async () => {
    const failing = store.changeSettings(normal, () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await store.changeSettings(normal, () => ({ paused: true }))).toMatchObject({ paused: true });
  });

  it('are written with their version', async () => {
    await store.changeSettings(normal, () => ({ paused: true }));
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ settings: { ...defaultSettings, paused: true }, settings$: { v: 3 } });
  });

  it('written by version 1 are filled up with what came after it', async () => {
    await fakeBrowser.storage.local.set({ settings: version1, settings$: { v: 1 } });
    store = await loadStore();
    expect(await store.getSettings(normal)).toEqual({ ...defaultSettings, ...version1 });
    await vi.waitFor(async () =>
      expect(await fakeBrowser.storage.local.get(null)).toEqual({ settings: { ...defaultSettings, ...version1 }, settings$: { v: 3 } }),
    );
  });

  it('written by version 2 keep the reader’s topics and names, and are filled up', async () => {
    await fakeBrowser.storage.local.set({ settings: version2, settings$: { v: 2 } });
    store = await loadStore();
    expect(await store.getSettings(normal)).toEqual({ ...defaultSettings, ...version2 });
    await vi.waitFor(async () =>
      expect(await fakeBrowser.storage.local.get(null)).toEqual({ settings: { ...defaultSettings, ...version2 }, settings$: { v: 3 } }),
    );
  });

  it('written by an extension that knew no versions are taken as the first', async () => {
    await fakeBrowser.storage.local.set({ settings: { ...defaultSettings, density: 'request' } });
    store = await loadStore();
    expect(await store.getSettings(normal)).toEqual({ ...defaultSettings, density: 'request' });
  });

  const broken: [what: string, stored: unknown, read: Partial<typeof defaultSettings>][] = [
    ['a field of another kind', { paused: 'yes', density: 'all', sitesOff: [] }, { density: 'all' }],
    ['a density nobody knows', { paused: true, density: 'some', sitesOff: [] }, { paused: true }],
    ['a line nobody draws', { line: 'wavy', dwellMs: 300 }, { dwellMs: 300 }],
    ['a wait that is no number', { dwellMs: '300', line: 'solid' }, { line: 'solid' }],
    ['languages that are no tags', { languagesOff: ['ru', null] }, { languagesOff: ['ru'] }],
    ['topics that are no ids', { mutedTopics: ['pier', 7] }, { mutedTopics: ['pier'] }],
    ['names that are no texts', { leadNames: { pier: 'The Pier', quay: 7 } }, { leadNames: { pier: 'The Pier' } }],
    ['names that are a list', { leadNames: null }, {}],
    ['sites that are no names', { sitesOff: ['a.example', 7, null] }, { sitesOff: ['a.example'] }],
    ['a list where an object was', [], {}],
    ['a word where an object was', 'paused', {}],
  ];

  it.each(broken)('keep what makes sense of %s', async (_what, stored, read) => {
    await fakeBrowser.storage.local.set({ settings: stored });
    expect(await store.getSettings(normal)).toEqual({ ...defaultSettings, ...read });
    const { leadNames: _leadNames, languagesOff: _languagesOff, ...forPages } = { ...defaultSettings, ...read };
    expect((await readForPage()).settings).toMatchObject(forPages);
  });
});

describe('settings in a private window', () => {
  it('lie over the stored ones and never reach them', async () => {
    await store.changeSettings(normal, () => ({ density: 'all' }));
    const before = await fakeBrowser.storage.local.get(null);
    const changed = await store.changeSettings(inPrivate, () => ({ sitesOff: ['secret.example'] }));
    expect(changed).toEqual({ ...defaultSettings, density: 'all', sitesOff: ['secret.example'] });
    expect(await store.getSettings(inPrivate)).toEqual(changed);
    expect(await store.getSettings(normal)).toEqual({ ...defaultSettings, density: 'all' });
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
  });

  it('stay out of storage.local when a normal window changes settings afterwards', async () => {
    await store.changeSettings(inPrivate, () => ({ sitesOff: ['secret.example'], paused: true }));
    await store.changeSettings(normal, (settings) => ({ ...settings, density: 'all' }));
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toMatch(/secret|"paused":true/u);
  });

  it('follow the stored ones in whatever was not chosen there', async () => {
    await store.changeSettings(inPrivate, () => ({ paused: true }));
    await store.changeSettings(normal, () => ({ density: 'request' }));
    expect(await store.getSettings(inPrivate)).toEqual({ ...defaultSettings, paused: true, density: 'request' });
  });

  it('keep earlier choices when another is made', async () => {
    await store.changeSettings(inPrivate, () => ({ paused: true }));
    await store.changeSettings(inPrivate, () => ({ density: 'all' }));
    expect(await store.getSettings(inPrivate)).toMatchObject({ paused: true, density: 'all' });
  });

  it('are forgotten when asked', async () => {
    await store.changeSettings(inPrivate, () => ({ paused: true }));
    await store.clearPrivateSettings();
    expect(await store.getSettings(inPrivate)).toEqual(defaultSettings);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });
});

describe('watching settings', () => {
  it('tells of stored and of private changes until the signal ends', async () => {
    const leaving = new AbortController();
    const onChange = vi.fn();
    store.watchSettings(onChange, leaving.signal);
    await store.changeSettings(normal, () => ({ paused: true }));
    await store.changeSettings(inPrivate, () => ({ density: 'all' }));
    expect(onChange).toHaveBeenCalledTimes(2);
    leaving.abort();
    await store.changeSettings(normal, () => ({ paused: false }));
    await store.changeSettings(inPrivate, () => ({ density: 'first' }));
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('can be for private changes alone', async () => {
    const onChange = vi.fn();
    store.watchPrivateSettings(onChange, new AbortController().signal);
    await store.changeSettings(normal, () => ({ paused: true }));
    expect(onChange).not.toHaveBeenCalled();
    await store.changeSettings(inPrivate, () => ({ paused: false }));
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('does not begin after the signal has ended', async () => {
    const onChange = vi.fn();
    store.watchSettings(onChange, AbortSignal.abort());
    await store.changeSettings(normal, () => ({ paused: true }));
    expect(onChange).not.toHaveBeenCalled();
  });
});
