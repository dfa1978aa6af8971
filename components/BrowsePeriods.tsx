import { Fragment, type JSX } from 'preact';
import type { ListedDigest } from '@/core/browse/listed';
import { type DateRun, sortIntoBlocks, type TimelineBlock } from '@/core/browse/timeline-blocks';
import type { DateMark, PageWay, TimelineBrowseView, TimelineEntryView } from '@/core/browse/timeline-view';
import { formatRoute } from '@/core/pages/route';
import { AddedMark } from './BrowseDigests';
import { BrowseJumps } from './BrowseJumps';
import type { BrowseReach } from './BrowseView';
import { Foreign } from './Foreign';
import { useSentences } from './sentences-context';
import { usePeriodTitle } from './use-period-title';
import { useTitles } from './use-titles';

type Props = {
  view: TimelineBrowseView;
  reach: BrowseReach;
  digests: readonly ListedDigest[];
  hrefOf: (start: { from: string; skip: string }) => string;
};

/** A page of the timeline: claims by period, and the ways to what comes before and after. */
export function BrowsePeriods({ view, reach, digests, hrefOf }: Props): JSX.Element {
  const { browse } = useSentences('browse');
  const { timeline } = browse;
  const { title } = usePeriodTitle();
  const entries = view.periods.flatMap((period) => period.entries);
  const titles = useTitles(
    reach,
    entries.map(({ topic }) => topic),
  );
  const added = new Set(digests.filter(({ isAdded }) => isAdded).map(({ id }) => id));
  const marks = listMarks(entries);
  const nameOf = ({ first, last, count }: PageWay) =>
    timeline.way(title(first) === title(last) ? title(first) : timeline.fromTo(title(first), title(last)), count);
  const ways = (view.before ?? view.after) !== undefined && (
    <>
      {view.before !== undefined && <a href={hrefOf(view.before.start)}>{timeline.earlier(nameOf(view.before))}</a>}
      {view.after !== undefined && <a href={hrefOf(view.after.start)}>{timeline.later(nameOf(view.after))}</a>}
    </>
  );
  return (
    <>
      <ul class="marks" aria-label={timeline.marksLabel}>
        {marks.map(({ name, mark }) => (
          <li key={name}>
            <Mark mark={mark} /> {timeline.marks[name]}
          </li>
        ))}
      </ul>
      {ways !== false && (
        <nav class="browse-pages" aria-label={browse.pagesLabel}>
          {ways}
        </nav>
      )}
      {view.periods.map(({ key, period, count, entries: shown }) => (
        <section key={key} class="browse-section period">
          <h2 class="browse-kind">
            {title(period)} <span class="browse-count">{timeline.shown(shown.length, count)}</span>
          </h2>
          <PeriodJumps name={key} blocks={sortIntoBlocks(shown)} />
          {sortIntoBlocks(shown).map((block, _, { length }) => (
            <Fragment key={block.kind}>
              {(length > 1 || block.kind !== 'dated') && (
                <h3 id={blockId(key, block)} class="period-block" tabIndex={-1}>
                  {timeline.blocks[block.kind]} <span class="browse-count">{browse.claims(block.count)}</span>
                </h3>
              )}
              <ol class="period-runs">
                {block.runs.map((run) => (
                  <Run key={run.entries[0]?.claim} run={run} titles={titles} added={added} />
                ))}
              </ol>
            </Fragment>
          ))}
        </section>
      ))}
      {ways !== false && <p class="browse-pages">{ways}</p>}
    </>
  );
}

/** A longer period than this has ways to its blocks. */
const manyClaims = 20;

function PeriodJumps({ name, blocks }: { name: string; blocks: readonly TimelineBlock[] }): JSX.Element | null {
  const { browse, language } = useSentences('browse', 'language');
  if (blocks.length < 2 || blocks.reduce((sum, { count }) => sum + count, 0) <= manyClaims) return null;
  const jumps = blocks.map((block) => ({
    id: blockId(name, block),
    label: browse.timeline.blocks[block.kind],
    count: block.count.toLocaleString(language),
  }));
  return <BrowseJumps jumps={jumps} />;
}

function blockId(period: string, { kind }: TimelineBlock): string {
  return `period-${period}-${kind}`;
}

type RunProps = { run: DateRun; titles: Readonly<Record<string, string>>; added: ReadonlySet<string> };

/** The claims of one date. */
function Run({ run, titles, added }: RunProps): JSX.Element {
  return (
    <li class="period-run">
      <p class="period-date">
        <Mark mark={run.mark} /> {run.date}
      </p>
      <ul class="period-entries">
        {run.entries.map((entry) => (
          <Entry key={`${entry.digest}/${entry.claim}`} entry={entry} title={titles[entry.topic]} isAdded={added.has(entry.digest)} />
        ))}
      </ul>
    </li>
  );
}

type EntryProps = { entry: TimelineEntryView; title: string | undefined; isAdded: boolean };

function Entry({ entry, title, isAdded }: EntryProps): JSX.Element {
  const { browse } = useSentences('browse');
  return (
    <li class="period-entry">
      <p class="period-text">
        <Foreign text={entry.text} class="whole" />
      </p>
      <p class="period-by">
        <Foreign text={entry.speaker} />
        {entry.sources.map(({ label, paragraphs }) => (
          <span key={label.text}>
            {' · '}
            <Foreign text={label} /> <span class="period-where">{paragraphs}</span>
          </span>
        ))}
        {isAdded && <AddedMark />}
      </p>
      <p class="period-link">
        <a href={formatRoute({ view: 'topic', topic: entry.topic, params: { claim: entry.claim } })}>
          {browse.timeline.inTopic(title ?? entry.topic)}
        </a>
      </p>
    </li>
  );
}

/** How exact a date is, for the eye; the date beside it says so in words. */
function Mark({ mark }: { mark: DateMark }): JSX.Element {
  return <span class={`mark mark-${mark.shape}`} data-vague={mark.vague ? '' : undefined} aria-hidden="true" />;
}

/** Those that are on the page. */
function listMarks(entries: readonly TimelineEntryView[]): { name: 'day' | 'part' | 'interval' | 'vague'; mark: DateMark }[] {
  const all = [
    { name: 'day', mark: { shape: 'day', vague: false } },
    { name: 'part', mark: { shape: 'part', vague: false } },
    { name: 'interval', mark: { shape: 'interval', vague: false } },
    { name: 'vague', mark: { shape: 'part', vague: true } },
  ] as const;
  return all.filter(({ name }) => entries.some(({ mark }) => (name === 'vague' ? mark.vague : mark.shape === name)));
}
