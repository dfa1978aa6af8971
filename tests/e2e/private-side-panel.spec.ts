/** The side panel in a private window: it shows what digests hold, and keeps nothing of what is done there. */
import { expect, test } from './driver/test';
import { openSidePanel, readText } from './surfaces/side-panel';

// Chromium shows pages of an extension in no private tab, and no driver can open its side panel; there the unit tests of the reaches stand alone.
test('a private window’s side panel searches, and neither remembers that nor opens the notebook', async ({ startReader }) => {
  test.setTimeout(90_000);
  const reader = await startReader();
  test.skip(reader.kind === 'chromium', 'no page of an extension opens in a private tab');
  const open = await openSidePanel(reader, 'search');
  const address = await open.evaluate(() => location.href, undefined);
  await open.evaluate(() => chrome.storage.local.set({ 'recent-searches': { on: true, queries: ['Ganja'] } }), undefined);

  const hidden = await reader.newPrivateTab();
  await hidden.goto(address.replace(/#.*/u, '#/search?q=lachin'));
  await expect.poll(() => readText(hidden, '.search-hit-title')).toContain('Lachin');
  await hidden.evaluate(() => document.querySelector<HTMLElement>('.search-hit')?.click(), undefined);
  await expect.poll(() => readText(hidden, 'h1')).toContain('Lachin');
  await hidden.goto(address.replace(/#.*/u, '#/search'));
  await expect.poll(() => readText(hidden, 'main')).toContain('on this computer');
  expect(await readText(hidden, 'main')).not.toContain('Ganja');
  await hidden.goto(address.replace(/#.*/u, '#/notebook'));
  await expect.poll(() => readText(hidden, 'main')).toContain('private');
  const kept = await open.evaluate(() => chrome.storage.local.get('recent-searches'), undefined);
  expect(kept).toEqual({ 'recent-searches': { on: true, queries: ['Ganja'] } });
  await hidden.close();
  await open.close();
});
