/** What a reader chooses in a panel holds at once, in every open page, and can be taken back where it was chosen. */
import { defaultSettings } from '@/core/settings';
import { en } from '@/locales/en';
import { otherSite, site } from './driver/pages';
import type { Tab } from './driver/reader';
import { expect, test } from './driver/test';
import { inExtension, saveSettings, waitForLexicon } from './surfaces/extension';
import { dwellOn, listPainted, waitForPainted } from './surfaces/page';
import { listControls, openPanel, pointOfControl, waitForPanel } from './surfaces/panel';

const { why } = en.desk;

test.beforeEach(async ({ reader, tab }) => {
  await waitForLexicon(reader);
  await tab.goto(`${site}/article.html`);
});
test.afterEach(({ reader }) => saveSettings(reader, defaultSettings));

test('hiding it on this page clears the topic from this page alone, and undo brings it back', async ({ tab }) => {
  await chooseWhy(tab, why.hideHere.label);
  await expect.poll(() => listPainted(tab)).not.toContain('Lachin corridor');
  expect(await listPainted(tab)).toContain('Minsk Group');
  await undo(tab, why.hideHere.done);
  await waitForPainted(tab, 'Lachin corridor');
});

test('a muted topic is gone from every open page at once, and undo brings it back there', async ({ reader, tab }) => {
  const other = await reader.newTab();
  await other.goto(`${otherSite}/article.html`);
  await waitForPainted(other, 'Lachin corridor');
  await tab.goto(`${site}/article.html`);
  await chooseWhy(tab, why.mute.label);
  for (const place of [tab, other]) {
    await expect.poll(() => listPainted(place)).not.toContain('Lachin corridor');
    expect(await listPainted(place)).toContain('Minsk Group');
  }
  await undo(tab, why.mute.done);
  for (const place of [tab, other]) await waitForPainted(place, 'Lachin corridor');
  await other.close();
});

test('switching the site off clears the page but not the panel, where it can be switched on again', async ({ tab }) => {
  await chooseWhy(tab, why.siteOff.label);
  await expect.poll(() => listPainted(tab)).toEqual([]);
  await waitForPanel(tab, 'Lachin corridor');
  await undo(tab, why.siteOff.done);
  await waitForPainted(tab, 'Lachin corridor');
});

test('a claim that is kept is in the notebook, and says so in the next panel', async ({ reader, tab }) => {
  await openPanel(tab, 'Lachin corridor');
  await tab.click(await pointOfControl(tab, en.controls.keep));
  await expect.poll(() => countKept(reader)).toBe(1);
  await tab.press('Escape');
  await tab.movePointer({ x: 5, y: 700 });
  await openPanel(tab, 'Lachin corridor');
  await expect.poll(() => pressedKeep(tab)).toBe(1);
  await tab.click(await pointOfControl(tab, en.controls.keep));
  await expect.poll(() => countKept(reader)).toBe(0);
});

test('a panel in a private window offers no notebook', async ({ startReader }) => {
  test.setTimeout(60_000);
  const reader = await startReader();
  await waitForLexicon(reader);
  const tab = await reader.newPrivateTab();
  await tab.goto(`${site}/article.html`);
  await waitForPainted(tab, 'Lachin corridor');
  await dwellOn(tab, 'Lachin corridor');
  await waitForPanel(tab, 'Lachin corridor');
  const controls = await listControls(tab);
  expect(controls).toContain(`button ${en.controls.copy}`);
  expect(controls).not.toContain(`button ${en.controls.keep}`);
  await tab.close();
});

async function chooseWhy(tab: Tab, choice: string): Promise<void> {
  await openPanel(tab, 'Lachin corridor');
  await tab.click(await pointOfControl(tab, en.controls.why));
  await expect.poll(() => waitForPanel(tab, 'Lachin corridor')).toContain(choice);
  await tab.click(await pointOfControl(tab, choice));
}

async function undo(tab: Tab, done: string): Promise<void> {
  await expect.poll(() => waitForPanel(tab, 'Lachin corridor')).toContain(done);
  await tab.click(await pointOfControl(tab, done));
}

function countKept(reader: Parameters<typeof inExtension>[0]): Promise<number> {
  return inExtension(reader, (page) =>
    page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('sidelight');
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
      const rows = await new Promise<{ removedAt?: string }[]>((resolve, reject) => {
        const request = database.transaction('notebook').objectStore('notebook').getAll();
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
      database.close();
      return rows.filter(({ removedAt }) => removedAt === undefined).length;
    }, undefined),
  );
}

function pressedKeep(tab: Tab): Promise<number> {
  return tab.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].map((element) => element.shadowRoot);
    const panel = roots.find((root) => root?.querySelector('[role="dialog"]'));
    return panel?.querySelectorAll('.claim-keep[aria-pressed="true"]').length ?? 0;
  }, undefined);
}
