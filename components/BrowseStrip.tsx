import type { JSX } from 'preact';
import type { StripView } from '@/core/browse/timeline-strip';
import { useSentences } from './sentences-context';
import { usePeriodTitle } from './use-period-title';

type Props = { strip: StripView; hrefOf: (from: string) => string };

/** Where in time the claims are: a bar for each period, which says how many and leads there. */
export function BrowseStrip({ strip, hrefOf }: Props): JSX.Element {
  const { browse } = useSentences('browse');
  const { title, label } = usePeriodTitle();
  const { bars, most } = strip;
  // Labels as far apart as the longest of them is wide, counted from the last, which is where a reader begins.
  const every = Math.ceil(bars.length / 7);
  const isNamed = (index: number) => (bars.length - 1 - index) % every === 0;
  return (
    <nav class="strip" aria-label={browse.timeline.stripLabel}>
      <ol class="strip-bars">
        {bars.map(({ key, period, count, isShown }, index) => (
          <li key={key} class="strip-slot">
            {count > 0 && (
              <a
                class="strip-bar"
                href={hrefOf(key)}
                title={browse.timeline.bar(title(period), count)}
                aria-label={browse.timeline.bar(title(period), count)}
                aria-current={isShown ? 'true' : undefined}
              >
                <span class="strip-count" data-low={bars.length > 12 && count < most / 5 ? '' : undefined}>
                  {count}
                </span>
                <span class="strip-height" style={{ height: `${Math.max((100 * count) / most, 4)}%` }} />
              </a>
            )}
            {isNamed(index) && (
              <span class={`strip-label ${bars.length > 7 && index === bars.length - 1 ? 'strip-label-end' : ''}`} aria-hidden="true">
                {label(period)}
              </span>
            )}
          </li>
        ))}
      </ol>
      <p class="strip-hint">{browse.timeline.strip}</p>
    </nav>
  );
}
