/**
 * The page's text as the detector knows it: the runs that hold names, in document order, kept up to date with the page.
 *
 * The whole document is read once, in slices; afterwards only what the page changed is read again. Changes are gathered and handled
 * together, so a page that changes its text ten thousand times a second costs one reading per batch. When more changed than is
 * worth telling apart, the document is read afresh.
 */
import { findReadingsInPieces } from '@/core/detect/find';
import type { Reading } from '@/core/detect/walk';
import type { Lexicon } from '@/core/detect/open-lexicon';
import { resolveRun } from '@/core/detect/resolve';
import { createRunReader, keepRun, textOf } from '@/core/detect/text-runs';
import type { RunReader, TextRun } from '@/core/detect/text-runs';
import { createWeigher } from '@/core/detect/weigh';
import { createChangeLog } from './change-log';
import type { Changes } from './change-log';
import { isElement, isMeantToBeRead } from './page-record';
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

/** Reads `root` and keeps on reading until `signal` ends. `onChange` is called after each reading that found or lost something. */
export function createPageText(options: { root: Document; lexicon: Lexicon; signal: AbortSignal; onChange: () => void }): PageText {
  const { root, lexicon, signal, onChange } = options;
  const shadowRoots = new Set<ShadowRoot>();
  let records: PageRecord[] = [];
  let mentions: PageMention[] = [];
  let textLength = 0;

  const log = createChangeLog({ signal, onChanges: () => setTimeout(() => void handleChanges(log.take()), gatherMs) });

  function readerOf(from: Node, shallow: boolean): RunReader<Node> {
    return createRunReader(from, {
      shallow,
      reuse: true,
      innerTree: (node) => (isElement(node) ? node.shadowRoot : null),
      onInnerTree: watchShadowRoot,
    });
  }

  function watchShadowRoot(inner: Node): void {
    if (!(inner instanceof ShadowRoot) || shadowRoots.has(inner)) return;
    shadowRoots.add(inner);
    log.observe(inner);
  }

  /** Reads all runs of `reader` into `into`; false when the page pulled the text away under the reading. */
  async function readAll(reader: RunReader<Node>, into: PageRecord[], accepts: (run: TextRun<Node>) => boolean): Promise<boolean> {
    let before = 0;
    let isWhole = true;
    await runInSlices(() => {
      if (reader.position()?.isConnected === false) return (isWhole = false);
      const run = reader.next();
      if (run === undefined) return false;
      if (!accepts(run)) return true;
      const readings: Reading[] = [];
      findReadingsInPieces(run.pieces, lexicon, { found: (reading) => readings.push(reading), join: () => textOf(run) });
      if (readings.length > 0) {
        into.push({ run: keepRun(run), readings, before, mentions: [] });
        before = 0;
      } else before += run.length;
      textLength += run.length;
      return true;
    }, signal);
    return isWhole;
  }

  async function readDocument(): Promise<void> {
    for (let attempt = 0; attempt < restarts; attempt++) {
      const read: PageRecord[] = [];
      textLength = 0;
      const isWhole = await readAll(readerOf(root, false), read, () => true);
      if (signal.aborted) return;
      records = read;
      if (isWhole) break;
    }
    weigh();
  }

  async function handleChanges(changes: Changes): Promise<void> {
    if (signal.aborted) return;
    if (changes.everything) await readDocument();
    else {
      const isStale = ({ run }: PageRecord) =>
        !run.block.isConnected ||
        changes.blocks.has(run.block) ||
        changes.trees.some((tree) => tree.contains(run.block)) ||
        run.nodes.some((node) => node?.isConnected === false);
      const kept = records.filter((record) => !isStale(record));
      const lost = records.length - kept.length;
      const fresh: PageRecord[] = [];
      const isOutside = (block: Node) => block.isConnected && !changes.trees.some((tree) => tree.contains(block));
      for (const block of [...changes.blocks].filter(isOutside)) await readAll(readerOf(block, true), fresh, (run) => run.block === block);
      for (const tree of changes.trees)
        if (tree.isConnected) await readAll(readerOf(tree, false), fresh, (run) => run.block !== tree || changes.isBlock(tree));
      if (signal.aborted) return;
      if (lost > 0 || fresh.length > 0 || changes.hiding) {
        records = sortInOrder([...kept, ...fresh]);
        weigh();
      }
    }
    log.handled();
  }

  function weigh(): void {
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

  void readDocument();
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
