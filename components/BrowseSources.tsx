import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { DigestSources, ListedDigest } from '@/core/browse/listed';
import { buildSources, buildWholeCard, type SourceEntryView } from '@/core/browse/sources-view';
import { formatRoute } from '@/core/pages/route';
import { BrowseDigests } from './BrowseDigests';
import { BrowseHeading } from './BrowseHeading';
import { BrowsePages } from './BrowsePages';
import { BrowseState } from './BrowseState';
import type { BrowsePartProps } from './BrowseView';
import { Foreign } from './Foreign';
import { OutsideLink } from './OutsideLink';
import { useSentences } from './sentences-context';
import { SourceCard } from './SourceCard';
import { useReading } from './use-reading';

/** The documents that the digests draw on, each with how much of it they do. */
export function BrowseSources(props: BrowsePartProps): JSX.Element {
  const { browse } = useSentences('browse');
  const { route, reach, go, print } = props;
  const reading = useReading(reach.readSources);
  const { digest, page = '' } = route.params;
  return (
    <>
      <BrowseHeading place={`sources ${page}`} onPrint={print}>
        {browse.parts.sources}
      </BrowseHeading>
      <BrowseState reading={reading}>
        {({ digests, content }) => (
          <>
            <BrowseDigests digests={digests} chosen={digest} onChoose={(one) => go({ ...route, params: { digest: one } }, 'replace')} />
            <SourceLists {...props} digests={digests} content={content} />
          </>
        )}
      </BrowseState>
    </>
  );
}

type ListsProps = BrowsePartProps & { digests: readonly ListedDigest[]; content: readonly DigestSources[] };

function SourceLists({ route, isPrinting, digests, content }: ListsProps): JSX.Element {
  const sentences = useSentences('language', 'panel', 'cite', 'desk', 'browse');
  const { digest, page } = route.params;
  const isKnown = content.some((one) => one.digest.id === digest);
  const view = useMemo(
    () => buildSources(isKnown ? content.filter((one) => one.digest.id === digest) : content, { page }, sentences),
    [content, digest, page],
  );
  const isOnly = digests.length === 1;
  const findSource = ({ digest: home, id }: SourceEntryView) =>
    content.find((one) => one.digest.id === home)?.sources.find((source) => source.id === id);
  return (
    <>
      {view.digests.map(({ digest: one, entries }) => (
        <section key={one.id} class="browse-section">
          {/* Of one digest alone the title stands in the introduction. */}
          <h2 class={isOnly ? 'only-spoken' : 'browse-kind'}>
            <bdi lang={one.head.language}>{one.head.title}</bdi>
          </h2>
          <ul class="source-entries">
            {entries.map((entry) => {
              const source = isPrinting ? findSource(entry) : undefined;
              return (
                <li key={entry.id} class="source-entry">
                  {source === undefined ? (
                    <SourceEntry entry={entry} href={hrefOf(entry, isOnly)} />
                  ) : (
                    <SourceCard card={buildWholeCard(source, one.head, sentences)} hasLink />
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      {view.pages !== undefined && (
        <BrowsePages
          {...view.pages}
          hrefOf={(to) => formatRoute({ ...route, params: { digest: digest ?? '', page: to === 1 ? '' : String(to) } })}
        />
      )}
    </>
  );
}

function hrefOf({ id, digest }: SourceEntryView, isOnly: boolean): string {
  return formatRoute({ view: 'browse', part: 'sources', params: { source: id, digest: isOnly ? '' : digest } });
}

function SourceEntry({ entry, href }: { entry: SourceEntryView; href: string }): JSX.Element {
  const { browse } = useSentences('browse');
  const { drawnOn, content } = entry.coverage;
  return (
    <>
      <p class="source-entry-title">
        <a href={href}>
          <Foreign text={entry.title} />
        </a>
      </p>
      <p class="source-entry-facts">
        {entry.genre}
        {entry.perspective !== undefined && (
          <>
            {' · '}
            <Foreign text={entry.perspective} />
          </>
        )}
      </p>
      {entry.basis !== undefined && (
        <p class="source-entry-facts">
          {browse.sources.basis} <Foreign text={entry.basis} />
        </p>
      )}
      <dl class="source-fields">
        {entry.facts.map((fact) => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd>
              <Foreign text={fact.value} />
              {fact.known !== undefined && <span class="source-known">{fact.known}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <p class="coverage">{browse.sources.coverage(drawnOn, content)}</p>
      {entry.url !== undefined && <OutsideLink url={entry.url} label={entry.url} />}
    </>
  );
}
