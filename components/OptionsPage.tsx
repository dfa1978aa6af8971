import type { JSX } from 'preact';
import { DataSettings, type DataReach } from './DataSettings';
import { DigestSettings, type DigestReach } from './DigestSettings';
import { HighlightSettings, type HighlightReach } from './HighlightSettings';
import { useSentences } from './sentences-context';

export type OptionsReach = { highlights: HighlightReach; digests: DigestReach; data: DataReach };

/** The settings page: one section under the other, each reachable by its own address (`#digests`). */
export function OptionsPage({ reach }: { reach: OptionsReach }): JSX.Element {
  const { options, digests, data } = useSentences('options', 'digests', 'data');
  return (
    <main class="options">
      <h1 class="options-title">{options.title}</h1>
      <nav class="options-sections" aria-label={options.sectionsLabel}>
        <a href="#highlights">{options.highlights}</a>
        <a href="#digests">{digests.heading}</a>
        <a href="#data">{data.heading}</a>
      </nav>
      <section id="highlights" class="options-section">
        <h2 class="options-heading">{options.highlights}</h2>
        <HighlightSettings reach={reach.highlights} />
      </section>
      <section id="digests" class="options-section">
        <h2 class="options-heading">{digests.heading}</h2>
        <DigestSettings reach={reach.digests} />
      </section>
      <section id="data" class="options-section">
        <h2 class="options-heading">{data.heading}</h2>
        <DataSettings reach={reach.data} />
      </section>
    </main>
  );
}
