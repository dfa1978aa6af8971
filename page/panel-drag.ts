/** Moves a pinned card: by its bar with any pointer, by the arrow keys where the bar's grip has the focus. */

/** A press of an arrow key moves so far; with Shift further. In CSS pixels. */
const stepPx = 16;
const strideFactor = 4;

const directions: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The bar is `.panel-bar`, its grip whatever carries `data-grip`. Calls `moveBy` with what the reader moved it by. */
export function watchDrag(
  box: HTMLElement,
  { moveBy, signal }: { moveBy: (right: number, down: number) => void; signal: AbortSignal },
): void {
  let last: { id: number; x: number; y: number } | undefined;

  function onDown(event: PointerEvent): void {
    const { target } = event;
    const isOnBar = target instanceof Element && target.closest('.panel-bar') !== null;
    // What can be pressed is pressed, but the grip is for holding.
    if (!isOnBar || event.button !== 0 || target.closest('button:not([data-grip]), a') !== null) return;
    event.preventDefault();
    box.setPointerCapture(event.pointerId);
    last = { id: event.pointerId, x: event.clientX, y: event.clientY };
  }

  function onMove(event: PointerEvent): void {
    if (last?.id !== event.pointerId) return;
    moveBy(event.clientX - last.x, event.clientY - last.y);
    last = { id: last.id, x: event.clientX, y: event.clientY };
  }

  function onKey(event: KeyboardEvent): void {
    const direction = directions[event.key];
    const { target } = event;
    if (!direction || !(target instanceof Element) || target.closest('[data-grip]') === null) return;
    event.preventDefault();
    const far = event.shiftKey ? stepPx * strideFactor : stepPx;
    moveBy(direction[0] * far, direction[1] * far);
  }

  box.addEventListener('pointerdown', onDown, { signal });
  box.addEventListener('pointermove', onMove, { signal });
  for (const end of ['pointerup', 'pointercancel']) box.addEventListener(end, () => (last = undefined), { signal });
  box.addEventListener('keydown', onKey, { signal });
}
