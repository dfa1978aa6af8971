import type { PanelTarget } from './panel-door';

/** No name is longer; a reader who has selected a whole page asks for something else. In UTF-16 units. */
const longestName = 300;

/**
 * What the reader has selected in this document, in its text or in a field they write in, if it is a name that `readName` knows;
 * spaces around it do not count. What is selected in a field stands where the field does: fields tell nobody where their text is.
 */
export function findSelectedName(readName: (text: string) => string | undefined): PanelTarget | undefined {
  // While a frame in this document has the focus, it is the frame's selection that counts.
  if (!document.hasFocus() || document.activeElement instanceof HTMLIFrameElement) return undefined;
  const selected = findInField() ?? findInText();
  const text = selected?.text.trim() ?? '';
  const topic = text.length > 0 && text.length <= longestName ? readName(text) : undefined;
  return selected === undefined || topic === undefined ? undefined : { topic, selected: selected.range };
}

type Selected = { text: string; range: Range };

function findInText(): Selected | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  return { text: selection.toString(), range: selection.getRangeAt(0).cloneRange() };
}

function findInField(): Selected | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const field: Element | null = focused;
  const isWritten = field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type !== 'password');
  if (!isWritten) return undefined;
  const text = field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
  const range = document.createRange();
  range.selectNode(field);
  return text === '' ? undefined : { text, range };
}
