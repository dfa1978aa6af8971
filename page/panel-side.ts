/**
 * On which side of a mention a panel opens. Decided once, from the room there is rather than from the size of what is shown first: a
 * skeleton fits anywhere, and the topic that replaces it must not jump to the other side or onto the mention.
 */

/** A card hangs below or stands above the mention; a sheet takes the width of a narrow window at its lower or upper edge. */
export type PanelSide = 'bottom' | 'top' | 'sheet-bottom' | 'sheet-top' | 'corner';

export type PanelPlace = { side: PanelSide; maxHeightPx: number };

/** Between the mention and the panel: near enough to cross with a pointer, far enough not to touch an underline. */
export const mentionGapPx = 8;
/** Between the panel and the window's edge. */
export const edgeGapPx = 8;
/** From here down a panel is a sheet: a card would leave too little of the article beside it. */
export const sheetBelowWidthPx = 640;

/** About three claims: taller panels hide the article they are about. */
const maxHeightPx = 560;
const maxShareOfWindow = 0.7;
/** Below the mention is where reading goes on and is preferred, unless less than this much of a panel could be seen there. */
const comfortableHeightPx = 340;
/** What a panel never gets smaller than, even where it must run over the window's edge rather than over the mention. */
const minHeightPx = 96;

type Window = { width: number; height: number };

/** `mention` is the box around all of the mention's lines, in the window's coordinates; nothing for a panel in a corner. */
export function choosePlace(mention: { top: number; bottom: number } | undefined, window: Window): PanelPlace {
  const most = mostHeight(window);
  const isNarrow = isSheet(window);
  if (mention === undefined) return { side: isNarrow ? 'sheet-bottom' : 'corner', maxHeightPx: most };

  const edge = isNarrow ? 0 : edgeGapPx;
  const below = window.height - mention.bottom - mentionGapPx - edge;
  const above = mention.top - mentionGapPx - edge;
  const isBelow = below >= Math.min(most, comfortableHeightPx) || below >= above;
  const fitted = Math.max(minHeightPx, Math.min(most, isBelow ? below : above));
  if (isNarrow) return { side: isBelow ? 'sheet-bottom' : 'sheet-top', maxHeightPx: fitted };
  return { side: isBelow ? 'bottom' : 'top', maxHeightPx: fitted };
}

export function isSheet({ width }: Window): boolean {
  return width < sheetBelowWidthPx;
}

/** How far down a mention may reach so that the highest sheet below it leaves it free. */
export function sheetLimit(window: Window): number {
  return window.height - mostHeight(window) - mentionGapPx;
}

function mostHeight({ height }: Window): number {
  return Math.min(maxHeightPx, height * maxShareOfWindow);
}
