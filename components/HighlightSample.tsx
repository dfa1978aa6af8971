import type { JSX } from 'preact';
import type { Settings } from '@/core/settings';
import { useSentences } from './sentences-context';

/** Two sentences of no page, underlined as pages will be. The first mention of each name is the one that “first” leaves. */
export function HighlightSample({ settings }: { settings: Pick<Settings, 'density' | 'paused' | 'line'> }): JSX.Element {
  const { options } = useSentences('options');
  const { sample } = options;
  const shown = settings.paused ? 'request' : settings.density;
  const mention = (text: string, isFirst: boolean): JSX.Element | string =>
    shown === 'all' || (shown === 'first' && isFirst) ? (
      <span class="sample-mention" data-line={settings.line}>
        {text}
      </span>
    ) : (
      text
    );
  return (
    <figure class="sample">
      <figcaption class="sample-label">{options.sampleLabel}</figcaption>
      <p class="sample-text">
        {sample.before}
        {mention(sample.first, true)}
        {sample.between}
        {mention(sample.again, false)}
        {sample.while}
        {mention(sample.other, true)}
        {sample.after}
      </p>
    </figure>
  );
}
