/**
 * A timeline at a glance: a bar for each period with as many claims as it has. So many periods as the eye can tell apart; where there are
 * more, those around the page that is shown.
 */
import type { PeriodGroup } from './timeline-page';
import { keyOfPeriod, type Period, type Zoom } from './periods';

export type BarView = { key: string; period: Period; count: number; isShown: boolean };

export type StripView = { bars: BarView[]; most: number };

/** Narrower bars cannot be told apart at the width of a side panel. */
const maxBars = 36;

type Given = { groups: readonly PeriodGroup[]; shown: readonly PeriodGroup[]; zoom: Zoom };

/** Nothing where there is no more than one period to compare. */
export function buildStrip({ groups, shown, zoom }: Given): StripView | undefined {
  const exact = groups.filter(({ period }) => period.precision === 'exact');
  const [first, last] = [exact[0], exact.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  const steps = window([stepOf(first.period, zoom), stepOf(last.period, zoom)], stepOf((shown[0] ?? first).period, zoom));
  const counts = new Map(exact.map(({ period, from, to }) => [keyOfPeriod(period), to - from]));
  const inSight = new Set(shown.map(({ period }) => keyOfPeriod(period)));
  const bars = Array.from({ length: steps.to - steps.from + 1 }, (_, index): BarView => {
    const period = periodAt(steps.from + index, zoom);
    const key = keyOfPeriod(period);
    return { key, period, count: counts.get(key) ?? 0, isShown: inSight.has(key) };
  });
  return { bars, most: Math.max(...bars.map(({ count }) => count), 1) };
}

/** Periods of one zoom counted through, so that they can be put on a line. */
function stepOf({ year, month = 1 }: Pick<Period, 'year' | 'month'>, zoom: Zoom): number {
  if (zoom === 'month') return year * 12 + month - 1;
  return zoom === 'year' ? year : Math.floor(year / 10);
}

function periodAt(step: number, zoom: Zoom): Period {
  if (zoom === 'month') return { precision: 'exact', year: Math.floor(step / 12), years: 1, month: (((step % 12) + 12) % 12) + 1 };
  return zoom === 'year' ? { precision: 'exact', year: step, years: 1 } : { precision: 'exact', year: step * 10, years: 10 };
}

/** As many steps as there is room for, with the page's first near the left. */
function window([least, most]: readonly [number, number], at: number): { from: number; to: number } {
  if (most - least < maxBars) return { from: least, to: most };
  const from = Math.min(Math.max(at - Math.floor(maxBars / 6), least), most - maxBars + 1);
  return { from, to: from + maxBars - 1 };
}
