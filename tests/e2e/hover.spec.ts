/** WCAG 1.4.13: what comes by pointing can be dismissed, can be pointed at itself, and stays. */
import { setTimeout as pause } from 'node:timers/promises';
import { graceMs } from '@/core/panel/timings';
import { site } from './driver/pages';
import { expect, test } from './driver/test';
import { waitForLexicon } from './surfaces/extension';
import { pointOf } from './surfaces/page';
import { boxOf, focusedInPanel, openPanel, waitForNoPanel, waitForPanel } from './surfaces/panel';

/** Several times what any timer of the panel takes. */
const longMs = 5 * graceMs;

test.beforeEach(async ({ reader, tab }) => {
  await waitForLexicon(reader);
  await tab.goto(`${site}/article.html`);
  await openPanel(tab, 'Lachin corridor');
});

test('dismissible: Esc closes it without the pointer moving, and the page hears nothing of it', async ({ tab }) => {
  await tab.evaluate(() => {
    for (const type of ['keydown', 'keyup'])
      addEventListener(type, () => document.documentElement.setAttribute('data-heard', type), { capture: true });
  }, undefined);
  await tab.press('Escape');
  await waitForNoPanel(tab);
  await pause(longMs);
  await waitForNoPanel(tab);
  expect(await tab.evaluate(() => document.documentElement.dataset['heard'] ?? '', undefined)).toBe('');
});

test('hoverable: the pointer goes from the mention into it, and it stays', async ({ tab }) => {
  const { left, top, right } = await boxOf(tab);
  const from = await pointOf(tab, 'Lachin corridor');
  // Slowly, across the gap.
  for (const share of [0.25, 0.5, 0.75, 1])
    await tab.movePointer({ x: from.x + ((left + right) / 2 - from.x) * share, y: from.y + (top + 60 - from.y) * share });
  await pause(longMs);
  await waitForPanel(tab, 'Lachin corridor');
});

test('persistent: it stays while the pointer rests, and takes no focus away', async ({ tab }) => {
  await pause(longMs);
  await waitForPanel(tab, 'Lachin corridor');
  expect(await focusedInPanel(tab)).toBeUndefined();
});

test('it goes when the pointer has gone, and never covers its mention', async ({ tab }) => {
  const mention = await pointOf(tab, 'Lachin corridor');
  const { top, bottom } = await boxOf(tab);
  expect(top > mention.y || bottom < mention.y).toBe(true);
  await tab.movePointer({ x: 5, y: 700 });
  await waitForNoPanel(tab);
});
