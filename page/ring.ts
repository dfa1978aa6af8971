/**
 * Shows which mention is the reader's current one. Highlights can be neither focused nor outlined, and in forced colours they all
 * look alike, so the ring is an element of its own, there from a reader's step to their next press or Esc.
 */
import { followRects } from './follow-rects';
import { rangeOf } from './page-record';
import type { PageMention } from './page-record';
import { findPanelParent } from './panel-layer';
import ringStyles from './ring.css?inline';
import { createTopLayer } from './top-layer';

export type Ring = { show: (mention: PageMention | undefined) => void };

export function createRing(signal: AbortSignal): Ring {
  let ending: AbortController | undefined;
  signal.addEventListener('abort', () => ending?.abort());

  function draw(range: Range): void {
    const shown = new AbortController();
    ending = shown;
    const { host, box } = createTopLayer('ring', [ringStyles]);
    findPanelParent(range.startContainer.parentElement ?? undefined).append(host);
    box.showPopover();
    shown.signal.addEventListener('abort', () => host.remove());
    followRects({
      getClientRects: () => [...range.getClientRects()],
      readSize: () => 0,
      onMoved: (rects) => box.replaceChildren(...rects.map(drawRect)),
      signal: shown.signal,
    });
    const leave = () => shown.abort();
    window.addEventListener('pointerdown', leave, { capture: true, passive: true, signal: shown.signal });
    window.addEventListener('keydown', (event) => event.key === 'Escape' && leave(), { passive: true, signal: shown.signal });
  }

  return {
    show(mention) {
      ending?.abort();
      const range = mention && rangeOf(mention);
      if (range && !signal.aborted) draw(range);
    },
  };
}

function drawRect({ left, top, width, height }: DOMRect): HTMLElement {
  const part = document.createElement('div');
  Object.assign(part.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  return part;
}
