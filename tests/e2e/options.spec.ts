/** The settings page: every choice holds at once in open pages, and can be taken back. */
import { setTimeout as pause } from 'node:timers/promises';
import { defaultSettings, never } from '@/core/settings';
import { en } from '@/locales/en';
import { site } from './driver/pages';
import type { Tab } from './driver/reader';
import { expect, test } from './driver/test';
import { listViolations } from './surfaces/axe';
import { inExtension, saveSettings, waitForLexicon } from './surfaces/extension';
import { listPainted, pointOf, waitForPainted } from './surfaces/page';
import { waitForNoPanel, waitForPanel } from './surfaces/panel';

const article = `${site}/article.html`;

test.beforeEach(async ({ reader }) => {
  await waitForLexicon(reader);
});

test.afterEach(async ({ reader }) => {
  await saveSettings(reader, defaultSettings);
});

test('the line under mentions changes in an open page as soon as it is chosen', async ({ reader, tab }) => {
  await tab.goto(article);
  await waitForPainted(tab, 'Stepanakert');
  expect(await readLine(tab)).toBe('dotted');
  const options = await openOptions(reader.openExtensionPage('options.html'));
  await press(options, `.options-option:has([data-line="dashed"]) input`);
  await expect.poll(() => readLine(tab)).toBe('dashed');
  expect(await options.evaluate(() => document.querySelector('.sample .sample-mention')?.getAttribute('data-line'), undefined)).toBe(
    'dashed',
  );
  await options.close();
});

test('a reader for whom panels never open by resting opens them by key', async ({ reader, tab }) => {
  await saveSettings(reader, { ...defaultSettings, dwellMs: never });
  await tab.goto(article);
  await waitForPainted(tab, 'Stepanakert');
  await tab.movePointer(await pointOf(tab, 'Stepanakert'));
  await pause(1500);
  await waitForNoPanel(tab);
  await tab.bringToFront();
  await reader.runCommand('open-mention');
  await waitForPanel(tab, 'Lachin corridor');
});

test('a panel opens as late as the reader wants', async ({ reader, tab }) => {
  await saveSettings(reader, { ...defaultSettings, dwellMs: 1200 });
  await tab.goto(article);
  await waitForPainted(tab, 'Stepanakert');
  const since = Date.now();
  await tab.movePointer(await pointOf(tab, 'Stepanakert'));
  await waitForPanel(tab, 'Stepanakert');
  expect(Date.now() - since).toBeGreaterThanOrEqual(1100);
});

test('names in a language that is switched off are not looked for, in open pages too', async ({ reader, tab }) => {
  await tab.goto(article);
  await waitForPainted(tab, 'Stepanakert');
  const options = await openOptions(reader.openExtensionPage('options.html#highlights'));
  const toggleEnglish = () =>
    options.evaluate(
      () =>
        [...document.querySelectorAll('.languages label')]
          .find((label) => label.textContent === 'English')
          ?.querySelector('input')
          ?.click(),
      undefined,
    );
  await expect.poll(() => options.evaluate(() => document.querySelectorAll('.languages label').length, undefined)).toBeGreaterThan(5);
  await toggleEnglish();
  await expect.poll(() => listPainted(tab)).not.toContain('Minsk Group');
  await toggleEnglish();
  await waitForPainted(tab, 'Minsk Group');
  await options.close();
});

test('a site is added by an address, takes effect, is removed, and comes back by undo', async ({ reader, tab }) => {
  await tab.goto(article);
  await waitForPainted(tab, 'Stepanakert');
  const options = await openOptions(reader.openExtensionPage('options.html#quiet'));
  await type(options, '.site-form input', 'two words');
  await press(options, '.site-form button');
  await expect.poll(() => textOf(options)).toContain(en.options.notASite('two words'));
  await type(options, '.site-form input', `${article}?secret`);
  await press(options, '.site-form button');
  await expect.poll(() => listPainted(tab)).toEqual([]);
  const stored = await inExtension(reader, (own) => own.evaluate(() => chrome.storage.local.get('settings'), undefined));
  expect(JSON.stringify(stored)).not.toContain('secret');

  await press(options, `[aria-label="${en.options.removeSite('news.test')}"]`);
  await waitForPainted(tab, 'Stepanakert');
  await press(options, '.removable-last button');
  await expect.poll(() => listPainted(tab)).toEqual([]);
  await options.close();
});

test('muted topics and chosen names are listed by their titles, and can be taken back', async ({ reader }) => {
  await saveSettings(reader, { ...defaultSettings, mutedTopics: ['stepanakert', 'gone'], leadNames: { 'lachin-corridor': 'Lachin road' } });
  const options = await openOptions(reader.openExtensionPage('options.html#quiet'));
  for (const text of ['Stepanakert', 'gone', en.options.leadsAs('Lachin road', 'Lachin road')])
    await expect.poll(() => textOf(options)).toContain(text);
  await press(options, `[aria-label="${en.options.unmuteTopic('gone')}"]`);
  await expect.poll(async () => (await readSettings(options)).mutedTopics).toEqual(['stepanakert']);
  await options.close();
});

test('every command has a key on a fresh install, and the page shows it', async ({ freshReader: reader }) => {
  const options = await openOptions(reader.openExtensionPage('options.html#keys'));
  for (const key of ['J', 'K', 'L', 'O']) await expect.poll(() => textOf(options)).toMatch(new RegExp(`Alt\\+Shift\\+${key}`, 'u'));
  expect(await textOf(options)).not.toContain(en.options.noKey);
});

test('axe finds nothing wrong with the settings, wide and narrow', async ({ reader }) => {
  const options = await openOptions(reader.openExtensionPage('options.html'));
  for (const width of [1920, 320]) {
    await options.resize({ width, height: 900 });
    for (const theme of ['light', 'dark'] as const) expect(await listViolations(options, 'page', theme)).toEqual([]);
    expect(await options.evaluate(() => document.documentElement.scrollWidth - innerWidth, undefined)).toBeLessThanOrEqual(0);
  }
  await options.close();
});

async function openOptions(opening: Promise<Tab>): Promise<Tab> {
  const options = await opening;
  await expect.poll(() => options.evaluate(() => document.querySelectorAll('.options-option').length, undefined)).toBeGreaterThan(2);
  return options;
}

function textOf(page: Tab): Promise<string> {
  return page.evaluate(() => document.body.innerText, undefined);
}

async function press(page: Tab, selector: string): Promise<void> {
  await expect.poll(() => page.evaluate((wanted) => document.querySelector(wanted) !== null, selector)).toBe(true);
  await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
}

function type(page: Tab, selector: string, text: string): Promise<void> {
  return page.evaluate(
    ([wanted, value]) => {
      const field = document.querySelector<HTMLInputElement>(wanted);
      if (field === null) throw new Error('There is no field to type into.');
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    [selector, text] as const,
  );
}

function readSettings(page: Tab): Promise<{ mutedTopics: string[] }> {
  return page.evaluate(async () => {
    const { settings } = await chrome.storage.local.get<{ settings: { mutedTopics: string[] } }>('settings');
    return settings;
  }, undefined);
}

/** How the highlight's rule draws its line, out of the sheets that the page has adopted. */
function readLine(tab: Tab): Promise<string | undefined> {
  return tab.evaluate(() => {
    const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).map(({ cssText }) => cssText);
    return ['dotted', 'dashed', 'solid'].find((line) => rules.some((rule) => rule.includes('::highlight') && rule.includes(line)));
  }, undefined);
}
