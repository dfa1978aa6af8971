/**
 * Keeps a panel beside its mention while the page scrolls, resizes and changes. Which side that is was decided when it opened
 * (panel-side.ts); from then on only the position along that side follows, and the height a card may take follows the window alone, so
 * that scrolling never squeezes what somebody is reading.
 */
import { autoUpdate, computePosition, inline, offset, shift, type VirtualElement } from '@floating-ui/dom';
import type { PanelAnchor } from './panel-door';
import { choosePlace, edgeGapPx, mentionGapPx, sheetBelowWidthPx, type PanelSide } from './panel-side';

/** Sizes and places `box`, now and until `signal` is aborted. */
export function watchPlace(box: HTMLElement, anchor: PanelAnchor, signal: AbortSignal): void {
  const mention = anchor === 'corner' ? undefined : createReference(anchor);
  let stopFollowing: (() => void) | undefined;

  const arrange = () => {
    stopFollowing?.();
    const { side, maxHeightPx } = choosePlace(mention?.getBoundingClientRect(), { width: innerWidth, height: innerHeight });
    box.dataset['side'] = side;
    box.style.cssText = '';
    box.style.setProperty('--sl-panel-max-height', `${Math.round(maxHeightPx)}px`);
    stopFollowing = mention !== undefined && isBeside(side) ? follow(box, mention, side) : undefined;
  };

  arrange();
  // A turned phone or a resized window can make a card a sheet; nothing else makes a panel change sides.
  matchMedia(`(width < ${sheetBelowWidthPx}px)`).addEventListener('change', arrange, { signal });
  signal.addEventListener('abort', () => stopFollowing?.(), { once: true });
}

function isBeside(side: PanelSide): side is 'top' | 'bottom' {
  return side === 'top' || side === 'bottom';
}

function follow(box: HTMLElement, mention: VirtualElement, side: 'top' | 'bottom'): () => void {
  const middleware = [inline(), offset(mentionGapPx), shift({ padding: edgeGapPx })];
  let latest = 0;
  const place = async () => {
    latest += 1;
    const turn = latest;
    const { x, y } = await computePosition(mention, box, { strategy: 'fixed', placement: `${side}-start`, middleware });
    if (turn !== latest) return;
    // Above the mention the box hangs from its lower edge (panel-host.css), which does not depend on how tall it is.
    box.style.left = `${Math.round(x)}px`;
    box.style.top = `${Math.round(side === 'top' ? y + box.offsetHeight : y)}px`;
  };
  return autoUpdate(mention, box, () => void place());
}

/** A mention without rectangles was taken out of the page's layout: the panel stays where it was last. */
function createReference({ getClientRects, contextElement }: Exclude<PanelAnchor, 'corner'>): VirtualElement {
  let last: DOMRect[] = [];
  const rects = () => {
    const now = getClientRects();
    if (now.length > 0) last = now;
    return last;
  };
  return { contextElement, getClientRects: rects, getBoundingClientRect: () => enclose(rects()) };
}

function enclose(rects: DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return rects.length === 0 ? new DOMRect() : new DOMRect(left, top, right - left, bottom - top);
}
