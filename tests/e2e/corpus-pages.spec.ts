/** Real pages: none is changed, none makes Sidelight stumble, none lights up by accident, and on each a planted mention is found. */
import { setTimeout as pause } from 'node:timers/promises';
import { defaultSettings } from '@/core/settings';
import { answerCorpus, corpusSite, listCorpusPages } from './driver/corpus';
import { createProxy, type Proxy } from './driver/proxy';
import type { Reader, Tab } from './driver/reader';
import { expect, test as base } from './driver/test';
import { saveSettings, waitForLexicon } from './surfaces/extension';
import { listPainted, readDom, waitForPainted } from './surfaces/page';

/** Pages that are not about the region and still name one of its topics in its own sense, with what they say. */
const defensible: Record<string, string> = {};

/** Longer than it takes to find a planted mention on the longest page. */
const settleMs = 500;

/** One browser a worker, with the corpus for its web. */
const test = base.extend<object, { corpusWeb: Proxy; corpusReader: Reader }>({
  corpusWeb: [
    async ({}, use) => {
      const web = await createProxy(answerCorpus);
      await use(web);
      await web.destroy();
    },
    { scope: 'worker' },
  ],
  corpusReader: [
    async ({ start, corpusWeb }, use) => {
      const reader = await start({ proxy: corpusWeb });
      await waitForLexicon(reader);
      await use(reader);
      await reader.close();
    },
    { scope: 'worker' },
  ],
});

test.describe.configure({ mode: 'parallel' });

for (const name of listCorpusPages()) {
  test(`${name}, as it is and with a planted mention`, async ({ corpusReader }) => {
    const tab = await openPage(corpusReader, `${corpusSite}/${name}`);
    await pause(settleMs);
    if (!(name in defensible)) expect(await listPainted(tab)).toEqual([]);
    await expectUntouched(tab);

    await plantMention(tab);
    await waitForPainted(tab, 'Lachin corridor');
    await expectUntouched(tab);

    // Read from its beginning, with the mention in it.
    await saveSettings(corpusReader, { ...defaultSettings, paused: true });
    await expect.poll(() => listPainted(tab)).toEqual([]);
    await saveSettings(corpusReader, defaultSettings);
    await waitForPainted(tab, 'Lachin corridor');
    await expectUntouched(tab);
    expect(tab.problems()).toEqual([]);
    await tab.close();
  });
}

async function openPage(reader: Reader, url: string): Promise<Tab> {
  const tab = await reader.newTab();
  await tab.beforeScripts(() => {
    document.addEventListener('DOMContentLoaded', () => {
      globalThis.domBefore = document.documentElement.outerHTML;
    });
  });
  await tab.goto(url);
  return tab;
}

/** The page grows as news pages do: a paragraph at the very top and in plain view, also where a page hides its body. */
function plantMention(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.setAttribute(
      'style',
      'all:revert;display:block;visibility:visible;position:relative;z-index:9999;background:#fff;color:#000',
    );
    paragraph.textContent = 'A planted paragraph says that the road through the Lachin corridor, between Armenia and Nagorno-Karabakh, was quiet on that day, as roads are now and then.'; // prettier-ignore
    document.body.prepend(paragraph);
    globalThis.domBefore = document.documentElement.outerHTML;
  }, undefined);
}

/** The DOM as the parser made it, before content scripts ran, or as the page has made it since, and now. */
async function expectUntouched(tab: Tab): Promise<void> {
  const before = await tab.evaluate(() => globalThis.domBefore, undefined);
  expect((await readDom(tab)) === before, 'the DOM should be as the page made it').toBe(true);
}
