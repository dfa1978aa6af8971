/**
 * What a reader does with a page, again and again: scrolls a feed that grows, watches lines that change in every frame, goes from
 * view to view, rests on mentions until their panels open, and moves away. Every minute the page comes back to the same view with
 * no panel open, and memory is measured there, so that what differs is only what was kept.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Memory } from './memory';
import type { SoakBrowser } from './soak-browser';

export type Use = {
  url: string;
  minutes: number;
  /** False in the control run, where a rest opens nothing. */
  hasPanels: boolean;
  onMinute: (minute: number, memory: Memory) => void;
};

export type Used = { memories: Memory[]; cycles: number; rests: number; panels: number };

type Point = { x: number; y: number };

const scrolls = 20;
const exchanges = 10;
const restsInCycle = 2;
/** How long a slow machine may take to paint or to open a panel. */
const patienceMs = 5000;
/** Longer than the panel's own delays together. */
const restMs = 900;
const settleMs = 2000;
const corner: Point = { x: 2, y: 2 };

export async function useBrowser({ page, measure }: SoakBrowser, { url, minutes, hasPanels, onMinute }: Use): Promise<Used> {
  const used: Used = { memories: [], cycles: 0, rests: 0, panels: 0 };
  await page.goto(url);
  const start = performance.now();
  for (let minute = 1; minute <= minutes; minute++) {
    do {
      await scrollFeed(page);
      await show(page, 'ticker', 3000);
      for (let exchange = 0; exchange < exchanges; exchange++) await show(page, exchange % 2 === 0 ? 'cards' : 'list', 250);
      await show(page, 'article', 500);
      for (let rest = 0; rest < restsInCycle; rest++) if (await restOnMention(page, used.rests++, hasPanels)) used.panels++;
      used.cycles++;
    } while (performance.now() - start < minute * 60_000);
    await show(page, 'article', settleMs);
    const memory = await measure();
    used.memories.push(memory);
    onMinute(minute, memory);
  }
  return used;
}

async function show(page: Page, view: string, forMs: number): Promise<void> {
  await page.evaluate(`show(${JSON.stringify(view)})`);
  await pause(forMs);
}

async function scrollFeed(page: Page): Promise<void> {
  await show(page, 'feed', 300);
  for (let scroll = 0; scroll < scrolls; scroll++) {
    await page.evaluate('scrollBy(0, innerHeight * 0.8)');
    await pause(150);
  }
}

/** Whether a panel opened. It is gone again afterwards; where it is not, that is an error. */
async function restOnMention(page: Page, turn: number, hasPanels: boolean): Promise<boolean> {
  if (hasPanels) await waitFor(async () => (await findPoint(page, turn)) !== undefined);
  const { x, y } = (hasPanels ? await findPoint(page, turn) : undefined) ?? { x: 500, y: 100 };
  const before = await countElements(page);
  await page.mouse.move(x, y, { steps: 5 });
  if (!hasPanels) await pause(restMs);
  const opened = hasPanels && (await waitFor(async () => (await countElements(page)) > before));
  if (opened) await pause(restMs);
  await page.mouse.move(corner.x, corner.y, { steps: 3 });
  if (!hasPanels) await pause(restMs);
  else if (!(await waitFor(async () => (await countElements(page)) === before))) throw new Error('A panel stayed open.');
  return opened;
}

/** Whether it came true in time. */
async function waitFor(isTrue: () => Promise<boolean>): Promise<boolean> {
  const deadline = performance.now() + patienceMs;
  while (performance.now() < deadline) {
    if (await isTrue()) return true;
    await pause(100);
  }
  return false;
}

/** A panel is one element in the page, and nothing else in the view changes by itself. */
async function countElements(page: Page): Promise<number> {
  return Number(await page.evaluate("document.querySelectorAll('*').length"));
}

/** The middle of a painted mention's first line that can be seen: another one each turn. */
async function findPoint(page: Page, turn: number): Promise<Point | undefined> {
  // A text, not a function: it runs in the page, and what builds this file marks functions in ways no page knows.
  const boxes = (await page.evaluate(`(() => {
    const boxes = [];
    for (const highlight of CSS.highlights.values())
      for (const range of highlight) {
        // Of a mention on two lines the middle of the whole is in neither.
        const { x, y, width, height } = range.getClientRects()[0] ?? { x: 0, y: 0, width: 0, height: 0 };
        if (width > 0 && y > 0 && y + height < innerHeight) boxes.push({ x: x + width / 2, y: y + height / 2 });
      }
    return boxes;
  })()`)) as Point[];
  return boxes[turn % Math.max(1, boxes.length)];
}
