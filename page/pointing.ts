/**
 * Finds the highlighted mention under the pointer: the caret position there, looked up in what is painted, and checked against the
 * mention's own boxes, since the nearest caret may be far from the pointer. One look a frame at most.
 */
import type { Painted } from './painter';
import type { PageMention } from './page-record';

export type Pointing = {
  /** The pointer came to rest on, or left, a highlighted mention. Mouse and pen only. */
  onEnter: (mention: PageMention) => void;
  onLeave: () => void;
  /** A touch tapped a highlighted mention that is no link or control of the page's own. */
  onTap: (mention: PageMention) => void;
};

type Options = Pointing & {
  signal: AbortSignal;
  paintedIn: (node: Node) => readonly Painted[];
  listShadowRoots: () => readonly ShadowRoot[];
};

/** Elements that do something of their own when tapped. */
const controls = 'a, button, input, select, textarea, label, summary, [role], [contenteditable]';

export function watchPointing({ signal, paintedIn, listShadowRoots, onEnter, onLeave, onTap }: Options): void {
  let over: PageMention | undefined;
  let last: PointerEvent | undefined;
  let isAsked = false;

  function look(): void {
    isAsked = false;
    if (!last || signal.aborted) return;
    const mention = findMentionAt(last.clientX, last.clientY);
    if (mention === over) return;
    over = mention;
    if (mention) onEnter(mention);
    else onLeave();
  }

  function findMentionAt(x: number, y: number): PageMention | undefined {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...listShadowRoots()] });
    if (!caret) return undefined;
    return paintedIn(caret.offsetNode).find(({ range }) =>
      [...range.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom),
    )?.mention;
  }

  function onMove(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    last = event;
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(look);
  }

  document.addEventListener('pointermove', onMove, { capture: true, passive: true, signal });
  // The text moves away under a pointer that rests; what comes under it was not pointed at.
  document.addEventListener('scroll', () => (last = undefined), { capture: true, passive: true, signal });
  document.documentElement.addEventListener('pointerleave', () => leave(), { signal });
  document.addEventListener('pointerdown', (event) => event.pointerType !== 'touch' && leave(), { capture: true, passive: true, signal });

  function leave(): void {
    last = undefined;
    if (!over) return;
    over = undefined;
    onLeave();
  }

  // The browser sends a click after a tap only: never after a scroll, a long press or a selection.
  document.addEventListener(
    'click',
    (event) => {
      if (!(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
      const [target] = event.composedPath();
      if (target instanceof Element && target.closest(controls)) return;
      const mention = findMentionAt(event.clientX, event.clientY);
      if (mention) onTap(mention);
    },
    { capture: true, passive: true, signal },
  );
}
