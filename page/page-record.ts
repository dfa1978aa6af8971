/** One run of a page's text in which names were found. Runs without any are forgotten as soon as they are read. */
import type { Reading } from '@/core/detect/walk';
import type { Mention } from '@/core/detect/resolve';
import type { TextRun } from '@/core/detect/text-runs';
import { locateInRun } from '@/core/detect/text-runs';

export type PageRecord = {
  run: TextRun<Node>;
  readings: readonly Reading[];
  /** Units of text between the record before and this one: how far apart their mentions stand. */
  before: number;
  mentions: PageMention[];
};

/** A mention where it stands on the page. The object is the mention's identity until its text changes. */
export type PageMention = Mention & { record: PageRecord };

export function isElement(node: Node | null): node is Element {
  return node?.nodeType === Node.ELEMENT_NODE;
}

/** Whether a node is in this tree or in a shadow tree of it. */
export function isInside(tree: Node, node: Node): boolean {
  for (let at: Node | undefined = node; at; at = hostOf(at)) if (tree.contains(at)) return true;
  return false;
}

/** The element a run's text hangs in: where it is observed, styled and judged. */
export function elementOf(record: PageRecord): Element | undefined {
  const { block, nodes } = record.run;
  return isElement(block) ? block : around(nodes.find(Boolean));
}

/** A live range over a mention's text; undefined when the page has changed the text since and the mention is about to go. */
export function rangeOf(mention: PageMention): Range | undefined {
  const start = locateInRun(mention.record.run, mention.start, false);
  const end = locateInRun(mention.record.run, mention.end, true);
  if (!start?.node.isConnected || !end?.node.isConnected) return undefined;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** Whether a reader who cannot see the page's styles is meant to read this text. */
export function isMeantToBeRead(record: PageRecord): boolean {
  return record.run.nodes.every((node) => !node?.parentElement?.closest('[hidden], [aria-hidden="true"]'));
}

/** Whether the text is laid out and visible. Asks for style, so it is asked of mentions about to be shown only. */
export function isVisible(mention: PageMention): boolean {
  const start = locateInRun(mention.record.run, mention.start, false);
  const element = around(start?.node);
  return element ? boxOf(element).checkVisibility({ visibilityProperty: true, opacityProperty: true }) : false;
}

/** How many elements without a box are looked past: pages nest a few of them. */
const mostBoxless = 9;

/** This element or, where it has no box of its own (`display: contents`) and so is never seen by itself, the nearest around it. */
export function boxOf(element: Element, levels = mostBoxless): Element {
  const outer = around(element);
  if (element.checkVisibility() || !outer || levels === 0) return element;
  const box = boxOf(outer, levels - 1);
  // Asked for what is in a visible box only: what is hidden deep down has no style yet, and making one may take seconds.
  return box.checkVisibility() && getComputedStyle(element).display === 'contents' ? box : element;
}

/** The element a node is in: its parent, or the host of the shadow tree it stands in by itself. */
function around(node: Node | undefined): Element | undefined {
  return node && (node.parentElement ?? hostOf(node));
}

/** The element whose shadow tree a node is in. */
export function hostOf(node: Node): Element | undefined {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
