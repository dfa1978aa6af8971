/**
 * Paints mentions with the CSS Custom Highlight API, which changes nothing in the page's tree.
 *
 * Every registered range costs the page on each of its own changes, so only mentions in blocks near the viewport are registered;
 * an IntersectionObserver says which blocks those are, without ever asking for layout. The registry is shared with the page, so
 * our name there is random for each page load, the style is there only while something is painted, and what a page throws out is
 * put back a few times and then left out. Platform Highlight objects are never iterated: Firefox forbids it to extensions.
 */
import type { Line } from '@/core/settings';
import { boxOf, elementOf, isVisible, rangeOf } from './page-record';
import type { PageMention } from './page-record';
import { createHighlightStyle } from './highlight-style';

export type Painter = {
  /** Says what is to be painted from now on, in reading order, and in which shadow roots some of it stands. */
  show: (mentions: readonly PageMention[], shadowRoots: readonly ShadowRoot[]) => void;
  /** The painted mentions whose text is in this node; none where the page will have no highlights. */
  paintedIn: (node: Node) => readonly Painted[];
};

export type Painted = { mention: PageMention; range: Range };

/** How far beyond the window blocks are painted ahead, so that quick scrolling finds them painted. */
const paintMargin = '100% 0px';
/** How often highlights that the page deletes are put back. */
const mostRepairs = 3;
/** When text near the window that was invisible is looked at again: soon after a page has faded in. */
const lookAgainMs = 1000;

export function createPainter(line: Line, signal: AbortSignal): Painter {
  const name = randomName();
  const highlight = new Highlight();
  const style = createHighlightStyle(name, line);
  const painted = new Map<PageMention, Range>();
  const byNode = new WeakMap<Node, Painted[]>();
  let wanted = new Map<Element, PageMention[]>();
  const near = new Set<Element>();
  const unseen = new Set<Element>();
  const boxes = new WeakMap<Element, Element>();
  let roots: readonly ShadowRoot[] = [];
  let isShown = false;
  let losses = 0;

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        // What was queued before an element was given up comes all the same.
        if (isIntersecting && wanted.has(target)) near.add(target);
        else near.delete(target);
        for (const mention of wanted.get(target) ?? []) {
          if (isIntersecting) paint(mention, target);
          else unpaint(mention);
        }
      }
      settle();
    },
    { rootMargin: paintMargin },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    CSS.highlights.delete(name);
    style.remove();
  });

  function paint(mention: PageMention, element: Element): void {
    if (painted.has(mention)) return;
    if (!isVisible(mention)) return lookAgain(element);
    const range = rangeOf(mention);
    if (!range) return;
    painted.set(mention, range);
    highlight.add(range);
    for (const node of new Set([range.startContainer, range.endContainer]))
      byNode.set(node, [...(byNode.get(node) ?? []), { mention, range }]);
  }

  function unpaint(mention: PageMention): void {
    const range = painted.get(mention);
    if (!range) return;
    painted.delete(mention);
    highlight.delete(range);
    for (const node of new Set([range.startContainer, range.endContainer])) {
      byNode.set(
        node,
        (byNode.get(node) ?? []).filter((other) => other.mention !== mention),
      );
    }
  }

  /** No event tells that text has become visible. An element that is observed anew is reported anew. */
  function lookAgain(element: Element): void {
    if (unseen.has(element)) return;
    unseen.add(element);
    setTimeout(() => {
      unseen.delete(element);
      if (signal.aborted || !wanted.has(element)) return;
      observer.unobserve(element);
      observer.observe(element);
    }, lookAgainMs);
  }

  /** Registers what there is to see, and nothing where there is none or where the page has thrown it out too often. */
  function settle(): void {
    const isThere = CSS.highlights.has(name);
    if (isShown && !isThere) losses++;
    isShown = painted.size > 0 && losses <= mostRepairs;
    if (!isShown) CSS.highlights.delete(name);
    else if (!isThere) CSS.highlights.set(name, highlight);
    if (isShown) style.add(roots);
    else style.remove();
  }

  return {
    show(mentions, shadowRoots) {
      roots = shadowRoots;
      const next = groupByBox(mentions);
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
      for (const element of near) for (const mention of next.get(element) ?? []) repaint(mention, element);
      settle();
    },
    paintedIn: (node) => (isShown && byNode.get(node)) || [],
  };

  /** Groups mentions by the element that is observed for them. */
  function groupByBox(mentions: readonly PageMention[]): Map<Element, PageMention[]> {
    const groups = new Map<Element, PageMention[]>();
    for (const mention of mentions) {
      const element = elementOf(mention.record);
      if (!element) continue;
      const box = boxes.get(element) ?? boxOf(element);
      boxes.set(element, box);
      const group = groups.get(box);
      if (group) group.push(mention);
      else groups.set(box, [mention]);
    }
    return groups;
  }

  /** Paints a mention, anew where the page has moved its text. */
  function repaint(mention: PageMention, element: Element): void {
    const range = painted.get(mention);
    if (range && (range.collapsed || !range.startContainer.isConnected)) unpaint(mention);
    paint(mention, element);
  }
}

/** A valid custom identifier that is another one on every page load. No secret: the page can list its registry. */
function randomName(): string {
  return `h${Math.random().toString(36).slice(2)}`;
}
