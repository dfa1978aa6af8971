import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { DigestQuestions } from '@/core/browse/listed';
import { sectionOf } from '@/core/browse/section-of';
import { buildWholeCard, listClaimsOf } from '@/core/browse/sources-view';
import type { Source } from '@/core/digest/schema';
import { formatRoute } from '@/core/pages/route';
import { BrowseClaims } from './BrowseClaims';
import { BrowseDigests } from './BrowseDigests';
import { BrowseHeading } from './BrowseHeading';
import { BrowseReachProvider } from './BrowseReachProvider';
import { BrowseState } from './BrowseState';
import type { BrowsePartProps } from './BrowseView';
import { Claim } from './Claim';
import { SectionProvider } from './panel-context';
import { useSentences } from './sentences-context';
import { SourceCard } from './SourceCard';
import { StateMessage } from './StateMessage';
import { useReading } from './use-reading';

type Props = BrowsePartProps & { source: string };

/** One source: what kind of document it is, how far the digest draws on it, and what it says, paragraph after paragraph. */
export function BrowseSource(props: Props): JSX.Element {
  const { browse } = useSentences('browse');
  const { route, reach, print, source: id } = props;
  const { digest } = route.params;
  const reading = useReading(() => reach.readSource({ source: id, digest }));
  const home = reading.status === 'ready' ? reading.content[0] : undefined;
  const source = home?.sources.find((one) => one.id === id);
  return (
    <>
      <p class="browse-way">
        <a href={formatRoute({ view: 'browse', part: 'sources', params: { digest: digest ?? '' } })}>{browse.sources.all}</a>
      </p>
      <BrowseHeading place={`source ${id}`} onPrint={print}>
        {source === undefined || home === undefined ? (
          browse.parts.sources
        ) : (
          <bdi lang={source.csl.language ?? home.digest.head.language}>{source.csl.title}</bdi>
        )}
      </BrowseHeading>
      <BrowseState reading={reading}>
        {() =>
          home === undefined || source === undefined ? (
            <StateMessage title={browse.states.nothingTitle}>
              <p>{browse.states.noSource}</p>
            </StateMessage>
          ) : (
            <OneSource {...props} home={home} document={source} />
          )
        }
      </BrowseState>
    </>
  );
}

function OneSource({ home, document, reach, go, isPrinting }: Props & { home: DigestQuestions; document: Source }): JSX.Element {
  const sentences = useSentences('language', 'panel', 'cite', 'desk', 'browse');
  const { sources } = sentences.browse;
  const section = useMemo(() => sectionOf(home), [home]);
  const sections = useMemo(() => [section], [section]);
  const placed = useMemo(() => listClaimsOf(document, section, sentences), [document, section]);
  const perspective = home.digest.head.perspectives.find(({ id }) => id === document.perspective);
  const showQuestion = (id: string) =>
    go({ view: 'browse', part: 'disagreements', params: { id, ...(home.digest.isAdded ? { digest: home.digest.id } : {}) } });
  return (
    <>
      <BrowseDigests digests={[home.digest]} chosen={undefined} />
      <div class="source-whole">
        <SourceCard card={buildWholeCard(document, home.digest.head, sentences)} hasLink />
        {perspective !== undefined && (
          <p class="source-perspective">
            <bdi lang={home.digest.head.language}>
              {perspective.label}: {perspective.note}
            </bdi>
          </p>
        )}
      </div>
      <section class="browse-section">
        <h2 class="browse-kind">
          {sources.claims} <span class="browse-count">{sentences.browse.claims(placed.length)}</span>
        </h2>
        {placed.length === 0 && <p>{sources.notDrawnOn}</p>}
        {isPrinting ? (
          <BrowseClaims claims={placed.map(({ claim }) => claim)} />
        ) : (
          <BrowseReachProvider reach={reach} sections={sections}>
            <SectionProvider value={section}>
              <ol class="claims-list source-claims">
                {placed.map(({ claim }) => (
                  <li key={claim.id}>
                    <Claim claim={claim} moreLabel={sentences.panel.aboutClaim} onDisagreement={showQuestion} />
                  </li>
                ))}
              </ol>
            </SectionProvider>
          </BrowseReachProvider>
        )}
      </section>
    </>
  );
}
