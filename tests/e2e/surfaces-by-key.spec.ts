/** Settings, popup and welcome page without a pointer: from the top by Tab, with the focus always in sight and never lost. */
import { defaultSettings, type Settings } from '@/core/settings';
import { en } from '@/locales/en';
import { site } from './driver/pages';
import type { Reader, Tab } from './driver/reader';
import { expect, test } from './driver/test';
import { expectFocus, tabTo } from './surfaces/by-key';
import { inExtension, saveSettings, waitForLexicon } from './surfaces/extension';
import { typeText, waitFor } from './surfaces/notebook';
import { listPainted, waitForPainted } from './surfaces/page';
import { focusedInPanel, waitForNoPanel } from './surfaces/panel';
import { openPopup, readText } from './surfaces/popup';

const article = `${site}/article.html`;
const { options: choices, popup: brief, data, welcome: hello } = en;

test.describe('the settings', () => {
  test.afterEach(({ reader }) => saveSettings(reader, defaultSettings));

  test('the line, the time and a language are chosen', async ({ reader }) => {
    const page = await openOptions(reader, defaultSettings);
    await tabTo(page, choices.lines.dotted);
    await page.press('ArrowDown');
    await expectStored(page, { line: 'dashed' });
    await expectFocus(page, choices.lines.dashed);

    await tabTo(page, choices.dwell);
    await page.press('ArrowDown');
    await page.press('Enter');
    await expectStored(page, { dwellMs: 800 });
    // Chromium on Linux opens no list for the arrow, so Enter may: Escape closes what is open, or does nothing.
    await page.press('Escape');
    await expectFocus(page, choices.dwell);

    await tabTo(page, 'All ');
    await page.press('Enter');
    await tabTo(page, 'English');
    await page.press('Space');
    await expectStored(page, { languagesOff: ['en'] });
    await expectFocus(page, 'English');
    await page.press('Space');
    await expectStored(page, { languagesOff: [] });
    await page.close();
  });

  test('a site is added, taken out, and put back', async ({ reader }) => {
    const page = await openOptions(reader, defaultSettings);
    await tabTo(page, choices.addSite);
    await typeText(page, 'news.test');
    await page.press('Enter');
    await expectStored(page, { sitesOff: ['news.test'] });
    await expectFocus(page, choices.addSite);

    await tabTo(page, choices.removeSite('news.test'), 'Shift+Tab');
    await page.press('Enter');
    await expectStored(page, { sitesOff: [] });
    await waitFor(page, choices.removed('news.test'));
    await expectFocus(page, choices.sites);
    await tabTo(page, choices.undo);
    await page.press('Space');
    await expectStored(page, { sitesOff: ['news.test'] });
    await expectFocus(page, choices.sites);
    await page.close();
  });

  test('a muted topic is let speak again', async ({ reader }) => {
    const page = await openOptions(reader, { ...defaultSettings, mutedTopics: ['stepanakert'] });
    await waitFor(page, 'Stepanakert');
    await tabTo(page, choices.unmuteTopic('Stepanakert'));
    await page.press('Enter');
    await expectStored(page, { mutedTopics: [] });
    await waitFor(page, choices.noMuted);
    await expectFocus(page, choices.muted);
    await page.close();
  });

  test('deleting everything is begun, and left again in two ways', async ({ reader }) => {
    const page = await openOptions(reader, { ...defaultSettings, line: 'solid' });
    await waitFor(page, data.storedCaption);
    await tabTo(page, data.deleteAll);
    await page.press('Enter');
    await expectFocus(page, data.askTitle);
    await tabTo(page, data.keepIt);
    await page.press('Space');
    await expectFocus(page, data.deleteAll);
    await page.press('Space');
    await expectFocus(page, data.askTitle);
    await tabTo(page, data.deleteNow);
    await page.press('Escape');
    await expectFocus(page, data.deleteAll);
    await expectStored(page, { line: 'solid' });
    await page.close();
  });
});

test.describe('the popup', () => {
  test.beforeEach(({ reader }) => waitForLexicon(reader));
  test.afterEach(({ reader }) => saveSettings(reader, defaultSettings));

  test('its switches and the amount of underlining hold in the open page', async ({ reader, tab }) => {
    const popup = await openOnArticle(reader, tab);
    await tabTo(popup, brief.onThisSite('news.test'));
    await popup.press('Space');
    await waitFor(popup, brief.offHereTitle('news.test'));
    await expect.poll(() => listPainted(tab)).toEqual([]);
    await expectFocus(popup, brief.onThisSite('news.test'));
    await popup.press('Enter');
    await expect.poll(() => readText(popup)).not.toContain(brief.offHereTitle('news.test'));
    await expectFocus(popup, brief.onThisSite('news.test'));

    await tabTo(popup, brief.onEverywhere);
    await popup.press('Enter');
    await waitFor(popup, brief.pausedTitle);
    await expectStored(popup, { paused: true, sitesOff: [] });
    await expectFocus(popup, brief.onEverywhere);
    await popup.press('Space');
    await expectStored(popup, { paused: false });
    await expectFocus(popup, brief.onEverywhere);

    await tabTo(popup, brief.densityNow(brief.densities.first));
    await popup.press('Enter');
    await tabTo(popup, brief.densities.first);
    await popup.press('ArrowRight');
    await expectStored(popup, { density: 'request' });
    await expectFocus(popup, brief.densities.request);
    await popup.close();
  });

  test('topics are unmuted one after the other, down to the last', async ({ reader, tab }) => {
    await saveSettings(reader, { ...defaultSettings, mutedTopics: ['lachin-corridor', 'minsk-group'] });
    const popup = await openOnArticle(reader, tab);
    await tabTo(popup, brief.muted(2));
    await popup.press('Enter');
    await tabTo(popup, brief.unmuteTopic('Lachin corridor'));
    await popup.press('Enter');
    await expectStored(popup, { mutedTopics: ['minsk-group'] });
    await waitFor(popup, brief.muted(1));
    await expectFocus(popup, brief.muted(1));
    await tabTo(popup, brief.unmuteTopic(''));
    await popup.press('Space');
    await expectStored(popup, { mutedTopics: [] });
    await waitForPainted(tab, 'Minsk Group');
    await expectFocus(popup, brief.muted(0));
    await popup.close();
  });

  // In a browser of its own: the side panel stays open in it.
  test('where it cannot read the page, a name is looked up from it', async ({ startReader }) => {
    const reader = await startReader();
    const own = await reader.openExtensionPage('options.html?own');
    const popup = await openPopup(reader, await own.evaluate(() => location.href, undefined));
    await waitFor(popup, brief.unreadableInstead);
    await tabTo(popup, brief.search);
    await typeText(popup, 'lachin');
    await tabTo(popup, brief.searchButton);
    await popup.press('Enter');
    await expect.poll(() => listSidePanels(reader)).toContainEqual(expect.stringContaining('sidepanel.html#/search?q=lachin'));
  });
});

test.describe('the welcome page', () => {
  test('from its text a name is opened, and the settings from its end', async ({ reader }) => {
    await waitForLexicon(reader);
    const page = await reader.openExtensionPage('welcome.html');
    await expect.poll(async () => (await listPainted(page)).length).toBeGreaterThan(3);
    for (const command of ['next-mention', 'open-mention']) await reader.runCommand(command);
    await expect.poll(() => focusedInPanel(page)).toMatch(/^h2 ./u);
    await page.press('Escape');
    await waitForNoPanel(page);

    await tabTo(page, hello.openSettings);
    await page.press('Enter');
    const listOptions = (close: boolean) =>
      inExtension(reader, (own) =>
        own.evaluate(async (isLast) => {
          const tabs = await chrome.tabs.query({ url: `${location.origin}/options.html` });
          if (isLast) await chrome.tabs.remove(tabs.map(({ id = -1 }) => id));
          return tabs.length;
        }, close),
      );
    await expect.poll(() => listOptions(false)).toBe(1);
    await listOptions(true);
    await page.close();
  });
});

async function openOptions(reader: Reader, settings: Settings): Promise<Tab> {
  await waitForLexicon(reader);
  await saveSettings(reader, settings);
  const page = await reader.openExtensionPage('options.html');
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('.languages label').length, undefined)).toBeGreaterThan(0);
  return page;
}

async function openOnArticle(reader: Reader, tab: Tab): Promise<Tab> {
  await tab.goto(article);
  await waitForPainted(tab, 'Stepanakert');
  const popup = await openPopup(reader, article);
  await waitFor(popup, 'Stepanakert');
  return popup;
}

async function expectStored(page: Tab, wanted: Partial<Settings>): Promise<void> {
  const read = () => page.evaluate(async () => (await chrome.storage.local.get('settings'))['settings'] ?? {}, undefined);
  await expect.poll(read, { message: 'what is chosen should be stored' }).toMatchObject(wanted);
}

type Sidebar = { isOpen: (details: object) => Promise<boolean>; getPanel: (details: object) => Promise<string> };

/** The addresses that side panels are open at: the browser's own, which no driver can look into, or a tab in its stead. */
function listSidePanels(reader: Reader): Promise<string[]> {
  return inExtension(reader, (own) =>
    own.evaluate(async () => {
      const { sidebarAction } = chrome as unknown as { sidebarAction?: Sidebar };
      if (sidebarAction !== undefined) return (await sidebarAction.isOpen({})) ? [await sidebarAction.getPanel({})] : [];
      return (await chrome.runtime.getContexts({})).map(({ documentUrl = '' }) => documentUrl);
    }, undefined),
  );
}
