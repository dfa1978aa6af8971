/** What a reader sees of Sidelight on a page, and does there. */
import { expect } from '@playwright/test';
import type { Document, Point, Tab } from '../driver/reader';

/**
 * The text of every highlight that is registered now, in document order; what is in a shadow tree stands where its host does. The
 * registry is shared, so a page's own script can read it. The panel's text is left out: only in the build for tests is its shadow
 * tree open, and so read like a page's.
 */
export function listPainted(place: Document): Promise<string[]> {
  return place.evaluate(() => {
    const ranges = [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .filter((range) => !isPanel(range.startContainer.getRootNode()))
      .map((range) => {
        const copy = document.createRange();
        copy.setStart(range.startContainer, range.startOffset);
        copy.setEnd(range.endContainer, range.endOffset);
        return copy;
      });
    return ranges.toSorted(compare).map((range) => range.toString());

    function isPanel(root: Node): boolean {
      return root instanceof ShadowRoot && root.querySelector('[role="dialog"]') !== null;
    }

    function compare(a: Range, b: Range): number {
      if (a.startContainer.getRootNode() === b.startContainer.getRootNode()) return a.compareBoundaryPoints(Range.START_TO_START, b);
      const [one, other] = [outermostHost(a.startContainer), outermostHost(b.startContainer)];
      return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    }

    function outermostHost(node: Node): Node {
      const root = node.getRootNode();
      return root instanceof ShadowRoot ? outermostHost(root.host) : node;
    }
  }, undefined);
}

/** Waits until `quote` is painted, however tags or hyphens run through it. */
export async function waitForPainted(place: Document, quote: string): Promise<void> {
  await expect.poll(() => listPainted(place), { message: `"${quote}" should be painted` }).toContain(quote);
}

/** Where `find` sees something to press, once it has stayed there for a moment: what stands above it may still be loading. */
export async function waitForPoint(find: () => Promise<Point | null>, message: string): Promise<Point> {
  let point: Point | null = null;
  const isAtRest = async (): Promise<boolean> => {
    const before = point;
    point = await find();
    return point !== null && point.x === before?.x && point.y === before.y;
  };
  await expect.poll(isAtRest, { message: `${message}, at rest`, intervals: [100] }).toBe(true);
  return point ?? { x: 0, y: 0 };
}

/** The middle of the first line of a painted mention, in the coordinates of its own document. */
export function pointOf(place: Document, quote: string): Promise<Point> {
  return place.evaluate((wanted) => {
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight) {
        const copy = document.createRange();
        copy.setStart(range.startContainer, range.startOffset);
        copy.setEnd(range.endContainer, range.endOffset);
        const [box] = copy.getClientRects();
        if (box !== undefined && copy.toString() === wanted) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
    }
    throw new Error(`"${wanted}" is not painted.`);
  }, quote);
}

/** Puts the pointer on a painted mention as a hand does, in steps, and leaves it there. */
export async function dwellOn(tab: Tab, quote: string): Promise<void> {
  await moveTo(tab, await pointOf(tab, quote));
}

export async function moveTo(tab: Tab, { x, y }: Point): Promise<void> {
  for (const share of [0.8, 0.95, 0.99, 1]) await tab.movePointer({ x: x * share, y: y * share });
}

/** The page as a script of its own sees it. */
export function readDom(place: Document): Promise<string> {
  return place.evaluate(() => document.documentElement.outerHTML, undefined);
}
