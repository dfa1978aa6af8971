/**
 * What the page changed since it was last read, in bounded memory: which blocks' own text, and which trees are new. A storm of
 * changes ends in one note, "everything", however long it lasts.
 */
import { roleOf } from '@/core/detect/elements';
import { isElement } from './page-record';

export type Changes = {
  everything: boolean;
  /** Something was hidden from readers or shown to them. */
  hiding: boolean;
  /** Blocks whose own flow changed. */
  blocks: ReadonlySet<Node>;
  /** Trees that were added, none inside another. */
  trees: readonly Node[];
};

export type ChangeLog = {
  /** Also watches this tree (an open shadow root has its own changes). */
  observe: (tree: Node) => void;
  /** What has changed; the log is empty afterwards. */
  take: () => Changes;
  /** The changes taken last have been read: from here on changes are announced again. */
  handled: () => void;
};

/** More changed places than this are not told apart. */
const mostPlaces = 500;

/** `onChanges` is called once when something has changed, and not again before `handled`. */
export function createChangeLog({ signal, onChanges }: { signal: AbortSignal; onChanges: () => void }): ChangeLog {
  let blocks = new Set<Node>();
  let trees = new Set<Node>();
  let everything = false;
  let hiding = false;
  let isAnnounced = false;

  function note(record: MutationRecord): void {
    if (record.type === 'attributes') hiding = true;
    else if (everything) return;
    else if (record.type === 'characterData') blocks.add(blockOf(record.target));
    else {
      const { addedNodes, removedNodes, previousSibling, nextSibling } = record;
      // Blocks that come and go among blocks leave the flow around them as it was: a growing list is not read again for each item.
      if ([...addedNodes, ...removedNodes, previousSibling, nextSibling].some(flows)) blocks.add(blockOf(record.target));
      for (const node of addedNodes) if (isElement(node)) trees.add(node);
    }
    if (blocks.size + trees.size > mostPlaces) {
      everything = true;
      blocks = new Set();
      trees = new Set();
    }
  }

  const observer = new MutationObserver((changed) => {
    for (const record of changed) note(record);
    announce();
  });
  signal.addEventListener('abort', () => observer.disconnect());

  function announce(): void {
    if (isAnnounced || (!everything && !hiding && blocks.size === 0 && trees.size === 0)) return;
    isAnnounced = true;
    onChanges();
  }

  return {
    observe: (tree) =>
      observer.observe(tree, { childList: true, characterData: true, subtree: true, attributeFilter: ['hidden', 'aria-hidden'] }),
    take() {
      const taken: Changes = { everything, hiding, blocks, trees: outermost(trees) };
      everything = false;
      hiding = false;
      blocks = new Set();
      trees = new Set();
      return taken;
    },
    handled() {
      isAnnounced = false;
      announce();
    },
  };
}

function isBlock(node: Node): boolean {
  return roleOf(node.nodeName) === 'block';
}

/** Whether a node is part of the flow of text it stands in. */
function flows(node: Node | null): boolean {
  return node !== null && (isElement(node) ? !isBlock(node) : (node.nodeValue ?? '').trim() !== '');
}

/** The block whose flow a node's text is part of: as the reader of runs sees it, up to the tree's root. */
function blockOf(node: Node): Node {
  let at: Node = node;
  while (!isElement(at) || !isBlock(at)) {
    const { parentNode } = at;
    if (parentNode === null) return at;
    at = parentNode;
  }
  return at;
}

function outermost(trees: ReadonlySet<Node>): Node[] {
  return [...trees].filter((tree) => {
    for (let at = tree.parentNode; at !== null; at = at.parentNode) if (trees.has(at)) return false;
    return true;
  });
}
