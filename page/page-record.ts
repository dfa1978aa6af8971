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

/** The element a run's text hangs in: where it is observed, styled and judged. */
export function elementOf(record: PageRecord): Element | undefined {
  const { block } = record.run;
  if (isElement(block)) return block;
  const parent = record.run.nodes.find(Boolean)?.parentElement;
  return parent ?? (block instanceof ShadowRoot ? block.host : undefined);
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
  return start?.node.parentElement?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ?? false;
}
