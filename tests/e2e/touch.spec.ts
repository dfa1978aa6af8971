/** With a finger alone, on a phone: tapping opens, scrolling and holding never do, and everything in the sheet can be tapped. */
import { setTimeout as pause } from 'node:timers/promises';
import { showAfterMs } from '@/core/panel/timings';
import { site } from './driver/pages';
import { expect, test } from './driver/test';
import { waitForLexicon } from './surfaces/extension';
import { pointOf, waitForPainted } from './surfaces/page';
import { boxOf, pointOfControl, waitForNoPanel, waitForPanel } from './surfaces/panel';

const phone = { width: 390, height: 700 };

test.beforeEach(async ({ reader, tab }) => {
  await waitForLexicon(reader);
  await tab.resize(phone);
  await tab.goto(`${site}/tall.html`);
  await waitForPainted(tab, 'Lachin corridor');
});

test('a tap opens a sheet at the bottom, with the mention above it', async ({ tab }) => {
  await tab.touch([await pointOf(tab, 'Lachin corridor')]);
  await waitForPanel(tab, 'Lachin corridor');
  const { left, right, top, bottom, side } = await boxOf(tab);
  // A desktop's scrollbar takes its width from the window.
  const width = await tab.evaluate(() => document.documentElement.clientWidth, undefined);
  expect([side, Math.round(left), Math.round(right), Math.round(bottom)]).toEqual(['sheet-bottom', 0, width, phone.height]);
  expect((await pointOf(tab, 'Lachin corridor')).y).toBeLessThan(top);
});

test('a mention far down is scrolled above the sheet', async ({ tab }) => {
  await tab.evaluate(() => document.querySelector('#low')?.scrollIntoView({ block: 'end', behavior: 'instant' }), undefined);
  await waitForPainted(tab, 'Minsk Group');
  const before = await pointOf(tab, 'Minsk Group');
  expect(before.y, 'the mention is where a sheet would cover it').toBeGreaterThan(phone.height * 0.7);
  await tab.touch([before]);
  await waitForPanel(tab, 'Minsk Group');
  await pause(300);
  const { top, side } = await boxOf(tab);
  expect(side).toBe('sheet-bottom');
  expect((await pointOf(tab, 'Minsk Group')).y).toBeLessThan(top);
});

test('scrolling that begins on a mention opens nothing', async ({ tab }) => {
  const { x, y } = await pointOf(tab, 'Lachin corridor');
  await tab.touch([0, 15, 30, 45, 60].map((far) => ({ x, y: y - far })));
  await pause(2 * showAfterMs);
  await waitForNoPanel(tab);
});

test('holding a mention down is the browser’s, not ours', async ({ tab }) => {
  await tab.touch([await pointOf(tab, 'Lachin corridor')], 1200);
  await pause(2 * showAfterMs);
  await waitForNoPanel(tab);
});

test('scrolling the page beside the sheet leaves it open; a tap there closes it', async ({ tab }) => {
  await tab.touch([await pointOf(tab, 'Lachin corridor')]);
  await waitForPanel(tab, 'Lachin corridor');
  const { top } = await boxOf(tab);
  await tab.touch([0, 10, 20, 40].map((far) => ({ x: 200, y: top - 10 - far })));
  await pause(500);
  await waitForPanel(tab, 'Lachin corridor');
  await tab.touch([{ x: 200, y: 8 }]);
  await waitForNoPanel(tab);
});

test('a tap unfolds, goes on, comes back and closes', async ({ tab }) => {
  await tab.touch([await pointOf(tab, 'Lachin corridor')]);
  await waitForPanel(tab, 'Lachin corridor');
  const unfold = await tab.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].map((element) => element.shadowRoot);
    const panel = roots.find((root) => root?.querySelector('[role="dialog"]'));
    const button = [...(panel?.querySelectorAll('button[aria-expanded="false"]') ?? [])].find((one) => one.checkVisibility());
    return button?.getAttribute('aria-label') ?? button?.textContent?.trim() ?? '';
  }, undefined);
  await tab.touch([await pointOfControl(tab, unfold)]);
  await expect.poll(() => countUnfolded(tab)).toBeGreaterThan(0);

  const related = await tab.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].map((element) => element.shadowRoot);
    const panel = roots.find((root) => root?.querySelector('[role="dialog"]'));
    return panel?.querySelector('[class*="related"] button')?.textContent?.trim() ?? '';
  }, undefined);
  await tab.touch([await pointOfControl(tab, related)]);
  await waitForPanel(tab, related);
  await tab.touch([await pointOfControl(tab, 'Back')]);
  await waitForPanel(tab, 'Lachin corridor');
  await tab.touch([await pointOfControl(tab, 'Close')]);
  await waitForNoPanel(tab);
});

function countUnfolded(tab: { evaluate: <A, R>(run: (argument: A) => R | Promise<R>, argument: A) => Promise<R> }): Promise<number> {
  return tab.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].map((element) => element.shadowRoot);
    const panel = roots.find((root) => root?.querySelector('[role="dialog"]'));
    return panel?.querySelectorAll('button[aria-expanded="true"]').length ?? 0;
  }, undefined);
}
