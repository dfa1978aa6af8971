/** Room left above what is revealed, under the bar that stays. */
const gapPx = 8;

/**
 * Scrolls the panel, and never the page around it, until an element stands below the bar, and moves focus to it. At once: a long way
 * travelled smoothly is slow and makes some readers ill. Does nothing where there is no such element.
 */
export function revealInPanel(target: Element | null | undefined): void {
  if (!(target instanceof HTMLElement)) return;
  target.focus({ preventScroll: true });
  scrollInPanel(target);
}

/** The same, with the focus left where it is. */
export function scrollInPanel(target: Element | null | undefined): void {
  const scroller = target?.closest('.panel');
  if (!target || !scroller) return;
  const barHeight = scroller.querySelector('.panel-bar')?.clientHeight ?? 0;
  const distance = target.getBoundingClientRect().top - scroller.getBoundingClientRect().top - barHeight - gapPx;
  scroller.scrollBy({ top: distance, behavior: 'instant' });
}
