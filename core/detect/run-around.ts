/** Finds the run of text that a node is part of, from the inside out: for readers who come across a node and not down the tree. */
import { isFootnoteMark, roleOf } from './elements';
import type { ElementRole } from './elements';
import { createRunReader, parentOf, parseNode } from './text-runs';
import type { TextRun, TreeNode } from './text-runs';

export type RunPlace<N extends TreeNode> = {
  /** The block whose flow the node's text is part of; the tree's root where no element around it is one. */
  block: N;
  /** Where to begin reading: no more than `lookBack` nodes before the node, and never before its run's begin. */
  startAt: N;
};

/** How far before a node its run is read: enough for a given name before a surname, and for words that tags cut up. */
const lookBack = 24;

/** Where a text node's run is; undefined for text that is not read. `known` remembers elements whose text is, across calls. */
export function findRun<N extends TreeNode>(text: N, known: Set<TreeNode>): RunPlace<N> | undefined {
  let block: N | undefined;
  let top = text;
  const climbed: N[] = [];
  for (let at = parentOf(text); at !== null; at = parentOf(at)) {
    const role = roleOf(at.nodeName);
    if (role === 'skip') return undefined;
    if (role === 'block') block ??= at;
    top = at;
    // Above an element that was climbed before nothing new is to be learnt, once the block is known.
    if (block !== undefined && known.has(at)) break;
    climbed.push(at);
  }
  climbed.forEach((element) => known.add(element));
  block ??= top;
  return { block, startAt: goBack(text, block) };
}

/** The run at that place as far as `longest` units, as a run of one's own. */
export function readRun<N extends TreeNode>(place: RunPlace<N>, longest: number): TextRun<N> | undefined {
  return createRunReader(place.block, { startAt: place.startAt, longest }).next();
}

function goBack<N extends TreeNode>(text: N, block: N): N {
  let at = text;
  for (let steps = 0; steps < lookBack; steps++) {
    let before: N | null = previousOf(at);
    if (before === null) {
      const parent = parentOf(at);
      if (parent === null || parent === block) return at;
      at = parent;
      continue;
    }
    // The last thing in what stands before; a block on the way there ends the run.
    for (;;) {
      const role: ElementRole = before.nodeType === 1 ? roleOf(before.nodeName) : 'gap';
      if (role === 'block') return at;
      const isRead: boolean = role === 'flow' || (role === 'note' && !isFootnoteMark(before.textContent ?? ''));
      const inner: N | null = isRead ? lastOf(before) : null;
      if (inner === null) break;
      before = inner;
    }
    at = before;
  }
  return at;
}

function previousOf<N extends TreeNode>(node: N): N | null {
  return parseNode<N>(node.previousSibling);
}
function lastOf<N extends TreeNode>(node: N): N | null {
  return parseNode<N>(node.lastChild);
}
