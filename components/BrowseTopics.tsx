import type { JSX } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import type { ListedDigest, ListedTopic } from '@/core/browse/listed';
import { filterTopics } from '@/core/browse/topic-filter';
import { buildTopicsView, type KindView, type TopicEntryView } from '@/core/browse/topics-view';
import { formatRoute } from '@/core/pages/route';
import { AddedMark } from './AddedMark';
import { BrowseDigests } from './BrowseDigests';
import { BrowseHeading } from './BrowseHeading';
import { BrowsePages } from './BrowsePages';
import { BrowseState } from './BrowseState';
import type { BrowsePartProps, BrowseRoute } from './BrowseView';
import { Foreign } from './Foreign';
import { useSentences } from './sentences-context';
import { useReading } from './use-reading';
import { useLeadNames } from './use-titles';

/** All topics by kind, as an index has them. */
export function BrowseTopics({ route, reach, go, print }: BrowsePartProps): JSX.Element {
  const { browse } = useSentences('browse');
  const reading = useReading(reach.readTopics);
  const leadNames = useLeadNames(reach);
  const { kind, page = '' } = route.params;
  return (
    <>
      <BrowseHeading place={`topics ${kind ?? ''} ${page}`} onPrint={print}>
        {browse.parts.topics}
      </BrowseHeading>
      <BrowseState reading={reading}>
        {({ digests, content }) => (
          <>
            <BrowseDigests
              digests={digests}
              chosen={route.params['digest']}
              onChoose={(digest) => go({ ...route, params: { ...route.params, digest, page: '' } }, 'replace')}
            />
            {leadNames !== undefined && <TopicLists digests={digests} topics={content} leadNames={leadNames} route={route} />}
          </>
        )}
      </BrowseState>
    </>
  );
}

type ListsProps = {
  digests: readonly ListedDigest[];
  topics: readonly ListedTopic[];
  leadNames: Readonly<Record<string, string>>;
  route: BrowseRoute;
};

function TopicLists({ digests, topics, leadNames, route }: ListsProps): JSX.Element {
  const { browse, language } = useSentences('browse', 'language');
  const { kind, digest, page } = route.params;
  const [typed, setTyped] = useState('');
  const filterId = useId();
  const view = useMemo(
    () => buildTopicsView({ digests, topics: filterTopics(topics, typed), leadNames, language }, { kind, digest, page }),
    [digests, topics, typed, leadNames, kind, digest, page],
  );
  const hrefOf = (params: Record<string, string>) => formatRoute({ ...route, params: { digest: digest ?? '', ...params } });
  const added = new Set(digests.filter(({ isAdded }) => isAdded).map(({ id }) => id));
  return (
    <>
      <nav class="browse-filters" aria-label={browse.topics.kindsLabel}>
        {view.only !== undefined && <a href={hrefOf({})}>{browse.topics.allKinds}</a>}
        {view.only === undefined &&
          view.kinds.length > 1 &&
          view.kinds.map(({ kind: one, total }) => (
            <a key={one} href={hrefOf({ kind: one })}>
              {browse.topics.kinds[one]} <span class="browse-count">{total.toLocaleString(language)}</span>
            </a>
          ))}
      </nav>
      <p class="topics-filter">
        <label for={filterId}>{browse.topics.filter}</label>
        <input
          id={filterId}
          type="search"
          autocomplete="off"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <span role="status">{typed.trim() !== '' && browse.topics.found(view.total)}</span>
      </p>
      {view.kinds.map((one) => (
        <KindSection key={one.kind} kind={one} added={added} isMore={view.pages === undefined} hrefOfAll={hrefOf({ kind: one.kind })} />
      ))}
      {view.pages !== undefined && (
        <BrowsePages {...view.pages} hrefOf={(to) => hrefOf({ kind: kind ?? '', page: to === 1 ? '' : String(to) })} />
      )}
    </>
  );
}

type KindProps = { kind: KindView; added: ReadonlySet<string>; isMore: boolean; hrefOfAll: string };

function KindSection({ kind: { kind, total, entries }, added, isMore, hrefOfAll }: KindProps): JSX.Element {
  const { browse, language } = useSentences('browse', 'language');
  return (
    <section class="browse-section">
      <h2 class="browse-kind">
        {browse.topics.kinds[kind]} <span class="browse-count">{total.toLocaleString(language)}</span>
      </h2>
      <ul class="topic-entries">
        {entries.map((entry) => (
          <TopicEntry key={entry.id} entry={entry} isAdded={entry.digests.every((digest) => added.has(digest))} />
        ))}
      </ul>
      {isMore && entries.length < total && (
        <p class="browse-more">
          <a href={hrefOfAll}>{browse.topics.allOfKind(total)}</a>
        </p>
      )}
    </section>
  );
}

function TopicEntry({ entry, isAdded }: { entry: TopicEntryView; isAdded: boolean }): JSX.Element {
  const { browse } = useSentences('browse');
  const counts = [browse.claims(entry.claims), ...(entry.disagreements > 0 ? [browse.disagreements(entry.disagreements)] : [])];
  return (
    <li class="topic-entry">
      <p class="topic-entry-head">
        <a class="topic-entry-title" href={formatRoute({ view: 'topic', topic: entry.id, params: {} })}>
          <Foreign text={entry.title} />
        </a>{' '}
        <span class="topic-entry-counts">{counts.join(' · ')}</span>
      </p>
      <p class="topic-entry-sentence">
        <Foreign text={entry.sentence} class="whole" />
      </p>
      {isAdded && (
        <p>
          <AddedMark />
        </p>
      )}
    </li>
  );
}
