/**
 * Reads a tree as block-bounded runs of text: a name may be broken by a link, bold type, `<wbr>` or a line break, and never spans
 * two paragraphs, cells or list items. Works on anything shaped like DOM nodes (the page's, or a parser's on the command line).
 *
 * The walk is iterative and can stop after any run, so the page can read in slices; it never touches layout or style.
 */
import { isFootnoteMark, roleOf } from './elements';

/** The part of a DOM node that is read. */
export type TreeNode = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly firstChild: TreeNode | null;
  readonly nextSibling: TreeNode | null;
  readonly parentNode: TreeNode | null;
};

/** A run of text. `nodes[i]` holds the text from `starts[i]` on; text between two nodes' parts stands for a gap or an object. */
export type TextRun<N extends TreeNode> = { block: N; nodes: N[]; starts: number[]; text: string };

export type RunReader<N extends TreeNode> = {
  /** The next run that holds any text, or nothing at the end of the tree. */
  next: () => TextRun<N> | undefined;
  /** The node to be read next. Where it has left the tree meanwhile, the walk cannot go on and must be begun again. */
  position: () => N | null;
};

export type RunReaderOptions<N extends TreeNode> = {
  /** Read only what flows in the root itself, not in the blocks inside it. */
  shallow?: boolean;
  /** Elements to pass over, beyond those their tag rules out. Asked once an element: keep it cheap. */
  skips?: (element: N) => boolean;
  /** The tree inside an element that is read too (an open shadow root), as blocks of its own. */
  innerTree?: (element: N) => N | null;
  /** Called for every element that is entered. */
  onInnerTree?: (root: N) => void;
};

const elementNode = 1;
const textNode = 3;
const cdataNode = 4;

/** Reads the runs under `root`, which may be an element, a document or a shadow root, in document order. */
export function createRunReader<N extends TreeNode>(root: N, options: RunReaderOptions<N> = {}): RunReader<N> {
  const pending: N[] = [];
  let tree = root;
  let node: N | null = firstChildOf(root);
  let block: N = root;
  let run: TextRun<N> | undefined;

  function append(text: string, source: N | undefined): void {
    run ??= { block, nodes: [], starts: [], text: '' };
    if (source !== undefined) {
      run.nodes.push(source);
      run.starts.push(run.text.length);
    }
    run.text += text;
  }

  /** Ends the run at a block's edge; `next` is the block whose text follows. */
  function endRun(next: N): TextRun<N> | undefined {
    const ended = run;
    run = undefined;
    block = next;
    return ended && ended.nodes.length > 0 && hasText(ended.text) ? ended : undefined;
  }

  /** Steps past `from`: to what follows it, leaving finished elements. Returns the run that a left block ended. */
  function leave(from: N): TextRun<N> | undefined {
    let at: N = from;
    for (;;) {
      const sibling = nextSiblingOf(at);
      if (sibling) {
        node = sibling;
        return undefined;
      }
      const parent = parentOf(at);
      if (parent === null || parent === tree) {
        const inner = pending.shift();
        if (inner === undefined) {
          node = null;
          return endRun(tree);
        }
        tree = inner;
        node = firstChildOf(inner);
        return endRun(inner);
      }
      at = parent;
      if (roleOf(at.nodeName) === 'block') {
        const ended = endRun(enclosingBlock(at));
        if (ended) {
          const after = leave(at);
          // Leaving further cannot end another run: nothing was appended since.
          return after ?? ended;
        }
      }
    }
  }

  function enclosingBlock(of: N): N {
    let at = parentOf(of);
    while (at !== null && at !== tree && roleOf(at.nodeName) !== 'block') at = parentOf(at);
    return at ?? tree;
  }

  function readOn(): TextRun<N> | undefined {
    while (node !== null) {
      const at: N = node;
      let ended: TextRun<N> | undefined;
      if (at.nodeType === textNode || at.nodeType === cdataNode) {
        append(at.nodeValue ?? '', at);
        ended = leave(at);
      } else if (at.nodeType === elementNode) ended = enter(at);
      else ended = leave(at);
      if (ended) return ended;
    }
    return undefined;
  }

  function enter(element: N): TextRun<N> | undefined {
    const role = roleOf(element.nodeName);
    if (role === 'skip' || options.skips?.(element)) {
      if (role === 'skip' && run) append('\u{FFFC}', undefined);
      return leave(element);
    }
    const inner = options.innerTree?.(element) ?? null;
    if (inner !== null && !options.shallow) {
      options.onInnerTree?.(inner);
      pending.push(inner);
    }
    if (role === 'gap' || role === 'object') {
      append(role === 'gap' ? '\n' : '\u{FFFC}', undefined);
      return leave(element);
    }
    if (role === 'note' && isFootnoteMark(element.textContent ?? '')) return leave(element);
    if (role !== 'block') return descend(element, block);
    if (!options.shallow) {
      const ended = endRun(element);
      const more = descend(element, element);
      return ended ?? more;
    }
    const ended = endRun(block);
    const more = leave(element);
    return ended ?? more;
  }

  function descend(element: N, into: N): TextRun<N> | undefined {
    const child = firstChildOf(element);
    block = into;
    if (child) {
      node = child;
      return undefined;
    }
    if (roleOf(element.nodeName) === 'block') block = enclosingBlock(element);
    return leave(element);
  }

  return { next: readOn, position: () => node };
}

/** Where an offset in a run's text stands: the node that holds it and the offset inside that node. */
export function locateInRun<N extends TreeNode>(run: TextRun<N>, offset: number, asEnd: boolean): { node: N; offset: number } | undefined {
  let low = 0;
  let high = run.nodes.length - 1;
  // The last node that starts before the offset (an end belongs to the node it ends, not to the one that begins there).
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = run.starts[middle] ?? 0;
    if (asEnd ? start < offset : start <= offset) low = middle;
    else high = middle - 1;
  }
  const node = run.nodes[low];
  if (node === undefined) return undefined;
  return { node, offset: Math.min(Math.max(offset - (run.starts[low] ?? 0), 0), node.nodeValue?.length ?? 0) };
}

function hasText(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x2f) return true;
  return false;
}

// The tree is all of one kind: whatever hangs off an N is an N. TypeScript cannot say that of `firstChild`, so it is said here once.
function parseNode<N extends TreeNode>(node: TreeNode | null): N | null {
  return node as N | null;
}
function firstChildOf<N extends TreeNode>(node: N): N | null {
  return parseNode<N>(node.firstChild);
}
function nextSiblingOf<N extends TreeNode>(node: N): N | null {
  return parseNode<N>(node.nextSibling);
}
function parentOf<N extends TreeNode>(node: N): N | null {
  return parseNode<N>(node.parentNode);
}
