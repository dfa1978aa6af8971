/** axe on every surface, and motion for those who asked for none. Axe looks into open shadow roots only: hence the build for tests. */
import axe from 'axe-core';
import { site } from './driver/pages';
import type { Tab } from './driver/reader';
import { expect, test } from './driver/test';
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

/**
 * One line per violation. The rules about a whole document are the host page's affair; spacing that a reader's own style sheet sets
 * outranks the host's inline reset, which axe cannot know.
 */
async function listViolations(tab: Tab): Promise<string[]> {
  await tab.load(axe.source);
  return tab.evaluate(async () => {
    const off = { enabled: false };
    const rules = { region: off, 'landmark-one-main': off, 'page-has-heading-one': off, 'avoid-inline-spacing': off };
    const { violations } = await axe.run(document, { rules });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')} ${failureSummary ?? ''}`),
    );
  }, undefined);
}
