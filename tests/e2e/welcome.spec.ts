/** The welcome page: its text is live, and says what is true of this browser. */
import { en } from '@/locales/en';
import type { Tab } from './driver/reader';
import { expect, test } from './driver/test';
import { listViolations } from './surfaces/axe';
import { waitForLexicon } from './surfaces/extension';
import { listPainted, pointOf } from './surfaces/page';
import { waitForPanel } from './surfaces/panel';

test('the text on it is underlined, and a name in it opens its panel', async ({ reader }) => {
  await waitForLexicon(reader);
  const welcome = await openWelcome(reader.openExtensionPage('welcome.html'));
  await expect.poll(async () => (await listPainted(welcome)).length).toBeGreaterThan(3);
  const [first = ''] = await listPainted(welcome);
  await welcome.movePointer(await pointOf(welcome, first));
  await waitForPanel(welcome, '');
  await welcome.close();
});

test('it explains every permission that was asked for, and shows the keys as they are', async ({ reader }) => {
  const welcome = await openWelcome(reader.openExtensionPage('welcome.html'));
  const asked = await welcome.evaluate(() => chrome.runtime.getManifest().permissions?.length ?? 0, undefined);
  expect(await welcome.evaluate(() => document.querySelectorAll('.welcome-permissions dt').length, undefined)).toBe(asked + 1);
  await expect.poll(() => welcome.evaluate(() => document.querySelectorAll('.keys kbd').length, undefined)).toBe(4);
  await welcome.close();
});

test('axe finds nothing wrong with it, wide and narrow', async ({ reader }) => {
  await waitForLexicon(reader);
  const welcome = await openWelcome(reader.openExtensionPage('welcome.html'));
  await expect.poll(async () => (await listPainted(welcome)).length).toBeGreaterThan(3);
  for (const width of [1920, 320]) {
    await welcome.resize({ width, height: 900 });
    for (const theme of ['light', 'dark'] as const) expect(await listViolations(welcome, 'page', theme)).toEqual([]);
    expect(await welcome.evaluate(() => document.documentElement.scrollWidth - innerWidth, undefined)).toBeLessThanOrEqual(0);
  }
  await welcome.close();
});

async function openWelcome(opening: Promise<Tab>): Promise<Tab> {
  const welcome = await opening;
  await expect.poll(() => welcome.evaluate(() => document.body.innerText, undefined)).toContain(en.welcome.tryHeading);
  return welcome;
}
