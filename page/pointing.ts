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
  /** A finger or a pen tapped a highlighted mention that is no link or control of the page's own. */
  onTap: (mention: PageMention) => void;
};

type Options = Pointing & {
  signal: AbortSignal;
  paintedIn: (node: Node) => readonly Painted[];
  listShadowRoots: () => readonly ShadowRoot[];
};

/** A finger that stays down longer asks for something else: to select, or for a menu. */
const longestTapMs = 500;

/** Elements that do something of their own when tapped. */
const controls = 'a, button, input, select, textarea, label, summary, [role], [contenteditable]';

/** Follows the pointer until `signal` ends. */
export function watchPointing({ signal, paintedIn, listShadowRoots, onEnter, onLeave, onTap }: Options): void {
  let over: PageMention | undefined;
  let last: PointerEvent | undefined;
  let isAsked = false;
  let pressedAt = 0;

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

  /** The text moves away under a pointer that rests; what comes under it was not pointed at. */
  function onScroll(): void {
    last = undefined;
  }

  function onDown(event: PointerEvent): void {
    pressedAt = event.timeStamp;
    if (event.pointerType !== 'touch') leave();
  }

  function leave(): void {
    last = undefined;
    if (!over) return;
    over = undefined;
    onLeave();
  }

  /** The browser sends no click after a scroll or a selection. */
  function onClick(event: Event): void {
    if (!(event instanceof PointerEvent) || event.pointerType === 'mouse') return;
    if (event.timeStamp - pressedAt > longestTapMs) return;
    const [target] = event.composedPath();
    if (target instanceof Element && target.closest(controls)) return;
    const mention = findMentionAt(event.clientX, event.clientY);
    if (mention) onTap(mention);
  }

  function listen(): void {
    const options = { capture: true, passive: true, signal };
    document.addEventListener('pointermove', onMove, options);
    document.addEventListener('scroll', onScroll, options);
    document.addEventListener('pointerdown', onDown, options);
    document.addEventListener('click', onClick, options);
    document.documentElement?.addEventListener('pointerleave', leave, { signal });
  }

  listen();
  // `document.open` takes every listener with it. Whatever else changes the root: to listen twice is to listen once.
  const observer = new MutationObserver(listen);
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
