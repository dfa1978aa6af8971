/**
 * Notices that a page has taken a panel's element away: by removing it, by replacing what it stands in, or by closing the dialog
 * around it. Each ancestor's own list of children is watched and nothing below them, so a busy page costs nothing.
 */
import { composedParent } from './panel-theme';

/** Calls `onRemoved` when `host` is out of the document, or in a dialog that has closed; not when `signal` has been aborted before. */
export function watchRemoval(host: HTMLElement, onRemoved: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(() => {
    if (!host.isConnected) onRemoved();
  });
  observer.observe(document, { childList: true });
  for (let ancestor = composedParent(host); ancestor !== undefined; ancestor = composedParent(ancestor)) {
    observer.observe(ancestor, { childList: true });
    if (ancestor instanceof HTMLDialogElement) ancestor.addEventListener('close', onRemoved, { signal });
    const root = ancestor.getRootNode();
    if (root instanceof ShadowRoot) observer.observe(root, { childList: true });
  }
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
