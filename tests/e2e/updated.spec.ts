/** The extension is updated, or taken away, while its pages are open. */
import { en } from '@/locales/en';
import { site } from './driver/pages';
import type { Reader } from './driver/reader';
import { expect, test } from './driver/test';
import { waitForLexicon } from './surfaces/extension';
import { listPainted, waitForPainted } from './surfaces/page';
import { openPanel, pointOfControl, waitForNoPanel, waitForPanel } from './surfaces/panel';

test('an updated extension takes over in an open page: every mention is painted once, and opens', async ({ startReader }) => {
  test.setTimeout(60_000);
  const reader = await startReader();
  await waitForLexicon(reader);
  const tab = await reader.newTab();
  await tab.goto(`${site}/article.html`);
  await waitForPainted(tab, 'Lachin corridor');
  await update(reader);
  await expect
    .poll(
      async () => {
        // What a reader does who is reading: the old script looks whether it is still wanted.
        await tab.movePointer({ x: 30, y: 600 });
        await tab.movePointer({ x: 60, y: 30 });
        return listPainted(tab);
      },
      { timeout: 20_000 },
    )
    .toEqual(['Lachin corridor', 'Minsk Group', 'Stepanakert']);
  await openPanel(tab, 'Minsk Group');
});

// Firefox ends a page's scripts with the extension: what is left of a panel there is swept out (docs/browser-quirks.md).
test(
  'a panel that was open stays readable, says once what has happened, and closes',
  { tag: '@chromium-alone' },
  async ({ startReader }) => {
    test.setTimeout(60_000);
    const reader = await startReader();
    await waitForLexicon(reader);
    const tab = await reader.newTab();
    await tab.goto(`${site}/article.html`);
    await openPanel(tab, 'Lachin corridor');
    await update(reader);
    await waitForPanel(tab, 'Lachin corridor');
    await tab.click(await pointOfControl(tab, 'Stepanakert'));
    await waitForPanel(tab, en.controls.updatedTitle);
    await tab.press('Escape');
    await waitForNoPanel(tab);
    await openPanel(tab, 'Minsk Group');
  },
);

// The same moment where the browser ends the old script: nothing of it stays behind, and the new one opens its own panel.
test('a panel that was open is swept out of the page, which is left as it was', { tag: '@firefox-alone' }, async ({ startReader }) => {
  test.setTimeout(60_000);
  const reader = await startReader();
  await waitForLexicon(reader);
  const tab = await reader.newTab();
  await tab.goto(`${site}/article.html`);
  await waitForPainted(tab, 'Lachin corridor');
  const countElements = () => tab.evaluate(() => document.querySelectorAll('*').length, undefined);
  const before = await countElements();
  await openPanel(tab, 'Lachin corridor');
  expect(await countElements()).toBe(before + 1);
  await update(reader);
  await expect.poll(countElements, { timeout: 20_000 }).toBe(before);
  await tab.movePointer({ x: 30, y: 600 });
  await openPanel(tab, 'Minsk Group');
});

async function update(reader: Reader): Promise<void> {
  await reader.updateExtension();
  await waitForLexicon(reader);
}
