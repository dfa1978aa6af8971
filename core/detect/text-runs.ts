/**
 * Reads a tree as block-bounded runs of text: a name may be broken by a link, bold type, `<wbr>` or a line break, and never spans
 * two paragraphs, cells or list items. Works on anything shaped like DOM nodes (the page's, or a parser's on the command line).
 *
 * The walk is iterative and can stop after any run, so the page can read in slices; it never touches layout or style.
 */
import { isFootnoteMark, roleOf } from './elements';
import { firstFrom } from './first-from';

/** The part of a DOM node that is read. */
export type TreeNode = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly firstChild: TreeNode | null;
  readonly nextSibling: TreeNode | null;
  readonly lastChild: TreeNode | null;
  readonly previousSibling: TreeNode | null;
  readonly parentNode: TreeNode | null;
};

/**
 * A run of text in pieces, in order. `nodes[i]` is the node that holds `pieces[i]`; a gap (a line break) or an object in the text is a
 * piece without one. `starts[i]` is where the piece begins in the whole run. The pieces are joined only when somebody must
 * (`textOf`): joining every run of a page costs more than finding its names.
 */
export type TextRun<N extends TreeNode> = {
  block: N;
  pieces: string[];
  nodes: (N | undefined)[];
  starts: number[];
  length: number;
  joined?: string;
};

/** The whole text of a run. */
export function textOf(run: TextRun<TreeNode>): string {
  return (run.joined ??= run.pieces.length === 1 ? (run.pieces[0] ?? '') : run.pieces.join(''));
}

export type RunReader<N extends TreeNode> = {
  /** The next run that holds any text, or nothing at the end of the tree. */
  next: () => TextRun<N> | undefined;
};

export type RunReaderOptions<N extends TreeNode> = {
  /** Elements to pass over, beyond those their tag rules out. Asked once an element: keep it cheap. */
  skips?: (element: N) => boolean;
  /** Begins at this node instead of the root's first. */
  startAt?: N;
  /** Runs are broken off after so many units, at the end of a piece: what follows is a run of its own. */
  longest?: number;
};

const elementNode = 1;
const textNode = 3;
const cdataNode = 4;
/** Stands for something that is no text: a name does not go on across it. */
const object = '\u{FFFC}';

/** Reads the runs under `root`, which may be an element, a document or a shadow root, in document order. */
export function createRunReader<N extends TreeNode>(root: N, options: RunReaderOptions<N> = {}): RunReader<N> {
  const { startAt, longest = Infinity } = options;
  let node: N | null = startAt ?? firstChildOf(root);
  // The elements around `node` inside the tree, outermost first: the block each one's text belongs to.
  const blocks: N[] = startAt ? blocksAround(startAt, root) : [root];
  let run: TextRun<N> | undefined;

  function append(text: string, source: N | undefined): void {
    run ??= { block: blocks.at(-1) ?? root, pieces: [], nodes: [], starts: [], length: 0 };
    run.pieces.push(text);
    run.nodes.push(source);
    run.starts.push(run.length);
    run.length += text.length;
  }

  /** Ends the run at a block's edge. */
  function endRun(): TextRun<N> | undefined {
    const ended = run;
    run = undefined;
    return ended;
  }

  /** Goes on behind `from`, leaving finished elements. Returns the run that leaving a block, or the tree, has ended. */
  function leave(from: N): TextRun<N> | undefined {
    let at: N = from;
    let ended: TextRun<N> | undefined;
    for (;;) {
      const sibling = nextSiblingOf(at);
      if (sibling) {
        node = sibling;
        return ended;
      }
      const parent = parentOf(at);
      if (parent === null || parent === root) break;
      at = parent;
      const inside = blocks.pop();
      // Past the first block nothing is left to end: no text stands between two ends.
      if (inside !== blocks.at(-1)) ended ??= endRun();
    }
    node = null;
    return ended ?? endRun();
  }

  function readOn(): TextRun<N> | undefined {
    while (node !== null) {
      const at: N = node;
      const type = at.nodeType;
      let ended: TextRun<N> | undefined;
      if (type === elementNode) ended = enter(at);
      else {
        if (type === textNode || type === cdataNode) {
          const text = at.nodeValue ?? '';
          // Between blocks pages are full of blank nodes; they begin nothing.
          if (run !== undefined || hasText(text)) append(text, at);
        }
        const sibling = nextSiblingOf(at);
        if (sibling) node = sibling;
        else ended = leave(at);
        if (run !== undefined && run.length >= longest) ended ??= endRun();
      }
      if (ended) return ended;
    }
    return undefined;
  }

  function enter(element: N): TextRun<N> | undefined {
    const role = roleOf(element.nodeName);
    if (role === 'skip' || options.skips?.(element)) {
      if (role === 'skip' && run) append(object, undefined);
      return leave(element);
    }
    const isMark = role === 'gap' || role === 'object';
    if (isMark && run) append(role === 'gap' ? '\n' : object, undefined);
    if (isMark || (role === 'note' && isFootnoteMark(element.textContent ?? ''))) return leave(element);
    const isBlock = role === 'block';
    const ended = isBlock ? endRun() : undefined;
    const child = firstChildOf(element);
    if (child === null) return leave(element) ?? ended;
    blocks.push(isBlock ? element : (blocks.at(-1) ?? root));
    node = child;
    return ended;
  }

  return { next: readOn };
}

/** For each element from the root down to `node`'s parent, the block its text belongs to. */
function blocksAround<N extends TreeNode>(node: N, root: N): N[] {
  const around: N[] = [];
  for (let at = parentOf(node); at !== null && at !== root; at = parentOf(at)) around.push(at);
  const blocks = [root];
  for (const element of around.toReversed()) blocks.push(roleOf(element.nodeName) === 'block' ? element : (blocks.at(-1) ?? root));
  return blocks;
}

/** Where an offset in a run's text stands: the node that holds it and the offset inside that node. */
export function locateInRun<N extends TreeNode>(run: TextRun<N>, offset: number, asEnd: boolean): { node: N; offset: number } | undefined {
  const startOf = (index: number) => run.starts[index] ?? 0;
  // The last piece that starts before the offset (an end belongs to the piece it ends, not to the one that begins there).
  const after = firstFrom(run.starts.length, (index) => (asEnd ? startOf(index) >= offset : startOf(index) > offset));
  const piece = Math.max(after - 1, 0);
  const node = run.nodes[piece];
  return node && { node, offset: Math.min(Math.max(offset - startOf(piece), 0), node.nodeValue?.length ?? 0) };
}

function hasText(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x2f) return true;
  return false;
}

/** The tree is all of one kind: whatever hangs off an N is an N. TypeScript cannot say that of `firstChild`, so it is said here once. */
export function parseNode<N extends TreeNode>(node: TreeNode | null): N | null {
  return node as N | null;
}
function firstChildOf<N extends TreeNode>(node: N): N | null {
  return parseNode<N>(node.firstChild);
}
function nextSiblingOf<N extends TreeNode>(node: N): N | null {
  return parseNode<N>(node.nextSibling);
}
/** The node above, of the same kind. */
export function parentOf<N extends TreeNode>(node: N): N | null {
  return parseNode<N>(node.parentNode);
}
