import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openSidePanel } from '@/messaging/side-panel';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

it('opens the same page in a tab where there is no side panel to open', async () => {
  await openSidePanel('#/topic/pier', 1);
  const opened = await fakeBrowser.tabs.query({});
  expect(opened.at(-1)?.url).toMatch(/\/sidepanel\.html#\/topic\/pier$/u);
});
