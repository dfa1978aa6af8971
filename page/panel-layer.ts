/**
 * Into which element of the page a panel goes. Usually the root, next to `body`, where frameworks that replace a body's content leave
 * it alone. But while a page shows a modal dialog, everything outside of it is inert, and while an element is in full screen, nothing
 * outside of it is drawn: then the panel has to stand inside.
 */
import { composedParent } from './panel-theme';

/** `near` is the element the panel belongs to, if it belongs to one. */
export function findPanelParent(near: Element | undefined): Element {
  return enclosingModal(near) ?? topmostModal() ?? fullscreenContainer() ?? document.documentElement;
}

/** Walks out through shadow roots, into which a query from the document does not see. */
function enclosingModal(near: Element | undefined): Element | undefined {
  for (let ancestor = near; ancestor !== undefined; ancestor = composedParent(ancestor)) {
    if (ancestor.matches('dialog:modal')) return ancestor;
  }
  return undefined;
}

/** Of several modal dialogs all but the last opened are inert, so the one that a point in it leads to is the one in front. */
function topmostModal(): Element | undefined {
  const dialogs = [...document.querySelectorAll('dialog:modal')];
  const inFront = dialogs.find((dialog) => {
    const { left, top, width, height } = dialog.getBoundingClientRect();
    return dialog.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
  return inFront ?? dialogs.at(-1);
}

/** A video or a frame in full screen draws no children: the panel cannot be seen inside, and is not needed there. */
function fullscreenContainer(): Element | undefined {
  const element = document.fullscreenElement;
  return element === null || ['IFRAME', 'VIDEO', 'IMG', 'CANVAS'].includes(element.tagName) ? undefined : element;
}
