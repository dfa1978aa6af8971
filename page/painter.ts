/**
 * Paints mentions with the CSS Custom Highlight API, which changes nothing in the page's tree.
 *
 * Every registered range costs the page on each of its own changes, so only mentions in blocks near the viewport are registered;
 * an IntersectionObserver says which blocks those are, without ever asking for layout. The registry is shared with the page, so
 * names are random for each page load, the style is there only while something is painted, and what a page throws out is put back
 * a few times and then let go. Platform Highlight objects are never iterated: Firefox forbids it to extensions.
 */
import { elementOf, isVisible, rangeOf } from './page-record';
import type { PageMention, PageRecord } from './page-record';
import { createHighlightStyle } from './highlight-style';

export type Painter = {
  /** Says what is to be painted from now on, in reading order, and in which shadow roots some of it stands. */
  show: (mentions: readonly PageMention[], shadowRoots: readonly ShadowRoot[]) => void;
  /** Marks one mention as the reader's current one, or none. */
  showCurrent: (mention: PageMention | undefined) => void;
  /** The painted mentions whose text is in this node. */
  paintedIn: (node: Node) => readonly Painted[];
};

export type Painted = { mention: PageMention; range: Range };

/** How far beyond the window blocks are painted ahead, so that quick scrolling finds them painted. */
const paintMargin = '100% 0px';
/** How often highlights that the page deletes are put back. */
const mostRepairs = 3;

export function createPainter(signal: AbortSignal): Painter {
  const all = { name: randomName(), highlight: new Highlight() };
  const current = { name: randomName(), highlight: new Highlight() };
  current.highlight.priority = 1;
  const style = createHighlightStyle(all.name, current.name);
  const painted = new Map<PageMention, Range>();
  const byNode = new WeakMap<Node, Painted[]>();
  let wanted = new Map<Element, PageMention[]>();
  const near = new Set<Element>();
  let roots: readonly ShadowRoot[] = [];
  let currentRange: Range | undefined;
  let repairs = 0;

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
        for (const mention of wanted.get(target) ?? []) {
          if (isIntersecting) paint(mention);
          else unpaint(mention);
        }
      }
      settle();
    },
    { rootMargin: paintMargin },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    CSS.highlights.delete(all.name);
    CSS.highlights.delete(current.name);
    style.remove();
  });

  function paint(mention: PageMention): void {
    if (painted.has(mention) || !isVisible(mention)) return;
    const range = rangeOf(mention);
    if (!range) return;
    painted.set(mention, range);
    all.highlight.add(range);
    for (const node of new Set([range.startContainer, range.endContainer]))
      byNode.set(node, [...(byNode.get(node) ?? []), { mention, range }]);
  }

  function unpaint(mention: PageMention): void {
    const range = painted.get(mention);
    if (!range) return;
    painted.delete(mention);
    all.highlight.delete(range);
    for (const node of new Set([range.startContainer, range.endContainer])) {
      const left = (byNode.get(node) ?? []).filter((other) => other.mention !== mention);
      if (left.length > 0) byNode.set(node, left);
      else byNode.delete(node);
    }
  }

  /** Registers what there is to see, and nothing where there is none. */
  function settle(): void {
    const entries = [
      { ...all, isUsed: painted.size > 0 },
      { ...current, isUsed: currentRange !== undefined },
    ];
    for (const { name, highlight, isUsed } of entries) {
      if (!isUsed) CSS.highlights.delete(name);
      else if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
    }
    if (painted.size > 0 || currentRange) style.add(roots);
    else style.remove();
  }

  /** Puts back what the page threw out; called where the page has just changed something anyway. */
  function repair(): void {
    const isLost = painted.size > 0 && (!CSS.highlights.has(all.name) || !style.isPresent());
    if (!isLost || repairs >= mostRepairs) return;
    repairs++;
    settle();
  }

  return {
    show(mentions, shadowRoots) {
      roots = shadowRoots;
      const next = groupByElement(mentions);
      for (const [element, before] of wanted) {
        const after = new Set(next.get(element));
        for (const mention of before) if (!after.has(mention)) unpaint(mention);
        if (!next.has(element)) {
          observer.unobserve(element);
          near.delete(element);
        }
      }
      const fresh = [...next.keys()].filter((element) => !wanted.has(element));
      wanted = next;
      for (const element of fresh) observer.observe(element);
      for (const element of near) for (const mention of next.get(element) ?? []) repaint(mention);
      repair();
      settle();
    },
    showCurrent(mention) {
      if (currentRange) current.highlight.delete(currentRange);
      currentRange = mention && rangeOf(mention);
      if (currentRange) current.highlight.add(currentRange);
      settle();
    },
    paintedIn: (node) => byNode.get(node) ?? [],
  };

  /** Paints a mention, anew where the page has moved its text. */
  function repaint(mention: PageMention): void {
    const range = painted.get(mention);
    if (range && (range.collapsed || !range.startContainer.isConnected)) unpaint(mention);
    paint(mention);
  }
}

function groupByElement(mentions: readonly PageMention[]): Map<Element, PageMention[]> {
  const groups = new Map<Element, PageMention[]>();
  const elements = new Map<PageRecord, Element | undefined>();
  for (const mention of mentions) {
    if (!elements.has(mention.record)) elements.set(mention.record, elementOf(mention.record));
    const element = elements.get(mention.record);
    if (!element) continue;
    const group = groups.get(element);
    if (group) group.push(mention);
    else groups.set(element, [mention]);
  }
  return groups;
}

/** A valid custom identifier that is another one on every page load. */
function randomName(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `h${number.toString(36)}`;
}
