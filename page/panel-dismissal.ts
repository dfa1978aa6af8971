/** What closes a panel from outside: Esc, and a press on the page. Heard on the window before the page hears it. */

type Options = {
  /** Whether an event's path leads through the panel. */
  holds: (event: Event) => boolean;
  /** Whether Esc means this panel, where several are open. */
  isFirstToClose: () => boolean;
  /** A pinned panel is not closed by pressing outside. */
  isPinned: () => boolean;
  close: (how: 'escape' | 'outside') => void;
  signal: AbortSignal;
};

export function watchDismissal({ holds, isFirstToClose, isPinned, close, signal }: Options): void {
  const swallowRelease = watchRelease(signal);

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing || !isFirstToClose()) return;
    // One Esc closes one panel and nothing else.
    event.preventDefault();
    event.stopImmediatePropagation();
    swallowRelease();
    close('escape');
  }

  function onPress(event: Event): void {
    if (!isPinned() && !holds(event)) close('outside');
  }

  window.addEventListener('keydown', onKey, { capture: true, signal });
  // A finger that goes down may be about to scroll the page beside the panel: only its tap is a press.
  window.addEventListener('pointerdown', (event) => event.pointerType !== 'touch' && onPress(event), { capture: true, signal });
  window.addEventListener('click', (event) => event instanceof PointerEvent && event.pointerType === 'touch' && onPress(event), {
    capture: true,
    signal,
  });
}

/**
 * The key that closed the panel comes up again when the panel is gone; a page that listens for that must not hear half a key. Listens
 * from the start, to be before what the page adds while a panel is open.
 */
function watchRelease(signal: AbortSignal): () => void {
  const released = new AbortController();
  let isAwaited = false;
  signal.addEventListener('abort', () => isAwaited || released.abort());
  const onRelease = (event: KeyboardEvent) => {
    if (!isAwaited) return;
    if (event.key === 'Escape') event.stopImmediatePropagation();
    released.abort();
  };
  window.addEventListener('keyup', onRelease, { capture: true, signal: released.signal });
  return () => (isAwaited = true);
}
