import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Settings } from '@/core/settings';
import { DataSettings, type DataReach } from './DataSettings';
import { DigestSettings, type DigestReach } from './DigestSettings';
import { HighlightSettings, type HighlightReach } from './HighlightSettings';
import { KeySettings, type KeyReach } from './KeySettings';
import { QuietSettings, type QuietReach } from './QuietSettings';
import { useSentences } from './sentences-context';
import { useSettings, type SettingsReach } from './use-settings';

export type OptionsReach = {
  settings: SettingsReach;
  highlights: HighlightReach;
  quiet: QuietReach;
  keys: KeyReach;
  digests: DigestReach;
  data: DataReach;
};

/** The settings page: one section under the other, each reachable by its own address (`#digests`). */
export function OptionsPage({ reach }: { reach: OptionsReach }): JSX.Element {
  const { options, digests, data } = useSentences('options', 'digests', 'data');
  const { settings, change } = useSettings(reach.settings);
  const [notice, setNotice] = useState('');
  const save = (choices: Partial<Settings>) =>
    void change(() => choices).then((saved) => setNotice(saved ? options.changed : options.failed));

  const sections = [
    {
      id: 'highlights',
      title: options.highlights,
      body: settings && <HighlightSettings settings={settings} reach={reach.highlights} onChange={save} />,
    },
    { id: 'quiet', title: options.quiet, body: settings && <QuietSettings settings={settings} reach={reach.quiet} onChange={save} /> },
    { id: 'keys', title: options.keys, body: <KeySettings reach={reach.keys} /> },
    { id: 'digests', title: digests.heading, body: <DigestSettings reach={reach.digests} /> },
    { id: 'data', title: data.heading, body: <DataSettings reach={reach.data} /> },
  ];
  return (
    <main class="options">
      <h1 class="options-title">{options.title}</h1>
      <nav class="options-sections" aria-label={options.sectionsLabel}>
        {sections.map(({ id, title }) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
      </nav>
      {sections.map(({ id, title, body }) => (
        <section key={id} id={id} class="options-section" aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`} class="options-heading">
            {title}
          </h2>
          {body}
        </section>
      ))}
      <p class="options-notice" role="status">
        {notice}
      </p>
    </main>
  );
}
