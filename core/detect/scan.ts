/**
 * Reads a tree for names: skims it text node by text node, and only around a node that may hold a name puts together the run of
 * text that it is part of (`skim.ts` says why). Works in steps, between which a page may do what it likes.
 */
import { roleOf } from './elements';
import { findReadings } from './find';
import type { Lexicon } from './open-lexicon';
import { findRun, readRun } from './run-around';
import { createSkimmer } from './skim';
import { textOf } from './text-runs';
import type { TextRun, TreeNode } from './text-runs';
import type { Reading } from './walk';

/** Goes from text node to text node in document order and can be set anywhere: what a `TreeWalker` over text does. */
export type TextWalker<N extends TreeNode> = { nextNode: () => N | null; currentNode: N };

/** `before`: units of text between the run found before and this one. */
export type FoundRun<N extends TreeNode> = { run: TextRun<N>; readings: readonly Reading[]; before: number };

export type Scan = {
  /** Reads on for less than a millisecond; false when the tree is read. */
  step: () => boolean;
  /** Units of text read so far. */
  length: () => number;
};

/**
 * How much is skimmed in a step, in UTF-16 units; a node counts as some of them, since getting at it costs as much. Each step may be
 * twice as long as the one before: the first run code that nothing has compiled yet, ten times as slowly as the last, and short ones
 * all along cost a tenth of the reading.
 */
const unitsPerStep = { first: 1000, last: 20_000 };
const unitsPerNode = 40;
/** Text that long is often no text (scripts, data), and worth a look at what it stands in. In UTF-16 units. */
const longText = 200;
/** Runs are read in pieces of this length: a page whose every word is in one block must not hold up a slice, or the painter. */
const longestRun = 20_000;
/** How much of a run that was broken off is read again with what follows: longer than any name. In UTF-16 units. */
const overlap = 400;

/** Calls `found` for every run that holds a name, in document order. */
export function createScan<N extends TreeNode>(walker: TextWalker<N>, lexicon: Lexicon, found: (run: FoundRun<N>) => void): Scan {
  const skimmer = createSkimmer(lexicon);
  const known = new Set<TreeNode>();
  let passed = 0;
  let lastEnd = 0;
  // Where the run before was broken off: what comes up to here is read.
  let frontier: N | undefined;
  let stepLength = unitsPerStep.first;

  function step(): boolean {
    let left = stepLength;
    stepLength = Math.min(stepLength * 2, unitsPerStep.last);
    while (left > 0) {
      const node = walker.nextNode();
      if (!node) return false;
      const text = node.nodeValue ?? '';
      left -= text.length + unitsPerNode;
      if (text.length > longText && node.parentNode && roleOf(node.parentNode.nodeName) === 'skip') {
        skimmer.restart();
        continue;
      }
      const mayHold = skimmer.mayHold(text, following);
      if (mayHold && readAround(node)) skimmer.restart();
      else if (skimmer.hadWords()) passed += text.length;
    }
    return true;
  }

  /** The text of the node behind the one the walk has come to. */
  function following(): string {
    const node = walker.currentNode;
    const text = walker.nextNode()?.nodeValue ?? '';
    walker.currentNode = node;
    return text;
  }

  /** Reads the run around a node and goes on behind it; false where the node's text is not read. */
  function readAround(node: N): boolean {
    const place = findRun(node, known);
    const run = place && readRun(place, longestRun);
    const index = run?.nodes.indexOf(node) ?? -1;
    if (!run || index < 0) return false;
    const start = passed - (run.starts[index] ?? 0);
    const end = run.length < longestRun ? run.pieces.length : findCut(run, index);
    const until = run.starts[end] ?? run.length;
    const readFrom = frontier ? endOf(run, run.nodes.indexOf(frontier)) : 0;
    const readings = findReadings(textOf(run), lexicon).filter((reading) => reading.start >= readFrom && reading.start < until);
    if (readings.length > 0) {
      found({ run, readings, before: Math.max(0, start - lastEnd) });
      lastEnd = start + until;
    }
    passed = start + until;
    const last = run.nodes.slice(0, end).findLast(Boolean) ?? node;
    frontier = end < run.pieces.length ? last : undefined;
    walker.currentNode = last;
    return true;
  }

  return { step, length: () => passed };
}

/** The piece at which a run that was broken off is given up to the next: so far from its end that no name reaches over it. */
function findCut(run: TextRun<TreeNode>, index: number): number {
  let cut = run.pieces.length;
  while (cut > index + 1 && run.length - (run.starts[cut] ?? run.length) < overlap) cut--;
  return cut > index + 1 ? cut : run.pieces.length;
}

function endOf(run: TextRun<TreeNode>, index: number): number {
  return index < 0 ? 0 : (run.starts[index] ?? 0) + (run.pieces[index]?.length ?? 0);
}
