/**
 * Keeps a panel beside its mention while the page scrolls, resizes and changes. Which side that is was decided when it opened
 * (panel-side.ts); from then on only the position along that side follows, and the height a card may take follows the window alone, so
 * that scrolling never squeezes what somebody is reading. A pinned card lets go of its mention and stays where it is in the window.
 */
import { scrollAbove } from './bring-into-view';
import { followRects } from './follow-rects';
import type { PanelAnchor } from './panel-door';
import { choosePlace, edgeGapPx, isSheet, mentionGapPx, sheetBelowWidthPx, sheetLimit, type PanelSide } from './panel-side';

export type Placing = {
  /** Lets a card go, to be moved by its reader. It does not go back: it stays where it was put. */
  release: () => void;
  /** Moves a released card by so many pixels, within the window. */
  moveBy: (right: number, down: number) => void;
};

type Options = {
  anchor: PanelAnchor;
  /** The reader asked for the panel and does not point at the mention: the page may be scrolled to make room for a sheet. */
  mayScroll: boolean;
  signal: AbortSignal;
};

/** Sizes and places `box`, now and until `signal` is aborted. */
export function watchPlace(box: HTMLElement, { anchor, mayScroll, signal }: Options): Placing {
  let following: AbortController | undefined;
  let free: { left: number; top: number } | undefined;

  function arrange(): void {
    following?.abort();
    const size = { width: innerWidth, height: innerHeight };
    if (mayScroll && anchor !== 'corner' && isSheet(size))
      scrollAbove(anchor.contextElement, sheetLimit(size), () => enclose(anchor.getClientRects())?.bottom ?? 0);
    const { side, maxHeightPx } = choosePlace(anchor === 'corner' ? undefined : enclose(anchor.getClientRects()), size);
    box.style.cssText = '';
    box.style.setProperty('--sl-panel-max-height', `${Math.round(maxHeightPx)}px`);
    box.dataset['side'] = free && !isSheet(size) ? 'free' : side;
    if (free && !isSheet(size)) moveBy(0, 0);
    else if (anchor !== 'corner' && (side === 'top' || side === 'bottom')) follow(anchor, side);
  }

  function follow({ getClientRects, contextElement }: Exclude<PanelAnchor, 'corner'>, side: PanelSide & ('top' | 'bottom')): void {
    following = new AbortController();
    // Text that runs from the right begins at its right end.
    const isFromRight = getComputedStyle(contextElement).direction === 'rtl';
    followRects({
      getClientRects,
      readSize: () => box.offsetWidth,
      onMoved: (rects) => put(placeBeside({ rects, side, isFromRight, width: box.offsetWidth, within: innerWidth })),
      signal: AbortSignal.any([signal, following.signal]),
    });
  }

  function put({ left, top }: { left: number; top: number }): void {
    box.style.left = `${Math.round(left)}px`;
    box.style.top = `${Math.round(top)}px`;
  }

  function moveBy(right: number, down: number): void {
    if (!free || box.dataset['side'] !== 'free') return;
    free = {
      left: clamp(free.left + right, innerWidth - box.offsetWidth - edgeGapPx),
      top: clamp(free.top + down, innerHeight - box.offsetHeight - edgeGapPx),
    };
    put(free);
  }

  arrange();
  // A turned phone or a resized window can make a card a sheet; nothing else makes a panel change sides.
  matchMedia(`(width < ${sheetBelowWidthPx}px)`).addEventListener('change', arrange, { signal });
  window.addEventListener('resize', () => moveBy(0, 0), { signal });

  return {
    release() {
      const { left, top } = box.getBoundingClientRect();
      free ??= { left, top };
      if (isSheet({ width: innerWidth, height: innerHeight }) || box.dataset['side'] === 'free') return;
      following?.abort();
      box.dataset['side'] = 'free';
      moveBy(0, 0);
    },
    moveBy,
  };
}

/** Where a card of this width goes: below the last line or above the first, from where that line begins, within the window. */
export function placeBeside(given: {
  rects: readonly { left: number; right: number; top: number; bottom: number }[];
  side: 'top' | 'bottom';
  isFromRight: boolean;
  width: number;
  /** The window's width. */
  within: number;
}): { left: number; top: number } {
  const { rects, side, isFromRight, width, within } = given;
  const line = side === 'top' ? rects[0] : rects.at(-1);
  const start = isFromRight ? (line?.right ?? 0) - width : (line?.left ?? 0);
  const { top = 0, bottom = 0 } = enclose(rects) ?? {};
  // Above the mention the box hangs from its lower edge (panel-host.css), which does not depend on how tall it is.
  return { left: clamp(start, within - width - edgeGapPx), top: side === 'top' ? top - mentionGapPx : bottom + mentionGapPx };
}

/** The box around all lines: in vertical text the last one does not reach down as far as the first. */
function enclose(rects: readonly { top: number; bottom: number }[]): { top: number; bottom: number } | undefined {
  if (rects.length === 0) return undefined;
  return { top: Math.min(...rects.map(({ top }) => top)), bottom: Math.max(...rects.map(({ bottom }) => bottom)) };
}

function clamp(value: number, most: number): number {
  return Math.max(edgeGapPx, Math.min(value, most));
}
