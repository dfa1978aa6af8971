import { Fragment, type JSX } from 'preact';
import type { BarView, StripView } from '@/core/browse/timeline-strip';
import { useSentences } from './sentences-context';
import { usePeriodTitle } from './use-period-title';

type Props = { strip: StripView; hrefOf: (from: string) => string };

const parts = ['dated', 'loose'] as const;
const keys = [...parts, 'document'] as const;

/**
 * Where in time the claims are: a bar for each period that has any, which says how they are dated and leads there. Those that only their
 * document dates are counted under it: they need not be about that time.
 */
export function BrowseStrip({ strip, hrefOf }: Props): JSX.Element {
  const { browse } = useSentences('browse');
  const { timeline } = browse;
  const { title, label, year } = usePeriodTitle();
  const { bars, most } = strip;
  return (
    <nav class="strip" aria-label={timeline.stripLabel}>
      <ol class="strip-bars">
        {bars.map((bar, index) => {
          const { key, period, count, counts, gap, isShown, isNear } = bar;
          const before = bars[index - 1];
          const far = isNear ? undefined : '';
          const name = timeline.bar(title(period), count, timeline.holds(count + counts.document, counts));
          return (
            <Fragment key={key}>
              {gap > 0 && (
                <li class="strip-gap" style={{ flexGrow: gap }} data-far={before?.isNear === false ? '' : far} aria-hidden="true" />
              )}
              <li class="strip-slot" data-far={far}>
                <a class="strip-bar" href={hrefOf(key)} title={name} aria-label={name} aria-current={isShown ? 'true' : undefined}>
                  {count > 0 && <span class="strip-count">{count}</span>}
                  <span class="strip-height" style={{ height: `${(100 * count) / most}%` }}>
                    {parts.map((part) => amountOf(bar, part) > 0 && <Part key={part} part={part} amount={amountOf(bar, part)} />)}
                  </span>
                </a>
                <span class="strip-label" aria-hidden="true">
                  {label(period)}
                  {period.month !== undefined && period.year !== before?.period.year && <small>{year(period)}</small>}
                  {counts.document > 0 && <small class="strip-beside">+{counts.document}</small>}
                </span>
              </li>
            </Fragment>
          );
        })}
      </ol>
      <ul class="strip-legend" aria-label={timeline.stripLegend}>
        <li>{timeline.stripLegendWord}</li>
        {keys
          .filter((part) => bars.some((bar) => amountOf(bar, part) > 0))
          .map((part) => (
            <li key={part}>
              {part === 'document' ? (
                <span class="strip-beside" aria-hidden="true">
                  +
                </span>
              ) : (
                <span class={`strip-key strip-${part}`} aria-hidden="true" />
              )}{' '}
              {timeline.stripParts[part]}
            </li>
          ))}
      </ul>
    </nav>
  );
}

function Part({ part, amount }: { part: (typeof parts)[number]; amount: number }): JSX.Element {
  return <span class={`strip-part strip-${part}`} style={{ flexGrow: amount }} />;
}

/** About a date and over a span are one: both say roughly when what is claimed was so. */
function amountOf({ counts }: BarView, part: (typeof keys)[number]): number {
  return part === 'loose' ? counts.uncertain + counts.span : counts[part];
}
