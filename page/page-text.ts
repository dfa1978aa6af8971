/**
 * The page's text as the detector knows it: the runs that hold names, in document order, kept up to date with the page.
 *
 * The whole document is read once, in slices; afterwards only what the page changed is read again. Changes are gathered and handled
 * together, so a page that changes its text ten thousand times a second costs one reading per batch. When more changed than is
 * worth telling apart, the document is read afresh.
 */
import type { Lexicon } from '@/core/detect/open-lexicon';
import { resolveRun } from '@/core/detect/resolve';
import { createScan } from '@/core/detect/scan';
import { createWeigher } from '@/core/detect/weigh';
import { createChangeLog } from './change-log';
import { isElement, isInside, isMeantToBeRead } from './page-record';
import type { PageMention, PageRecord } from './page-record';
import { sortInOrder } from './record-order';
import { runInSlices } from './slices';

export type PageText = {
  /** Every mention of the page in reading order, held-back ones included. */
  listMentions: () => readonly PageMention[];
  /** Open shadow roots that hold mentions: where the highlight's style is needed too. */
  listShadowRoots: () => readonly ShadowRoot[];
};

/** How long changes are gathered before they are read: long enough to batch a framework's update, short enough to seem instant. */
const gatherMs = 120;
/** How often a reading that lost its place to the page's changes begins again before it waits for the page to settle. */
const restarts = 3;
/** How many elements are asked for a shadow root in a step. */
const elementsPerStep = 500;
/** When it is looked for shadow roots that were attached to elements already read: no event tells. After the first reading. */
const lateLooksMs = [1000, 4000];

/** Reads `root` and keeps on reading until `signal` ends. `onChange` is called after each reading that found or lost something. */
export function createPageText(options: { root: Document; lexicon: Lexicon; signal: AbortSignal; onChange: () => void }): PageText {
  const { root, lexicon, signal, onChange } = options;
  const shadowRoots = new Set<ShadowRoot>();
  let records: PageRecord[] = [];
  let mentions: PageMention[] = [];
  let textLength = 0;

  const log = createChangeLog({ signal, onChanges: () => setTimeout(() => inTurn(handleChanges), gatherMs) });
  let reading = Promise.resolve();

  /** One reading after another: each starts from what the one before has left. */
  function inTurn(read: () => Promise<void>): void {
    reading = reading.then(() => (signal.aborted ? undefined : read()));
  }

  /** Reads the text of a tree, and of the open shadow roots in it, into `into`; false when the page pulled it away meanwhile. */
  async function readTree(tree: Node, into: PageRecord[]): Promise<boolean> {
    // What flows in an element that is no block is part of a block around it, which is read by itself.
    const { isWhole, length } = await readText(tree, into, (block) => tree.contains(block));
    textLength += length;
    for (const inner of await findShadowRoots(tree)) await readShadowRoot(inner, into);
    return isWhole;
  }

  async function readText(
    tree: Node,
    into: PageRecord[],
    isWanted: (block: Node) => boolean,
  ): Promise<{ isWhole: boolean; length: number }> {
    const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
    const scan = createScan<Node>(walker, lexicon, (found) => {
      if (isWanted(found.run.block)) into.push({ ...found, mentions: [] });
    });
    let isWhole = true;
    await runInSlices(() => (isWhole = walker.currentNode.isConnected) && scan.step(), signal);
    return { isWhole, length: scan.length() };
  }

  async function readShadowRoot(inner: ShadowRoot, into: PageRecord[]): Promise<void> {
    if (signal.aborted) return;
    if (!shadowRoots.has(inner)) log.observe(inner);
    shadowRoots.add(inner);
    await readTree(inner, into);
  }

  /** The open shadow roots whose hosts are in this tree itself. There is no shorter way than to ask every element. */
  async function findShadowRoots(tree: Node): Promise<ShadowRoot[]> {
    const walker = document.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT);
    const roots: ShadowRoot[] = [];
    let node: Node | null = tree;
    await runInSlices(() => {
      for (let left = elementsPerStep; node && left > 0; left--) {
        if (isElement(node) && node.shadowRoot) roots.push(node.shadowRoot);
        node = walker.nextNode();
      }
      return node !== null;
    }, signal);
    return roots;
  }

  async function readDocument(): Promise<void> {
    for (let attempt = 0; attempt < restarts; attempt++) {
      const read: PageRecord[] = [];
      textLength = 0;
      const isWhole = await readTree(root, read);
      if (signal.aborted) return;
      records = read;
      if (isWhole) break;
    }
    weigh();
  }

  async function handleChanges(): Promise<void> {
    const changes = log.take();
    if (changes.everything) await readDocument();
    else {
      const isStale = ({ run }: PageRecord) =>
        !run.block.isConnected ||
        changes.blocks.has(run.block) ||
        changes.trees.some((tree) => isInside(tree, run.block)) ||
        run.nodes.some((node) => node?.isConnected === false);
      const kept = records.filter((record) => !isStale(record));
      const lost = records.length - kept.length;
      const fresh: PageRecord[] = [];
      const isOutside = (block: Node) => block.isConnected && !changes.trees.some((tree) => isInside(tree, block));
      for (const block of [...changes.blocks].filter(isOutside)) await readText(block, fresh, (own) => own === block);
      for (const tree of changes.trees) if (tree.isConnected) await readTree(tree, fresh);
      if (signal.aborted) return;
      if (lost > 0 || fresh.length > 0 || changes.hiding) {
        records = sortInOrder([...kept, ...fresh]);
        weigh();
      }
    }
    log.handled();
  }

  function weigh(): void {
    // A component that the page has thrown out must not be held on to.
    for (const inner of shadowRoots) if (!inner.isConnected) shadowRoots.delete(inner);
    let offset = 0;
    const read = records.filter(isMeantToBeRead);
    const runs = read.map(({ run, readings, before }) => {
      offset += before;
      const judged = { offset, length: run.length, readings };
      offset += run.length;
      return judged;
    });
    const weigher = createWeigher(runs, Math.max(offset, textLength), lexicon);
    mentions = read.flatMap((record, index) => {
      const run = runs[index];
      record.mentions = run ? keepIdentity(record, resolveRun(run, lexicon, weigher)) : [];
      return record.mentions;
    });
    onChange();
  }

  /** Reads the shadow roots that were attached after their hosts were read. */
  async function readLateShadowRoots(): Promise<void> {
    const late: PageRecord[] = [];
    for (const tree of [root, ...shadowRoots])
      for (const inner of await findShadowRoots(tree)) if (!shadowRoots.has(inner)) await readShadowRoot(inner, late);
    if (signal.aborted || late.length === 0) return;
    records = sortInOrder([...records, ...late]);
    weigh();
  }

  inTurn(readDocument);
  for (const ms of lateLooksMs) setTimeout(() => inTurn(readLateShadowRoots), ms);
  log.observe(root);
  return {
    listMentions: () => mentions,
    listShadowRoots: () => [...shadowRoots].filter((shadow) => records.some(({ run }) => run.block.getRootNode() === shadow)),
  };
}

/** Keeps the object of a mention that says what it said before, so that what is painted or open stays as it is. */
function keepIdentity(record: PageRecord, found: ReturnType<typeof resolveRun>): PageMention[] {
  return found.map((mention) => {
    const same = record.mentions.find(({ start, end, topic }) => start === mention.start && end === mention.end && topic === mention.topic);
    return same ? Object.assign(same, mention) : { ...mention, record };
  });
}
