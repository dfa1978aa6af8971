/**
 * Where a piece of text is on the screen, as long as something of ours stands beside it. Text moves for more reasons than there are
 * events (scrollers in shadow trees, fonts, animations, images that arrive), so each frame is looked at; while nothing on the page
 * has changed a look costs next to nothing, and a hidden tab has no frames.
 */

/** Calls `onMoved` at once, and before every frame in which the text, the window or `readSize` has changed, until `signal` ends. */
export function followRects(options: {
  getClientRects: () => DOMRect[];
  readSize: () => number;
  onMoved: (rects: readonly DOMRect[]) => void;
  signal: AbortSignal;
}): void {
  const { getClientRects, readSize, onMoved, signal } = options;
  let rects: DOMRect[] = [];
  let known = '';

  function look(): void {
    if (signal.aborted) return;
    const now = getClientRects();
    // Text without a box was taken out of the layout: whatever stands beside it stays where it was.
    if (now.length > 0) rects = now;
    const place = [innerWidth, innerHeight, readSize(), ...rects.flatMap(({ x, y, width, height }) => [x, y, width, height])].join(' ');
    if (place !== known && rects.length > 0) {
      known = place;
      onMoved(rects);
    }
    requestAnimationFrame(look);
  }
  look();
}
