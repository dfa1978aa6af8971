/** The extension's own storage, read and written from one of its pages. */
import { expect } from '@playwright/test';
import type { Settings } from '@/core/settings';
import type { Document, Reader } from '../driver/reader';

/** Runs `work` in a document of the extension. */
export function inExtension<Answer>(reader: Reader, work: (page: Document) => Promise<Answer>): Promise<Answer> {
  return work(reader.ownDocument);
}

/** Waits until the background has stored the lexicon: before that no page can find anything. */
export async function waitForLexicon(reader: Reader): Promise<void> {
  await inExtension(reader, async (page) => {
    await expect.poll(() => page.evaluate(async () => 'lexicon' in (await chrome.storage.local.get('lexicon')), undefined)).toBe(true);
  });
}

/** Stores settings as the popup does; every page is watching. */
export async function saveSettings(reader: Reader, settings: Settings): Promise<void> {
  await inExtension(reader, (page) => page.evaluate((value) => chrome.storage.local.set({ settings: value }), settings));
}
