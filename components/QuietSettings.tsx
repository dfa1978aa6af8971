import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '@/core/settings';
import { RemovableList } from './RemovableList';
import { useSentences } from './sentences-context';
import { SiteForm } from './SiteForm';

export type QuietReach = {
  /** Titles of topics by id; those no digest knows are left out. */
  loadTitles: (topics: readonly string[]) => Promise<Record<string, string>>;
  /** The site that a text names, in the form in which sites are kept; undefined for any other text. */
  parseSite: (text: string) => string | undefined;
};

type Props = { settings: Settings; reach: QuietReach; onChange: (choices: Partial<Settings>) => void };

/** Where Sidelight stays quiet, by site and by topic, and by which names panels are led: every such choice, with the way back. */
export function QuietSettings({ settings, reach, onChange }: Props): JSX.Element {
  const { options } = useSentences('options');
  const { sitesOff, mutedTopics, leadNames } = settings;
  const [titles, setTitles] = useState<Record<string, string>>({});
  const topics = [...mutedTopics, ...Object.keys(leadNames)];
  useEffect(() => {
    if (topics.length > 0) void reach.loadTitles(topics).then((found) => setTitles((known) => ({ ...known, ...found })));
  }, [topics.join(' ')]);
  // A topic whose digest has gone still has the id it was chosen by.
  const titleOf = (topic: string): string => titles[topic] ?? topic;

  return (
    <>
      <RemovableList
        title={options.sites}
        empty={options.noSites}
        items={sitesOff.map((site) => ({ id: site, text: site, remove: options.removeSite(site) }))}
        onRemove={(site) => {
          onChange({ sitesOff: sitesOff.filter((one) => one !== site) });
          return () => onChange({ sitesOff });
        }}
      />
      <SiteForm sites={sitesOff} parseSite={reach.parseSite} onAdd={(site) => onChange({ sitesOff: [...sitesOff, site] })} />
      <RemovableList
        title={options.muted}
        empty={options.noMuted}
        items={mutedTopics.map((topic) => ({ id: topic, text: titleOf(topic), remove: options.unmuteTopic(titleOf(topic)) }))}
        onRemove={(topic) => {
          onChange({ mutedTopics: mutedTopics.filter((one) => one !== topic) });
          return () => onChange({ mutedTopics });
        }}
      />
      <RemovableList
        title={options.leads}
        empty={options.noLeads}
        items={Object.entries(leadNames).map(([topic, name]) => ({
          id: topic,
          text: options.leadsAs(name, titleOf(topic)),
          remove: options.resetLead(titleOf(topic)),
        }))}
        onRemove={(topic) => {
          const { [topic]: _removed, ...kept } = leadNames;
          onChange({ leadNames: kept });
          return () => onChange({ leadNames });
        }}
      />
    </>
  );
}
