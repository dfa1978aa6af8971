/** What a panel opens to when it is asked, all of it from the second script: sources, names, citations, reports. */
import { defaultSettings } from '@/core/settings';
import { en } from '@/locales/en';
import { site } from './driver/pages';
import type { Point, Tab } from './driver/reader';
import { expect, test } from './driver/test';
import { saveSettings, waitForLexicon } from './surfaces/extension';
import { focusedInPanel, openPanel, pointOfControl, waitForPanel } from './surfaces/panel';

const topic = 'Lachin corridor';
const { tools } = en.desk;

test.beforeEach(async ({ reader, tab }) => {
  await waitForLexicon(reader);
  await tab.goto(`${site}/article.html`);
  await openPanel(tab, topic);
});
test.afterEach(({ reader }) => saveSettings(reader, defaultSettings));

test('a claim opens in place to the passage, the speaker and the source’s card', async ({ tab }) => {
  await tab.click(await pointOfControl(tab, `${en.panel.aboutClaim}:`));
  const { sourceFields } = en.desk;
  for (const part of ['Said by ', sourceFields.perspective, sourceFields.coverage]) await expectText(tab, part);
});

test('a name that the reader chooses leads the panel at once, and the next one', async ({ tab }) => {
  await tab.click(await pointOfControl(tab, en.controls.allNames));
  await expectText(tab, en.desk.leadWith);
  await tab.click(await pointOfLabel(tab, 'Lachin road'));
  await waitForPanel(tab, 'Lachin road');
  await tab.press('Escape');
  await tab.movePointer({ x: 5, y: 700 });
  await openPanel(tab, topic, 'Lachin road');
});

test('where it is and what happened when open from the panel’s head, and an event leads to its claim', async ({ tab }) => {
  await tab.click(await pointOfControl(tab, en.controls.map));
  await expectText(tab, 'Natural Earth');
  expect(await tab.evaluate(countInPanel, '.map-drawing path')).toBeGreaterThan(1);
  await tab.click(await pointOfControl(tab, en.controls.timeline));
  await expect.poll(() => tab.evaluate(countInPanel, '.timeline-account')).toBeGreaterThan(2);
  expect(await tab.evaluate(countInPanel, '.section-open:not([hidden])')).toBe(1);
  await tab.click(await pointOf(tab, '.timeline-account'));
  await expect.poll(() => focusedInPanel(tab)).toMatch(/^article /u);
});

test('a claim’s citation is copied in the format that is asked for', async ({ tab }) => {
  await tab.click(await pointOfControl(tab, en.controls.more));
  await expectText(tab, tools.copyAs);
  for (const format of Object.values(tools.formats)) {
    await tab.click(await pointOfControl(tab, format));
    await expectText(tab, tools.copied(format));
  }
});

test('a report is copied, with the words that the page never hears', async ({ tab }) => {
  await tab.evaluate(() => {
    document.addEventListener('input', () => document.body.setAttribute('data-heard', ''));
  }, undefined);
  await tab.click(await pointOfControl(tab, en.controls.more));
  await expectText(tab, tools.report);
  await tab.click(await pointOfControl(tab, tools.report));
  await tab.click(await pointOf(tab, 'textarea'));
  await tab.press('x');
  await tab.click(await pointOfControl(tab, tools.copyReport));
  await expectText(tab, tools.copiedReport);
  expect(await tab.evaluate(() => document.body.hasAttribute('data-heard'), undefined)).toBe(false);
});

async function expectText(tab: Tab, text: string): Promise<void> {
  await expect.poll(() => waitForPanel(tab, ''), { message: `the panel should say "${text}"` }).toContain(text);
}

/** Runs in the page. */
function countInPanel(selector: string): number {
  const roots = [...document.querySelectorAll('*')].map((element) => element.shadowRoot);
  return roots.find((root) => root?.querySelector('[role="dialog"]'))?.querySelectorAll(selector).length ?? 0;
}

/** Where to press the choice that begins with `name`. */
function pointOfLabel(tab: Tab, name: string): Promise<Point> {
  return pointOf(tab, 'label', name);
}

function pointOf(tab: Tab, selector: string, text = ''): Promise<Point> {
  return tab.evaluate(
    (wanted) => {
      const roots = [...document.querySelectorAll('*')].map((element) => element.shadowRoot);
      const panel = roots.find((root) => root?.querySelector('[role="dialog"]'));
      const found = [...(panel?.querySelectorAll(wanted.selector) ?? [])].find((one) => one.textContent?.startsWith(wanted.text));
      if (!found) throw new Error(`The panel has no ${wanted.selector} "${wanted.text}".`);
      found.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = found.getBoundingClientRect();
      return { x: x + Math.min(width / 2, 40), y: y + height / 2 };
    },
    { selector, text },
  );
}
