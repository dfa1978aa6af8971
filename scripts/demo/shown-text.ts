/** The text a reader sees in a panel, out of a tree of nodes that a browser's debugger gives: it alone looks into closed shadow roots. */

export type ShownNode = {
  name: string;
  text: string;
  attributes: Record<string, string>;
  children: ShownNode[];
  shadow?: ShownNode | undefined;
};

const inline = new Set(['a', 'abbr', 'b', 'bdi', 'cite', 'em', 'i', 'mark', 'q', 'small', 'span', 'strong', 'sub', 'sup', 'time', '#text']);
const silent = new Set(['script', 'style', 'svg', 'template', '#comment']);

/** The text of the first element with a shadow root, one line per block; empty when there is none. */
export function panelText(page: ShownNode): string {
  const host = findHost(page);
  if (host?.shadow === undefined) return '';
  const lines = textOf(host.shadow).split('\n');
  return lines
    .map((line) => line.replaceAll(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function findHost(node: ShownNode): ShownNode | undefined {
  if (node.shadow !== undefined) return node;
  for (const child of node.children) {
    const host = findHost(child);
    if (host !== undefined) return host;
  }
  return undefined;
}

function textOf({ name, text, attributes, children }: ShownNode): string {
  if (silent.has(name) || 'hidden' in attributes || attributes['aria-hidden'] === 'true') return '';
  const inside = text + children.map(textOf).join('');
  return inline.has(name) ? inside : `\n${inside}\n`;
}
