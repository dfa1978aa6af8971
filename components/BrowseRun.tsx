import type { JSX } from 'preact';
import type { CreditGroup, DateRun } from '@/core/browse/timeline-blocks';
import type { DateMark, TimelineEntryView } from '@/core/browse/timeline-view';
import { formatRoute } from '@/core/pages/route';
import { AddedMark } from './AddedMark';
import { Foreign } from './Foreign';
import { Icon } from './Icon';
import { useSentences } from './sentences-context';

/** What claims need that they do not say themselves. */
export type RunContext = { titles: Readonly<Record<string, string>>; added: ReadonlySet<string> };

/** The claims of one date. */
export function BrowseRun({ run, ...context }: RunContext & { run: DateRun }): JSX.Element {
  return (
    <li class="period-run">
      <p class="period-date">
        <BrowseMark mark={run.mark} /> {run.date}
      </p>
      <BrowseCredits groups={run.groups} {...context} />
    </li>
  );
}

/** Claims under the credit they share, each with where it stands and where it can be read in full. */
export function BrowseCredits({
  groups,
  isOneSource = false,
  titles,
  added,
}: RunContext & { groups: readonly CreditGroup[]; isOneSource?: boolean }): JSX.Element {
  return (
    <ul class="period-credits">
      {groups.map(({ key, speaker, sources, entries }) => (
        <li key={key} class="period-credit">
          <p class="period-by">
            <Foreign text={speaker} />
            {/* Where a claim stands in several, each claim names them with its paragraphs. */}
            {sources.length === 1 && !isOneSource && sources[0] !== undefined && (
              <>
                {' · '}
                <Foreign text={sources[0].label} />
                {sources[0].issued !== undefined && ` · ${sources[0].issued}`}
              </>
            )}
            {entries[0] !== undefined && added.has(entries[0].digest) && <AddedMark />}
          </p>
          <ul class="period-entries">
            {entries.map((entry) => (
              <Entry
                key={entry.claim}
                entry={entry}
                title={titles[entry.topic]}
                {...(added.has(entry.digest) ? { digest: entry.digest } : {})}
              />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

type EntryProps = { entry: TimelineEntryView; title: string | undefined; digest?: string };

function Entry({ entry, title, digest = '' }: EntryProps): JSX.Element {
  const { browse } = useSentences('browse');
  const { contested, sources, topic, claim } = entry;
  return (
    <li class="period-entry">
      <p class="period-text">
        <Foreign text={entry.text} class="whole" />
      </p>
      <p class="period-foot">
        {sources.map(({ label, issued, paragraphs }) => (
          <span key={label.text}>
            {sources.length > 1 && <Foreign text={label} />} <span class="period-where">{paragraphs}</span>
            {sources.length > 1 && issued !== undefined && ` · ${issued}`}
          </span>
        ))}
        {contested !== undefined && (
          <a
            class="period-contested"
            href={formatRoute({ view: 'browse', part: 'disagreements', params: { id: contested.disagreement, digest } })}
          >
            <Icon name="scale" />
            {contested.label}
          </a>
        )}
        <a class="period-link" href={formatRoute({ view: 'topic', topic, params: { claim } })}>
          {browse.timeline.inTopic(title ?? topic)}
        </a>
      </p>
    </li>
  );
}

/** How exact a date is, for the eye; the date beside it says so in words. */
export function BrowseMark({ mark }: { mark: DateMark }): JSX.Element {
  return <span class={`mark mark-${mark.shape}`} data-vague={mark.vague ? '' : undefined} aria-hidden="true" />;
}
