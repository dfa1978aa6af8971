/** The popup: what is on the page, the site's switch, and what a private window must not leave behind. */
import { defaultSettings } from '@/core/settings';
import { en } from '@/locales/en';
import { site } from './driver/pages';
import { expect, test } from './driver/test';
import { inExtension, saveSettings, waitForLexicon } from './surfaces/extension';
import { listPainted, waitForPainted } from './surfaces/page';
import { openPopup, pressSwitch, readText } from './surfaces/popup';

const article = `${site}/article.html`;
const siteSwitch = en.popup.onThisSite('news.test');

test('the popup lists the topics of its page', async ({ reader, tab }) => {
  await waitForLexicon(reader);
  await tab.goto(article);
  await waitForPainted(tab, 'Stepanakert');
  const popup = await openPopup(reader, article);
  for (const title of ['Lachin corridor', 'Minsk Group', 'Stepanakert']) await expect.poll(() => readText(popup)).toContain(title);
  await popup.close();
});

test("the popup's switch turns the site off in its open page", async ({ reader, tab }) => {
  await waitForLexicon(reader);
  await tab.goto(article);
  await waitForPainted(tab, 'Lachin corridor');
  const popup = await openPopup(reader, article);
  await expect.poll(() => readText(popup)).toContain('Stepanakert');
  await pressSwitch(popup, siteSwitch);
  await expect.poll(() => listPainted(tab)).toEqual([]);
  await popup.close();
  await saveSettings(reader, defaultSettings);
});

test('a muted topic is listed in the popup, and can be unmuted there', async ({ reader, tab }) => {
  await waitForLexicon(reader);
  await saveSettings(reader, { ...defaultSettings, mutedTopics: ['lachin-corridor'] });
  await tab.goto(article);
  await waitForPainted(tab, 'Stepanakert');
  expect(await listPainted(tab)).not.toContain('Lachin corridor');
  const popup = await openPopup(reader, article);
  await expect.poll(() => readText(popup)).toContain(en.popup.muted(1));
  await popup.evaluate(() => document.querySelector<HTMLElement>('.muted summary')?.click(), undefined);
  await expect.poll(() => readText(popup)).toContain('Lachin corridor');
  await popup.evaluate(() => document.querySelector<HTMLElement>('.muted-list button')?.click(), undefined);
  await waitForPainted(tab, 'Lachin corridor');
  await popup.close();
  await saveSettings(reader, defaultSettings);
});

test('what is chosen in a private window holds there and is never stored', async ({ startReader }) => {
  test.setTimeout(60_000);
  const reader = await startReader();
  // Later tabs open in whichever window is in front, so the tab that is not private comes first.
  const open = await reader.newTab();
  const hidden = await reader.newPrivateTab();
  await waitForLexicon(reader);
  await hidden.goto(`${article}?hidden`);
  await waitForPainted(hidden, 'Lachin corridor');

  const popup = await openPopup(reader, `${article}?hidden`);
  await pressSwitch(popup, siteSwitch);
  await expect.poll(() => listPainted(hidden)).toEqual([]);
  await popup.close();

  await open.goto(`${article}?open`);
  await waitForPainted(open, 'Lachin corridor');
  const stored = await inExtension(reader, (page) =>
    page.evaluate(async () => JSON.stringify(await chrome.storage.local.get('settings')), undefined),
  );
  expect(stored).not.toContain('news.test');
});
