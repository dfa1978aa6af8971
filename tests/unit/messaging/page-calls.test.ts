import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { callFrame, findCurrentFrame, listTopicsOnTab, lookUpOnTab } from '@/messaging/page-calls';
import { openTestTab } from '@/tests/fixtures/test-tab';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('asking a tab for its topics', () => {
  it('gives the frames that have some, the top document first', async () => {
    openTestTab([
      { frameId: 0, mentions: ['pier', 'quay', 'pier'] },
      { frameId: 30, mentions: ['dune'] },
      { frameId: 4, mentions: ['reef'] },
      { frameId: 5, mentions: [] },
      { frameId: 6, mentions: 'no script' },
    ]);
    expect(await listTopicsOnTab(7)).toEqual([
      { frameId: 0, topics: [{ topic: 'pier', count: 2 }, { topic: 'quay', count: 1 }] }, // prettier-ignore
      { frameId: 4, topics: [{ topic: 'reef', count: 1 }] },
      { frameId: 30, topics: [{ topic: 'dune', count: 1 }] },
    ]);
  });

  it('gives nothing where the browser forbids looking', async () => {
    openTestTab([{ frameId: 0, mentions: ['pier'] }]);
    expect(await listTopicsOnTab(8)).toEqual([]);
  });

  it('passes over frames whose answer was lost on the way', async () => {
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([
      { frameId: 0, documentId: '', result: null },
      { frameId: 1, documentId: '' },
    ]);
    expect(await listTopicsOnTab(7)).toEqual([]);
  });
});

describe('calling one frame', () => {
  it('takes the arguments there and the answer back', async () => {
    const { frames } = openTestTab([{ frameId: 3, mentions: ['pier', 'quay'] }]);
    expect(await callFrame({ tabId: 7, frameId: 3 }, 'jumpTo', 'quay')).toBe(true);
    expect(frames[0]?.current).toBe(1);
    expect(await callFrame({ tabId: 7, frameId: 3 }, 'stepMention', 'previous', false)).toBe(true);
    expect(await callFrame({ tabId: 7, frameId: 3 }, 'openCurrent')).toBe(true);
    expect(frames[0]?.opened).toEqual(['pier']);
    expect(await callFrame({ tabId: 7, frameId: 3 }, 'jumpTo', 'reef')).toBe(false);
  });

  it('is refused by a frame without Sidelight, and by one that has gone', async () => {
    openTestTab([{ frameId: 3, mentions: 'no script' }]);
    expect(await callFrame({ tabId: 7, frameId: 3 }, 'openCurrent')).toBe(false);
    expect(await callFrame({ tabId: 7, frameId: 4 }, 'openCurrent')).toBe(false);
    expect(await callFrame({ tabId: 8, frameId: 3 }, 'openCurrent')).toBe(false);
  });
});

describe('looking up what is selected on a tab', () => {
  const lookUp = (tabId: number) =>
    new Promise((resolve) => {
      lookUpOnTab(tabId, resolve);
    });

  it('opens the panel in the frame that has a selected name', async () => {
    const { frames } = openTestTab([{ frameId: 0, mentions: [] }, { frameId: 4, mentions: [], selected: 'reef' }]); // prettier-ignore
    expect(await lookUp(7)).toEqual({ isOpen: true, text: '' });
    expect(frames[1]?.opened).toEqual(['reef']);
  });

  it('has nothing where nothing is selected, no script runs or nothing may be read', async () => {
    openTestTab([{ frameId: 0, mentions: ['reef'] }, { frameId: 2, mentions: 'no script' }]); // prettier-ignore
    expect(await lookUp(7)).toEqual({ isOpen: false, text: '' });
    expect(await lookUp(8)).toEqual({ isOpen: false, text: '' });
  });
});

describe('finding where the reader is', () => {
  it('gives the frame with the current mention', async () => {
    openTestTab([
      { frameId: 0, mentions: ['pier'] },
      { frameId: 4, mentions: ['reef'], current: 0 },
    ]);
    expect(await findCurrentFrame(7)).toBe(4);
  });

  it('gives nothing when there is none', async () => {
    openTestTab([{ frameId: 0, mentions: ['pier'] }]);
    expect(await findCurrentFrame(7)).toBeUndefined();
  });
});
