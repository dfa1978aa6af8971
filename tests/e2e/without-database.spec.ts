/** A database that cannot be opened costs the reader a notice, not the panel. */
import { en } from '@/locales/en';
import { site } from './driver/pages';
import { expect, test } from './driver/test';
import { waitForLexicon } from './surfaces/extension';
import { openPanel } from './surfaces/panel';

test('with a database that never opens, panels are served from memory and say so', async ({ startReader }) => {
  test.setTimeout(60_000);
  const reader = await startReader();
  await waitForLexicon(reader);
  const tab = await reader.newTab();
  await tab.goto(`${site}/article.html`);
  const healthy = await openPanel(tab, 'Lachin corridor');

  const blocker = await reader.openExtensionPage('popup.html');
  await blocker.evaluate(blockDatabase, undefined);
  const later = await reader.newTab();
  await later.goto(`${site}/article.html`);
  const text = await openPanel(later, 'Minsk Group');
  expect(healthy).not.toContain(en.panel.storedInMemory);
  expect(text).toContain(en.panel.storedInMemory);
});

/** Begins an upgrade of the database and never ends it: every other `open` waits for as long as this page lives. */
function blockDatabase(): Promise<void> {
  return new Promise((begun) => {
    const request = indexedDB.open('sidelight', 1_000_000);
    request.addEventListener('upgradeneeded', () => {
      const store = request.transaction?.objectStore('digests');
      const again = (): void => store?.count().addEventListener('success', again);
      again();
      begun();
    });
  });
}
