/**
 * What a period of the timeline holds, sorted by how well its dates are known: first what stands at a date, then what is dated only
 * about or by inference (often from its document), then spans of time. In each, claims of one date stand under one heading.
 */
import type { DateMark, TimelineEntryView } from './timeline-view';

export type BlockKind = 'dated' | 'uncertain' | 'span';

export type DateRun = { date: string; mark: DateMark; entries: TimelineEntryView[] };

export type TimelineBlock = { kind: BlockKind; count: number; runs: DateRun[] };

const blockKinds = ['dated', 'uncertain', 'span'] as const satisfies readonly BlockKind[];

/** Entries in order of time; kinds of which there is none are left out. */
export function sortIntoBlocks(entries: readonly TimelineEntryView[]): TimelineBlock[] {
  return blockKinds
    .map((kind) => ({ kind, all: entries.filter(({ mark }) => kindOf(mark) === kind) }))
    .filter(({ all }) => all.length > 0)
    .map(({ kind, all }) => ({ kind, count: all.length, runs: listRuns(all) }));
}

function kindOf({ shape, vague }: DateMark): BlockKind {
  if (shape === 'interval') return 'span';
  return vague ? 'uncertain' : 'dated';
}

function listRuns(entries: readonly TimelineEntryView[]): DateRun[] {
  const runs: DateRun[] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    if (last !== undefined && last.date === entry.date) last.entries.push(entry);
    else runs.push({ date: entry.date, mark: entry.mark, entries: [entry] });
  }
  return runs;
}
