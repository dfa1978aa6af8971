/** The reader's switches hold at once, in every open page. */
import { setTimeout as pause } from 'node:timers/promises';
import { defaultSettings } from '@/core/settings';
import { otherSite, site } from './driver/pages';
import { expect, test } from './driver/test';
import { saveSettings, waitForLexicon } from './surfaces/extension';
import { listPainted, waitForPainted } from './surfaces/page';

test.beforeEach(({ reader }) => waitForLexicon(reader));
test.afterEach(({ reader }) => saveSettings(reader, defaultSettings));

test('switching a site off clears its pages and leaves other sites alone', async ({ reader, tab }) => {
  await tab.goto(`${site}/article.html`);
  await waitForPainted(tab, 'Lachin corridor');
  await saveSettings(reader, { ...defaultSettings, sitesOff: ['news.test'] });
  await expect.poll(() => listPainted(tab)).toEqual([]);

  await tab.goto(`${otherSite}/article.html`);
  await waitForPainted(tab, 'Lachin corridor');
});

test('switching Sidelight off everywhere clears every page, and on again paints it', async ({ reader, tab }) => {
  await tab.goto(`${site}/article.html`);
  await waitForPainted(tab, 'Lachin corridor');
  await saveSettings(reader, { ...defaultSettings, paused: true });
  await expect.poll(() => listPainted(tab)).toEqual([]);

  await saveSettings(reader, defaultSettings);
  await waitForPainted(tab, 'Lachin corridor');
});

test('a site that is off stays silent when its page is opened', async ({ reader, tab }) => {
  await saveSettings(reader, { ...defaultSettings, sitesOff: ['news.test'] });
  await tab.goto(`${site}/article.html`);
  // Time in which a page that is on is painted many times over.
  await pause(1500);
  expect(await listPainted(tab)).toEqual([]);
});
