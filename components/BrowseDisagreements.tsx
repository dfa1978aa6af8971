import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ListedDigest, DigestQuestions } from '@/core/browse/listed';
import { buildQuestions } from '@/core/browse/questions-view';
import { formatRoute } from '@/core/pages/route';
import { BrowseDigests } from './BrowseDigests';
import { BrowseHeading } from './BrowseHeading';
import { BrowseJumps } from './BrowseJumps';
import { BrowseQuestion } from './BrowseQuestion';
import { BrowseReachProvider } from './BrowseReachProvider';
import { BrowseState } from './BrowseState';
import type { BrowsePartProps } from './BrowseView';
import { useSentences } from './sentences-context';
import { StateMessage } from './StateMessage';
import { useReading } from './use-reading';
import { useTitles } from './use-titles';

/** Every question the sources answer differently, by kind; the one in the address is open, and on paper all are. */
export function BrowseDisagreements(props: BrowsePartProps): JSX.Element {
  const { browse } = useSentences('browse');
  const { route, reach, go, print } = props;
  const reading = useReading(reach.readQuestions);
  const { digest, id = '' } = route.params;
  return (
    <>
      <BrowseHeading place={`disagreements ${id}`} onPrint={print}>
        {browse.parts.disagreements}
      </BrowseHeading>
      <BrowseState reading={reading}>
        {({ digests, content }) => (
          <>
            <BrowseDigests digests={digests} chosen={digest} onChoose={(one) => go({ ...route, params: { digest: one } }, 'replace')} />
            <BrowseReachProvider reach={reach}>
              <Questions {...props} digests={digests} content={content} />
            </BrowseReachProvider>
          </>
        )}
      </BrowseState>
    </>
  );
}

type QuestionsProps = BrowsePartProps & { digests: readonly ListedDigest[]; content: readonly DigestQuestions[] };

function Questions({ route, reach, isPrinting, digests, content }: QuestionsProps): JSX.Element {
  const { browse, language } = useSentences('browse', 'language');
  const { digest, id } = route.params;
  const kinds = useMemo(() => buildQuestions(content, digest), [content, digest]);
  const entries = kinds.flatMap((kind) => kind.entries);
  const titles = useTitles(
    reach,
    entries.flatMap(({ topics }) => topics),
  );
  const [areAllOpen, setAllOpen] = useState<boolean>();
  const added = new Set(digests.filter(({ isAdded }) => isAdded).map((one) => one.id));
  return (
    <>
      {entries.length === 0 && (
        <StateMessage title={browse.states.nothingTitle}>
          <p>{browse.states.noQuestions}</p>
        </StateMessage>
      )}
      {id !== undefined && entries.length > 0 && !entries.some((entry) => entry.id === id) && (
        <p class="browse-damaged" role="status">
          {browse.states.noQuestion}
        </p>
      )}
      {entries.length > 0 && <p class="questions-order">{browse.questions.order}</p>}
      {entries.length > 1 && (
        <div class="questions-tools">
          <BrowseJumps
            jumps={kinds.map(({ kind, entries: { length } }) => ({
              id: `questions-${kind}`,
              label: browse.questions.kinds[kind],
              count: length.toLocaleString(language),
            }))}
          />
          <button type="button" class="text-button" aria-pressed={areAllOpen === true} onClick={() => setAllOpen(areAllOpen !== true)}>
            {browse.questions.openAll}
          </button>
        </div>
      )}
      {kinds.map(({ kind, entries: ofKind }) => (
        <section key={kind} class="browse-section">
          <h2 id={`questions-${kind}`} class="browse-kind" tabIndex={-1}>
            {browse.questions.kinds[kind]} <span class="browse-count">{browse.disagreements(ofKind.length)}</span>
          </h2>
          {ofKind.map((entry) => (
            <BrowseQuestion
              key={`${entry.digest}/${entry.id}`}
              entry={entry}
              titles={titles}
              isAdded={added.has(entry.digest)}
              isWanted={entry.id === id && (digest === undefined || digest === entry.digest)}
              isPrinting={isPrinting}
              areAllOpen={areAllOpen}
              href={formatRoute({
                view: 'browse',
                part: 'disagreements',
                params: { id: entry.id, digest: digests.length > 1 ? entry.digest : '' },
              })}
            />
          ))}
        </section>
      ))}
    </>
  );
}
