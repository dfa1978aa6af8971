/** A page of the zoo (tests/fixtures/pages/zoo) and what is expected of it. */
import { expect } from '@playwright/test';
import { readPage } from '@/tests/fixtures/read-page';
import { site } from '../driver/pages';
import type { Document, Tab } from '../driver/reader';
import { listPainted } from './page';
import { openWatched } from './witness';

/** Opens `name` (`editor.html`) with a witness in it; answers the marked mentions, in the order of the file. */
export async function openZooPage(tab: Tab, name: string): Promise<{ quotes: string[] }> {
  await openWatched(tab, `${site}/zoo/${name}`);
  return { quotes: readPage(`zoo/${name}`).marks.map(({ quote }) => quote) };
}

/** Waits until exactly these mentions are painted, in document order. */
export async function expectPainted(place: Document, quotes: readonly string[]): Promise<void> {
  await expect.poll(() => listPainted(place)).toEqual(quotes);
}
