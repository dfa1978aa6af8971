import type { PanelTarget } from './panel-door';

/** No name is longer; a reader who has selected a whole page asks for something else. In UTF-16 units. */
const longestName = 300;

/** What the reader has selected in this document, if it is a name that `readName` knows; spaces around it do not count. */
export function findSelectedName(readName: (text: string) => string | undefined): PanelTarget | undefined {
  // While a frame in this document has the focus, it is the frame's selection that counts.
  if (!document.hasFocus() || document.activeElement instanceof HTMLIFrameElement) return undefined;
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const text = selection.toString().trim();
  const topic = text.length > 0 && text.length <= longestName ? readName(text) : undefined;
  return topic === undefined ? undefined : { topic, selected: selection.getRangeAt(0).cloneRange() };
}
