/** axe on the panel and the popup, and motion for those who asked for none. */
import { site } from './driver/pages';
import { expect, test } from './driver/test';
import { listViolations } from './surfaces/axe';
import { waitForLexicon } from './surfaces/extension';
import { openPanel } from './surfaces/panel';

test('axe finds nothing wrong with an open panel', async ({ reader, tab }) => {
  await waitForLexicon(reader);
  await tab.goto(`${site}/article.html`);
  await openPanel(tab, 'Lachin corridor');
  expect(await listViolations(tab)).toEqual([]);
});

test('axe finds nothing wrong with the popup', async ({ reader }) => {
  const popup = await reader.openExtensionPage('popup.html');
  await expect.poll(() => popup.evaluate(() => document.body.innerText.trim(), undefined)).not.toBe('');
  expect(await listViolations(popup)).toEqual([]);
  await popup.close();
});

test('with reduced motion nothing in the panel moves', async ({ startReader }) => {
  const reader = await startReader({ reducedMotion: true });
  await waitForLexicon(reader);
  const tab = await reader.newTab();
  await tab.goto(`${site}/article.html`);
  await openPanel(tab, 'Lachin corridor');
  const moving = await tab.evaluate(() => {
    const root = [...document.querySelectorAll('*')].find((element) => element.shadowRoot !== null)?.shadowRoot;
    return [...(root?.querySelectorAll('*') ?? [])]
      .map((element) => ({ element, style: getComputedStyle(element) }))
      .filter(({ style }) => style.animationName !== 'none' || style.transitionDuration.split(', ').some((duration) => duration !== '0s'))
      .map(({ element, style }) => `${element.tagName}.${element.className}: ${style.animationName} ${style.transition}`);
  }, undefined);
  expect(moving).toEqual([]);
});
