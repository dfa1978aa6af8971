/** The host page is someone else's house: nothing of ours stays in it, and nothing of ours can be overheard. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testedFolder } from '@/scripts/tested-build';
import { site } from './driver/pages';
import { expect, test } from './driver/test';
import { waitForLexicon } from './surfaces/extension';
import { readDom, waitForPainted } from './surfaces/page';
import { openPanel, waitForNoPanel } from './surfaces/panel';

test.beforeEach(({ reader }) => waitForLexicon(reader));

for (const name of ['article.html', 'inline-tags.html', 'listening.html']) {
  test(`the DOM of ${name} is byte for byte the same before, while painted and after a panel`, async ({ tab }) => {
    // Content scripts run at document_idle: at DOMContentLoaded the page is still as its author made it.
    await tab.beforeScripts(() => {
      document.addEventListener('DOMContentLoaded', () => {
        globalThis.domBefore = document.documentElement.outerHTML;
      });
    });
    await tab.goto(`${site}/${name}`);
    const before = await tab.evaluate(() => globalThis.domBefore, undefined);
    await waitForPainted(tab, 'Lachin corridor');
    expect(await readDom(tab)).toBe(before);

    await openPanel(tab, 'Lachin corridor');
    await tab.press('Escape');
    await waitForNoPanel(tab);
    expect(await readDom(tab)).toBe(before);
  });
}

test('a page that listens hears no message and no event of ours', async ({ tab }) => {
  await tab.goto(`${site}/listening.html`);
  await openPanel(tab, 'Lachin corridor');
  await tab.press('Escape');
  await waitForNoPanel(tab);
  expect(await tab.evaluate(() => globalThis.heard, undefined)).toEqual([]);
});

test('the scripts that run in pages hold no means to speak to a page', ({ kind }) => {
  for (const script of ['detector.js', 'panel.js']) {
    const source = readFileSync(join(testedFolder(kind), script), 'utf8');
    // Event names are for anyone to listen to, so what a listener could hear must not exist.
    for (const means of ['postMessage', 'dispatchEvent', 'CustomEvent', 'wxt:']) {
      expect(source.includes(means), `${script} contains ${means}`).toBe(false);
    }
  }
});

declare global {
  var domBefore: string;
  /** Filled by the fixture page listening.html. */
  var heard: string[];
}
