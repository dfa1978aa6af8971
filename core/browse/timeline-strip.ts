/**
 * A timeline at a glance: a bar for each period that has claims, with as many as it has and how they are dated, and between two bars how
 * many periods have none. So many bars as the eye can tell apart; where there are more, those around the page that is shown.
 */
import { countKinds, type KindCounts } from '../panel/date-kind';
import { keyOfPeriod, type Period, type Zoom } from './periods';
import type { PeriodGroup, TimelineItem } from './timeline-page';

export type BarView = {
  key: string;
  period: Period;
  /** Claims that say when: what the bar's height is. */
  count: number;
  counts: KindCounts;
  /** How many periods without a claim come before it, after the bar before. */
  gap: number;
  isShown: boolean;
  /** Among those that a narrow window has room for. */
  isNear: boolean;
};

export type StripView = { bars: BarView[]; most: number };

/** Each can be hit by a finger: so many fit beside one another in the widest column, and so many in the narrowest. */
const maxBars = 24;
const maxNear = 9;

type Given = { items: readonly TimelineItem[]; groups: readonly PeriodGroup[]; shown: readonly PeriodGroup[]; zoom: Zoom };

/** Nothing where there is no more than one period to compare. */
export function buildStrip({ items, groups, shown, zoom }: Given): StripView | undefined {
  const exact = groups.filter(({ period }) => period.precision === 'exact');
  if (exact.length < 2) return undefined;
  const inSight = new Set(shown.map(({ period }) => keyOfPeriod(period)));
  const all = exact.map(({ period, from, to }, index): Omit<BarView, 'isNear'> => {
    const key = keyOfPeriod(period);
    const before = exact[index - 1];
    return {
      key,
      period,
      ...countDated(items.slice(from, to)),
      gap: before === undefined ? 0 : stepOf(period, zoom) - stepOf(before.period, zoom) - 1,
      isShown: inSight.has(key),
    };
  });
  const at = Math.max(
    all.findIndex(({ isShown }) => isShown),
    0,
  );
  const wide = windowOf(all.length, { at, most: maxBars });
  const near = windowOf(all.length, { at, most: maxNear });
  const bars = all
    .map((bar, index): BarView => ({ ...bar, isNear: index >= near.from && index < near.to }))
    .slice(wide.from, wide.to)
    .map((bar, index) => (index === 0 ? { ...bar, gap: 0 } : bar));
  return { bars, most: Math.max(1, ...bars.map(({ count }) => count)) };
}

/** A document's date says when it was written, so its claims without a date make no bar. */
function countDated(items: readonly TimelineItem[]): Pick<BarView, 'count' | 'counts'> {
  const counts = countKinds(items.map(({ kind }) => kind));
  return { count: items.length - counts.document, counts };
}

/** Periods of one zoom counted through. */
function stepOf({ year, month = 1 }: Pick<Period, 'year' | 'month'>, zoom: Zoom): number {
  if (zoom === 'month') return year * 12 + month - 1;
  return zoom === 'year' ? year : Math.floor(year / 10);
}

/** As many as there is room for, with the page's first about the middle. A narrower window is always within a wider one. */
function windowOf(length: number, { at, most }: { at: number; most: number }): { from: number; to: number } {
  const from = Math.max(Math.min(at - Math.floor(most / 2), length - most), 0);
  return { from, to: Math.min(from + most, length) };
}
