/** Scrolls the page so that a piece of text can be seen, every scroller on the way included. */
import { composedParent } from './panel-theme';

/** Brings text that is out of the window to its middle; text that is in it stays where it is. */
export function bringIntoView(range: Range): void {
  const element = range.startContainer.parentElement;
  const box = range.getBoundingClientRect();
  if (!element || (box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth)) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'auto';
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  // A long paragraph may still leave the text outside.
  const after = range.getBoundingClientRect();
  if (after.top < 0 || after.bottom > innerHeight) scrollBy({ top: after.top - innerHeight / 2, behavior });
}

/**
 * Scrolls what stands around `element` until the text whose lower edge `readBottom` answers is above `limit`, as far as there is
 * anything to scroll. At once: a panel is about to open under it.
 */
export function scrollAbove(element: Element, limit: number, readBottom: () => number): void {
  for (let around: Element | undefined = element; around !== undefined; around = composedParent(around)) {
    const excess = readBottom() - limit;
    if (excess <= 0) return;
    const { overflowY } = getComputedStyle(around);
    const scrolls = around === document.scrollingElement || overflowY === 'auto' || overflowY === 'scroll';
    if (scrolls) around.scrollBy({ top: excess, behavior: 'instant' });
  }
}
