/** The popup as a brief of its page: what is there, how old it is beside the digest, what is not there, and the ways on. */
import { en } from '@/locales/en';
import { site } from './driver/pages';
import type { Reader, Tab } from './driver/reader';
import { expect, test } from './driver/test';
import { inExtension, saveSettings, waitForLexicon } from './surfaces/extension';
import { listViolations } from './surfaces/axe';
import { waitForPainted } from './surfaces/page';
import { waitForPanel } from './surfaces/panel';
import { openPopup, readText } from './surfaces/popup';
import { defaultSettings } from '@/core/settings';

const page = `${site}/dated.html`;

test.beforeEach(async ({ reader, tab }) => {
  await waitForLexicon(reader);
  await tab.goto(page);
  await waitForPainted(tab, 'Minsk Group');
});

test('the brief lists topics in reading order, each with a count and a first sentence', async ({ reader }) => {
  const popup = await openPopup(reader, page);
  await expect.poll(() => listTopics(popup)).toHaveLength(3);
  const topics = await listTopics(popup);
  expect(topics.map(({ count }) => count)).toEqual([en.popup.mentions(1), en.popup.mentions(2), en.popup.mentions(1)]);
  for (const { about } of topics) expect(about.length).toBeGreaterThan(20);
  await popup.close();
});

test('the brief says that the page is later than the digest’s last day', async ({ reader }) => {
  const popup = await openPopup(reader, page);
  await expect.poll(() => readText(popup)).toContain(en.popup.pageIsLater('12 November 2026', '21 September 2023'));
  await popup.close();
});

test('the brief names what belongs to the subject and is not on the page', async ({ reader }) => {
  const popup = await openPopup(reader, page);
  await expect.poll(() => readText(popup)).toContain(en.popup.notMentioned);
  const absent = await popup.evaluate(() => [...document.querySelectorAll('.brief-topics li')].map((item) => item.textContent), undefined);
  expect(absent.length).toBeGreaterThan(0);
  expect(absent).not.toContain('Stepanakert');
  await popup.close();
});

test('from the brief a reader goes to a topic, or opens its background there, without a pointer', async ({ reader, tab }) => {
  const popup = await openPopup(reader, page);
  await expect.poll(() => listTopics(popup)).toHaveLength(3);
  await focusOn(popup, '.topic-open');
  await popup.press('Enter');
  await waitForPanel(tab, 'Minsk Group');
  expect(await tab.evaluate(() => document.activeElement?.shadowRoot !== null, undefined)).toBe(true);
});

test('switching the underlining off in the popup is switching Sidelight off, and on again brings back what was chosen', async ({
  reader,
}) => {
  await saveSettings(reader, { ...defaultSettings, density: 'all' });
  const popup = await openPopup(reader, page);
  await expect.poll(() => listTopics(popup)).toHaveLength(3);
  await choose(popup, 'off');
  await expect.poll(() => readText(popup)).toContain(en.popup.pausedTitle);
  expect(await readSettings(reader)).toMatchObject({ paused: true, density: 'all' });
  await choose(popup, 'first');
  await expect.poll(() => listTopics(popup)).toHaveLength(3);
  expect(await readSettings(reader)).toMatchObject({ paused: false, density: 'first' });
  await popup.close();
  await saveSettings(reader, defaultSettings);
});

test('the button shows how many topics the page has, and nothing in a private window', async ({ startReader }) => {
  const reader = await startReader();
  const open = await reader.newTab();
  const hidden = await reader.newPrivateTab();
  await waitForLexicon(reader);
  for (const tab of [open, hidden]) {
    await tab.goto(tab === open ? page : `${page}?hidden`);
    await waitForPainted(tab, 'Minsk Group');
  }
  await expect.poll(() => readBadge(reader, page)).toBe('3');
  expect(await readBadge(reader, `${page}?hidden`)).toBe('');
});

test('where nothing can be read the popup says so and offers a search', async ({ reader }) => {
  const other = await reader.openExtensionPage('options.html');
  const url = await other.evaluate(() => location.href, undefined);
  const popup = await openPopup(reader, url);
  await expect.poll(() => readText(popup)).toContain(en.popup.unreadableTitle);
  expect(await popup.evaluate(() => document.querySelector('.popup-query') !== null, undefined)).toBe(true);
  await popup.close();
  await other.close();
});

// Chromium takes it back only in its own settings, which no driver can press.
test(
  'where the reader has taken Sidelight’s leave back, the popup says so and offers to ask',
  { tag: '@firefox-alone' },
  async ({ startReader }) => {
    const reader = await startReader();
    await waitForLexicon(reader);
    const tab = await reader.newTab();
    await tab.goto(page);
    await inExtension(reader, (own) =>
      own.evaluate(() => chrome.permissions.remove({ origins: chrome.runtime.getManifest().host_permissions ?? [] }), undefined),
    );
    const popup = await reader.openExtensionPage('popup.html?tab=1');
    await expect.poll(() => readText(popup)).toContain(en.popup.withheldTitle);
    expect(await readText(popup)).toContain(en.popup.allow);
  },
);

test('axe finds nothing wrong with the brief', async ({ reader }) => {
  const popup = await openPopup(reader, page);
  await expect.poll(() => listTopics(popup)).toHaveLength(3);
  for (const theme of ['light', 'dark'] as const) expect(await listViolations(popup, 'page', theme)).toEqual([]);
  await popup.close();
});

function listTopics(popup: Tab): Promise<{ count: string; about: string }[]> {
  return popup.evaluate(
    () =>
      [...document.querySelectorAll('.topic')].map((topic) => ({
        count: topic.querySelector('.topic-place span')?.textContent ?? '',
        about: topic.querySelector('.topic-about')?.textContent ?? '',
      })),
    undefined,
  );
}

function focusOn(popup: Tab, selector: string): Promise<void> {
  return popup.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);
}

function choose(popup: Tab, density: string): Promise<void> {
  return popup.evaluate((value) => document.querySelector<HTMLElement>(`.density input[value="${value}"]`)?.click(), density);
}

function readSettings(reader: Reader): Promise<unknown> {
  return inExtension(reader, (own) => own.evaluate(async () => (await chrome.storage.local.get('settings'))['settings'], undefined));
}

function readBadge(reader: Reader, url: string): Promise<string> {
  return inExtension(reader, (own) =>
    own.evaluate(async (wanted) => {
      const [tab] = await chrome.tabs.query({ url: wanted });
      return tab?.id === undefined ? 'no tab' : await chrome.action.getBadgeText({ tabId: tab.id });
    }, url),
  );
}
