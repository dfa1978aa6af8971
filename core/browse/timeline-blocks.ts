/**
 * What a period of the timeline holds, sorted by how well its dates are known: first what stands at a date, then what is dated only
 * about, then spans of time; apart from them what has no date but that of its document. In each, what one voice of one source says of
 * one date stands under one credit.
 */
import type { LanguageText } from '../panel/language-text';
import { type DateKind, dateKinds } from '../panel/date-kind';
import type { CreditedSource, DateMark, TimelineEntryView } from './timeline-view';

export type BlockKind = Exclude<DateKind, 'document'>;

/** Claims of one speaker in the same sources. */
export type CreditGroup = { key: string; speaker: LanguageText; sources: CreditedSource[]; entries: TimelineEntryView[] };

export type DateRun = { date: string; mark: DateMark; groups: CreditGroup[] };

export type TimelineBlock = { kind: BlockKind; count: number; runs: DateRun[] };

/** A document and the claims that are dated by it. */
export type DatingDocument = { key: string; date: string; label: LanguageText; count: number; groups: CreditGroup[] };

export type PeriodBlocks = { blocks: TimelineBlock[]; documents: DatingDocument[] };

/** Entries in order of time; kinds of which there is none are left out. */
export function sortIntoBlocks(entries: readonly TimelineEntryView[]): PeriodBlocks {
  const own = entries.filter(({ document }) => document === undefined);
  const blocks = dateKinds.flatMap((kind): TimelineBlock[] => {
    const all = own.filter((entry) => entry.kind === kind);
    return kind === 'document' || all.length === 0 ? [] : [{ kind, count: all.length, runs: listRuns(all) }];
  });
  return { blocks, documents: listDocuments(entries) };
}

function listRuns(entries: readonly TimelineEntryView[]): DateRun[] {
  return [...groupBy(entries, ({ date }) => date)].flatMap(([date, all]) => {
    const [first] = all;
    return first === undefined ? [] : [{ date, mark: first.mark, groups: groupByCredit(all) }];
  });
}

/** In the order in which they were written. */
function listDocuments(entries: readonly TimelineEntryView[]): DatingDocument[] {
  const dated = entries.flatMap((entry) =>
    entry.document === undefined ? [] : [{ entry, key: `${entry.digest}/${entry.document.id}`, ...entry.document }],
  );
  const inOrder = dated.toSorted((one, other) => one.order - other.order);
  return [...groupBy(inOrder, ({ key }) => key)].flatMap(([key, all]) => {
    const [first] = all;
    if (first === undefined) return [];
    return [{ key, date: first.date, label: first.label, count: all.length, groups: groupByCredit(all.map(({ entry }) => entry)) }];
  });
}

/** In the order in which each first speaks. */
function groupByCredit(entries: readonly TimelineEntryView[]): CreditGroup[] {
  const creditOf = ({ digest, speaker, sources }: TimelineEntryView) =>
    JSON.stringify([digest, speaker.text, ...sources.map(({ label }) => label.text)]);
  return [...groupBy(entries, creditOf)].flatMap(([key, all]) => {
    const [first] = all;
    return first === undefined ? [] : [{ key, speaker: first.speaker, sources: first.sources, entries: all }];
  });
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
