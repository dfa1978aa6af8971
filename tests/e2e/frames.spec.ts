/** Frames: each reads its own text; one with room opens its own panel, one without hands over to the top document. */
import { site } from './driver/pages';
import type { Document, Point, Tab } from './driver/reader';
import { test } from './driver/test';
import { waitForLexicon } from './surfaces/extension';
import { moveTo, pointOf, waitForPainted } from './surfaces/page';
import { waitForPanel } from './surfaces/panel';

test.beforeEach(async ({ reader, tab }) => {
  await waitForLexicon(reader);
  await tab.goto(`${site}/frames.html`);
});

test('a large frame of the same site opens the panel inside itself', async ({ tab }) => {
  const frame = tab.frame('frame-large');
  await waitForPainted(frame, 'Lachin corridor');
  await moveTo(tab, await pointInFrame(tab, frame, { name: 'frame-large', quote: 'Lachin corridor' }));
  await waitForPanel(frame, 'Lachin corridor');
});

test('a small frame of another site has its panel shown by the top document', async ({ tab }) => {
  const frame = tab.frame('frame-small');
  await waitForPainted(frame, 'Minsk Group');
  await moveTo(tab, await pointInFrame(tab, frame, { name: 'frame-small', quote: 'Minsk Group' }));
  await waitForPanel(tab, 'Minsk Group');
});

/** Where a mention inside a frame is in the window. */
async function pointInFrame(tab: Tab, frame: Document, { name, quote }: { name: string; quote: string }): Promise<Point> {
  const inside = await pointOf(frame, quote);
  const origin = await tab.evaluate((part) => {
    const element = [...document.querySelectorAll('iframe')].find(({ src }) => src.includes(part));
    const box = element?.getBoundingClientRect();
    return { x: (box?.x ?? 0) + (element?.clientLeft ?? 0), y: (box?.y ?? 0) + (element?.clientTop ?? 0) };
  }, name);
  return { x: origin.x + inside.x, y: origin.y + inside.y };
}
