import type { Period } from '@/core/browse/periods';
import { useSentences } from './sentences-context';

/** What a period is called: in full, as briefly as under a bar, and by its year alone. */
export function usePeriodTitle(): Record<'title' | 'label' | 'year', (period: Period) => string> {
  const { browse } = useSentences('browse');
  const { timeline } = browse;
  const years = ({ year, years: many }: Period): string => {
    if (many === 1) return timeline.year(year);
    return many === 10 ? timeline.decade(year) : timeline.yearRange(year, many);
  };
  return {
    title: (period) => {
      const { precision, year, month, years: many } = period;
      if (month !== undefined) return timeline.month(month, year);
      if (precision === 'exact') return years(period);
      if (many === 1) return timeline.noMonth(years(period));
      return many === 10 ? timeline.noYearGiven(years(period)) : timeline.noDecade(years(period));
    },
    label: (period) => (period.month === undefined ? years(period) : timeline.shortMonth(period.month)),
    year: ({ year }) => timeline.year(year),
  };
}
