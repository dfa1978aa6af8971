/** What a panel stands beside. */
import { elementOf, rangeOf } from './page-record';
import type { PanelAnchor, PanelTarget } from './panel-door';

/** The text a panel opens on, read afresh at every look; a corner of the window where there is none, or no more. */
export function anchorOf({ mention, selected }: PanelTarget): PanelAnchor {
  const range = mention ? rangeOf(mention) : selected;
  const contextElement = mention ? elementOf(mention.record) : closestElement(selected?.startContainer);
  if (!range || !contextElement) return 'corner';
  return { getClientRects: () => [...range.getClientRects()], contextElement };
}

function closestElement(node: Node | undefined): Element | undefined {
  return node instanceof Element ? node : (node?.parentElement ?? undefined);
}
