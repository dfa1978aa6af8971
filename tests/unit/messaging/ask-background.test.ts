/** The page's own way of asking must be one that the messaging library answers. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The background as the library makes it, and the page's way to ask, both fresh. */
async function meet() {
  vi.resetModules();
  fakeBrowser.reset();
  const { onMessage } = await import('@/messaging/protocol');
  const { askBackground } = await import('@/messaging/ask-background');
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    (message: unknown) =>
      new Promise((resolve) => {
        // As a browser does it: whoever answers, answers by callback; nobody, and the answer is nothing.
        Reflect.apply(fakeBrowser.runtime.onMessage.trigger, undefined, [JSON.parse(JSON.stringify(message)), {}, resolve]);
        setTimeout(resolve, 20);
      }),
  );
  return { onMessage, askBackground };
}

describe('asking the background from a page', () => {
  beforeEach(() => void vi.restoreAllMocks());

  it('brings the answer to a question, and what was asked with it', async () => {
    const { onMessage, askBackground } = await meet();
    onMessage('loadTitles', ({ data }) => Object.fromEntries(data.map((topic) => [topic, topic.toUpperCase()])));
    expect(await askBackground('loadTitles', ['pier'])).toEqual({ pier: 'PIER' });
  });

  it('brings an answer that is false', async () => {
    const { onMessage, askBackground } = await meet();
    onMessage('injectPanel', () => false);
    expect(await askBackground('injectPanel', 'panel')).toBe(false);
  });

  it('fails where the background does', async () => {
    const { onMessage, askBackground } = await meet();
    onMessage('getPageSettings', () => {
      throw new Error('broken');
    });
    await expect(askBackground('getPageSettings')).rejects.toThrow('No answer to getPageSettings.');
  });

  it('fails where there is no background', async () => {
    const { askBackground } = await meet();
    await expect(askBackground('getTopic', 'pier')).rejects.toThrow('No answer to getTopic.');
  });
});
