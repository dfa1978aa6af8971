import { Fragment, type JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ListedDigest } from '@/core/browse/listed';
import { type PeriodBlocks, sortIntoBlocks } from '@/core/browse/timeline-blocks';
import type { DateMark, PageWay, TimelineBrowseView, TimelineEntryView, TimelinePeriodView } from '@/core/browse/timeline-view';
import { BrowseDocument } from './BrowseDocument';
import { BrowseJumps } from './BrowseJumps';
import { BrowseMark, BrowseRun, type RunContext } from './BrowseRun';
import type { BrowseReach } from './BrowseView';
import { useSentences } from './sentences-context';
import { usePeriodTitle } from './use-period-title';
import { useTitles } from './use-titles';

type Props = {
  view: TimelineBrowseView;
  reach: BrowseReach;
  digests: readonly ListedDigest[];
  isPrinting: boolean;
  hrefOf: (start: { from: string; skip: string }) => string;
};

/** A page of the timeline: claims by period, and the ways to what comes before and after. */
export function BrowsePeriods({ view, reach, digests, isPrinting, hrefOf }: Props): JSX.Element {
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
      {marks.length > 0 && (
        <ul class="marks" aria-label={timeline.marksLabel}>
          <li>{timeline.marksWord}</li>
          {marks.map(({ name, mark }) => (
            <li key={name}>
              <BrowseMark mark={mark} /> {timeline.marks[name]}
            </li>
          ))}
        </ul>
      )}
      {ways !== false && (
        <nav class="browse-pages" aria-label={browse.pagesLabel}>
          {ways}
        </nav>
      )}
      {view.periods.map((period) => (
        <PeriodSection key={period.key} period={period} isPrinting={isPrinting} titles={titles} added={added} />
      ))}
      {ways !== false && <p class="browse-pages">{ways}</p>}
    </>
  );
}

type SectionProps = RunContext & { period: TimelinePeriodView; isPrinting: boolean };

function PeriodSection({ period: { key, period, count, counts, entries }, isPrinting, ...context }: SectionProps): JSX.Element {
  const { browse } = useSentences('browse');
  const { timeline } = browse;
  const { title } = usePeriodTitle();
  const sorted = useMemo(() => sortIntoBlocks(entries), [entries]);
  const { blocks, documents } = sorted;
  const isSplit = blocks.length + Math.min(documents.length, 1) > 1;
  return (
    <section class="browse-section period">
      <h2 class="browse-kind">
        {title(period)} <span class="browse-count">{timeline.holds(count, counts, entries.length)}</span>
      </h2>
      <PeriodJumps name={key} sorted={sorted} />
      {blocks.map((block) => (
        <Fragment key={block.kind}>
          {(isSplit || block.kind !== 'dated') && (
            <h3 id={blockId(key, block.kind)} class="period-block" tabIndex={-1}>
              {timeline.blocks[block.kind]} <span class="browse-count">{browse.claims(block.count)}</span>
            </h3>
          )}
          <ol class="period-runs">
            {block.runs.map((run) => (
              <BrowseRun key={run.groups[0]?.entries[0]?.claim} run={run} {...context} />
            ))}
          </ol>
        </Fragment>
      ))}
      {documents.length > 0 && (
        <>
          <h3 id={blockId(key, 'document')} class="period-block" tabIndex={-1}>
            {timeline.blocks.document}{' '}
            <span class="browse-count">{browse.claims(documents.reduce((sum, document) => sum + document.count, 0))}</span>
          </h3>
          <p class="period-note">{timeline.documentNote}</p>
          {documents.map((document) => (
            <BrowseDocument key={document.key} document={document} isPrinting={isPrinting} {...context} />
          ))}
        </>
      )}
    </section>
  );
}

/** A period with more to read than this has ways to its blocks. */
const manyClaims = 15;

function PeriodJumps({ name, sorted: { blocks, documents } }: { name: string; sorted: PeriodBlocks }): JSX.Element | null {
  const { browse, language } = useSentences('browse', 'language');
  const inDocuments = documents.reduce((sum, { count }) => sum + count, 0);
  const ways = [
    ...blocks.map(({ kind, count }) => ({ kind, count })),
    ...(documents.length > 0 ? [{ kind: 'document' as const, count: inDocuments }] : []),
  ];
  if (ways.length < 2 || blocks.reduce((sum, { count }) => sum + count, 0) <= manyClaims) return null;
  const jumps = ways.map(({ kind, count }) => ({
    id: blockId(name, kind),
    label: browse.timeline.blocks[kind],
    count: count.toLocaleString(language),
  }));
  return <BrowseJumps jumps={jumps} />;
}

function blockId(period: string, kind: string): string {
  return `period-${period}-${kind}`;
}

/** Those that are on the page; what is dated by its document has none. */
function listMarks(entries: readonly TimelineEntryView[]): { name: 'day' | 'part' | 'interval' | 'vague'; mark: DateMark }[] {
  const all = [
    { name: 'day', mark: { shape: 'day', vague: false } },
    { name: 'part', mark: { shape: 'part', vague: false } },
    { name: 'interval', mark: { shape: 'interval', vague: false } },
    { name: 'vague', mark: { shape: 'part', vague: true } },
  ] as const;
  const drawn = entries.filter(({ document }) => document === undefined);
  return all.filter(({ name }) => drawn.some(({ mark }) => (name === 'vague' ? mark.vague : mark.shape === name)));
}
