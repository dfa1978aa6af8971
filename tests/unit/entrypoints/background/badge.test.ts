import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { serveBadge } from '@/entrypoints/background/badge';
import { askBackground } from '@/tests/fixtures/ask-background';
import { openTestTab } from '@/tests/fixtures/test-tab';

let shown: unknown[];

beforeEach(() => {
  vi.restoreAllMocks();
  shown = [];
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation((details: unknown) => Promise.resolve(void shown.push(details)));
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.action, 'setBadgeTextColor').mockResolvedValue(undefined);
});

// The messaging library hears each message once.
beforeAll(() => serveBadge());

const sender = { frameId: 0, tab: { id: 7, url: 'https://news.example/', incognito: false } };

it('counts each topic of a tab once, in whatever frames it is', async () => {
  openTestTab([
    { frameId: 0, mentions: ['pier', 'pier', 'quay'] },
    { frameId: 4, mentions: ['quay', 'crane'] },
  ]);
  await askBackground('topicsFound', 2, sender);
  expect(shown).toEqual([{ tabId: 7, text: '3' }]);
});

it('takes the number away when a page has no topics any more', async () => {
  openTestTab([{ frameId: 0, mentions: [] }]);
  await askBackground('topicsFound', 0, sender);
  expect(shown).toEqual([{ tabId: 7, text: '' }]);
});

it('shows nothing of a page in a private window', async () => {
  openTestTab([{ frameId: 0, mentions: ['pier'] }]);
  await askBackground('topicsFound', 1, { ...sender, tab: { ...sender.tab, incognito: true } });
  expect(shown).toEqual([]);
});
