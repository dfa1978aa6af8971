/** Where a panel stands: never over its mention, whatever the page's direction, size and scrolling. */
import { en } from '@/locales/en';
import { site } from './driver/pages';
import type { Tab } from './driver/reader';
import { expect, test } from './driver/test';
import { waitForLexicon } from './surfaces/extension';
import { dwellOn, pointOf, waitForPainted } from './surfaces/page';
import { boxOf, openPanel, pointOfControl, waitForNoPanel, waitForPanel } from './surfaces/panel';

const desk = { width: 1000, height: 760 };

test.beforeEach(async ({ reader, tab }) => {
  await waitForLexicon(reader);
  await tab.resize(desk);
});

const texts = [
  ['from the right', (body: HTMLElement) => void (body.dir = 'rtl')],
  ['down the page', (body: HTMLElement) => void (body.style.writingMode = 'vertical-rl')],
  ['down the page, from the left', (body: HTMLElement) => void (body.style.writingMode = 'vertical-lr')],
  ['in a scroller of its own', (body: HTMLElement) => void (body.style.cssText = 'height: 90vh; overflow: auto')],
  ['in a transformed box', (body: HTMLElement) => void (body.style.transform = 'translate(40px, 30px)')],
] as const;

for (const [how, arrange] of texts) {
  test(`beside its mention in text that runs ${how}`, async ({ tab }) => {
    await tab.goto(`${site}/article.html`);
    await tab.load(`(${arrange.toString()})(document.body)`);
    await openPanel(tab, 'Lachin corridor');
    await expectBeside(tab, desk);
  });
}

for (const size of [
  { width: 320, height: 256 },
  { width: 320, height: 568 },
  { width: 568, height: 320 },
  { width: 700, height: 300 },
]) {
  test(`in a window of ${size.width} × ${size.height}`, async ({ tab }) => {
    await tab.resize(size);
    await tab.goto(`${site}/tall.html`);
    await openPanel(tab, 'Lachin corridor');
    await expectBeside(tab, size);
    const { left, right } = await boxOf(tab);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(size.width);
  });
}

test('it goes with its mention when the page scrolls, on the same side, and stays when the page grows', async ({ tab }) => {
  await tab.goto(`${site}/tall.html`);
  await openPanel(tab, 'Lachin corridor');
  const before = await distance(tab);
  await tab.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }), undefined);
  await expect.poll(() => distance(tab)).toEqual(before);
  await tab.evaluate(() => document.body.prepend(Object.assign(document.createElement('p'), { textContent: 'A banner.' })), undefined);
  await expect.poll(() => distance(tab)).toEqual(before);
});

test('a pinned panel stays when the page scrolls and is pressed, is dragged by its bar, and stays in the window', async ({ tab }) => {
  await tab.goto(`${site}/tall.html`);
  await openPanel(tab, 'Lachin corridor');
  await tab.click(await pointOfControl(tab, en.controls.pin));
  const { left, top } = await boxOf(tab);
  await tab.evaluate(() => scrollBy({ top: 500, behavior: 'instant' }), undefined);
  await tab.click({ x: 990, y: 740 });
  expect(await boxOf(tab)).toMatchObject({ left, top, side: 'free' });

  await tab.drag([
    { x: left + 30, y: top + 12 },
    { x: left + 60, y: top + 60 },
    { x: left + 130, y: top + 72 },
  ]);
  expect(await boxOf(tab)).toMatchObject({ left: left + 100, top: top + 60 });
  await tab.drag([
    { x: left + 130, y: top + 72 },
    { x: desk.width - 1, y: desk.height - 1 },
  ]);
  const { right, bottom } = await boxOf(tab);
  expect([right <= desk.width, bottom <= desk.height]).toEqual([true, true]);
});

test('the arrow keys move a pinned panel by its grip, and Esc closes it', async ({ tab }) => {
  await tab.goto(`${site}/tall.html`);
  await openPanel(tab, 'Lachin corridor');
  await tab.click(await pointOfControl(tab, en.controls.pin));
  const { left, top } = await boxOf(tab);
  await tab.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].map((element) => element.shadowRoot);
    roots
      .find((root) => root?.querySelector('[role="dialog"]'))
      ?.querySelector<HTMLElement>('[data-grip]')
      ?.focus();
  }, undefined);
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'Shift+ArrowRight']) await tab.press(key);
  expect(await boxOf(tab)).toMatchObject({ left: left + 2 * 16 + 64, top: top + 16 });
  await tab.press('Escape');
  await waitForNoPanel(tab);
});

test('beside a pinned panel another opens; Esc closes that one first', async ({ tab }) => {
  await tab.goto(`${site}/article.html`);
  await openPanel(tab, 'Lachin corridor');
  await tab.click(await pointOfControl(tab, en.controls.pin));
  const { left, top, bottom } = await boxOf(tab);
  // Out of the way of the other mentions.
  await tab.drag([
    { x: left + 30, y: top + 12 },
    { x: 980, y: bottom },
  ]);
  await waitForPainted(tab, 'Minsk Group');
  await dwellOn(tab, 'Minsk Group');
  await expect.poll(() => countPanels(tab)).toBe(2);
  await tab.press('Escape');
  await expect.poll(() => countPanels(tab)).toBe(1);
  await waitForPanel(tab, 'Lachin corridor');
  await tab.press('Escape');
  await waitForNoPanel(tab);
});

test('a page that takes the panel away loses nothing but the panel', async ({ tab }) => {
  await tab.goto(`${site}/article.html`);
  await openPanel(tab, 'Lachin corridor');
  await tab.evaluate(() => [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot !== null)?.remove(), undefined);
  await waitForNoPanel(tab);
  await tab.movePointer({ x: 5, y: 700 });
  await openPanel(tab, 'Minsk Group');
});

async function expectBeside(tab: Tab, size: { width: number; height: number }): Promise<void> {
  const { left, top, right, bottom } = await boxOf(tab);
  const rects = await tab.evaluate(() => {
    for (const highlight of CSS.highlights.values())
      for (const range of highlight)
        if (range instanceof Range && range.toString() === 'Lachin corridor')
          return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
    return [];
  }, undefined);
  expect(rects.length).toBeGreaterThan(0);
  for (const { x, y, width, height } of rects) {
    const isApart = y + height <= top || y >= bottom || x + width <= left || x >= right;
    expect(isApart, `the panel at ${[left, top, right, bottom].join(' ')} is not over ${[x, y, width, height].join(' ')}`).toBe(true);
  }
  expect(bottom).toBeGreaterThan(0);
  expect(top).toBeLessThan(size.height);
}

async function distance(tab: Tab): Promise<{ across: number; down: number; side: string }> {
  const { left, top, bottom, side } = await boxOf(tab);
  const { x, y } = await pointOf(tab, 'Lachin corridor');
  return { across: Math.round(left - x), down: Math.round((side === 'top' ? bottom : top) - y), side };
}

function countPanels(tab: Tab): Promise<number> {
  return tab.evaluate(
    () => [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot?.querySelector('[role="dialog"]')).length,
    undefined,
  );
}
