import type { JSX } from 'preact';
import { formatRoute } from '@/core/pages/route';
import { inLanguage, isolate } from '@/core/panel/language-text';
import type { ClaimResult, DigestLabel, DisagreementResult, SourceResult, TopicResult } from '@/core/search/answer';
import { buildClaimCredit, buildSourceCredit, type SourceCredit } from '@/core/search/credit';
import { Foreign } from './Foreign';
import { Icon } from './Icon';
import { QuestionHolders } from './QuestionHolders';
import { SearchMarked } from './SearchMarked';
import { useSentences } from './sentences-context';

/** `onOpen`: the reader goes to it. */
type Given = { hasManyDigests: boolean; onOpen: () => void };

/** A topic by its title, the name that answered, and what it is in a sentence. */
export function SearchTopic({
  topic,
  beginnings,
  hasManyDigests,
  onOpen,
}: Given & { topic: TopicResult; beginnings: readonly string[] }): JSX.Element {
  const { search, panel, language } = useSentences('search', 'panel', 'language');
  return (
    <li>
      <a class="search-hit" href={formatRoute({ view: 'topic', topic: topic.id, params: {} })} onClick={onOpen}>
        <span class="search-hit-line">
          <SearchMarked class="search-hit-title" text={topic.title} words={[]} beginnings={beginnings} />
          <span class="search-hit-kind">{search.kinds[topic.kind]}</span>
        </span>
        {topic.name !== undefined && (
          <span class="search-soft">
            {search.alsoCalled('')}
            <SearchMarked text={topic.name} words={[]} beginnings={beginnings} />
            {topic.usedBy !== undefined && search.nameOf(panel.usedBy(isolate(topic.usedBy.text, topic.usedBy.lang, language)))}
          </span>
        )}
        <Foreign class="search-hit-summary" text={topic.summary} />
        <Digests digests={topic.digests} hasManyDigests={hasManyDigests} />
      </a>
    </li>
  );
}

/** A question on which sources differ, how many views there are and whose: none of them is shown before the others. */
export function SearchDisagreement({ found, hasManyDigests, onOpen }: Given & { found: DisagreementResult }): JSX.Element {
  const { search } = useSentences('search');
  const params = { id: found.id, digest: hasManyDigests ? found.digest.id : '' };
  return (
    <li>
      <a class="search-hit" href={formatRoute({ view: 'browse', part: 'disagreements', params })} onClick={onOpen}>
        <SearchMarked class="search-hit-title" text={found.question} words={found.words} />
        <span class="search-soft">
          {search.views(found.views)}
          <QuestionHolders holders={found.holders} />
        </span>
        <Digests digests={[found.digest]} hasManyDigests={hasManyDigests} />
      </a>
    </li>
  );
}

/** A claim with its date and who says it, whether it bears on a disputed question and the topic it leads to; under these, its document. */
export function SearchClaim({ claim, hasManyDigests, onOpen }: Given & { claim: ClaimResult }): JSX.Element {
  const sentences = useSentences('search', 'panel');
  const { search } = sentences;
  const { topic, words } = claim;
  const { date, speaker, source } = buildClaimCredit(claim, sentences);
  return (
    <li>
      <a class="search-hit" href={formatRoute({ view: 'topic', topic: topic.id, params: { claim: claim.id } })} onClick={onOpen}>
        <SearchMarked class="search-hit-claim" text={claim.text} words={words} />
        <span class="search-soft search-hit-facts">
          <span>{date}</span>
          <SearchMarked text={speaker} words={words} />
          {claim.isContested && (
            <span class="search-contested">
              <Icon name="scale" />
              {search.isContested}
            </span>
          )}
          <span>
            {search.inTopic} <Foreign text={topic.title} />
          </span>
        </span>
        {source !== undefined && <SourceFacts credit={source} words={[]} />}
        <Digests digests={[claim.digest]} hasManyDigests={hasManyDigests} />
      </a>
    </li>
  );
}

/** A source by its title; a name that does not stand in the document itself is never passed off as its signature. */
export function SearchSource({ found, hasManyDigests, onOpen }: Given & { found: SourceResult }): JSX.Element {
  const { panel } = useSentences('panel');
  const { source, head, words, digest } = found;
  const title = inLanguage(source.csl.title, source.csl.language ?? head.language);
  const credit = buildSourceCredit(source, head, panel);
  return (
    <li>
      <a
        class="search-hit"
        href={formatRoute({ view: 'browse', part: 'sources', params: { source: source.id, digest: digest.id } })}
        onClick={onOpen}
      >
        <SearchMarked class="search-hit-title" text={title} words={words} />
        <SourceFacts credit={credit} words={words} isLabelled={!credit.label.text.includes(title.text.slice(0, 12))} />
        <Digests digests={[digest]} hasManyDigests={hasManyDigests} />
      </a>
    </li>
  );
}

type FactsProps = { credit: SourceCredit; words: readonly string[]; isLabelled?: boolean };

/** What a document is called, what it is, when it was written and how its editors read it. */
function SourceFacts({ credit: { label, kind, issued, perspective }, words, isLabelled = true }: FactsProps): JSX.Element {
  return (
    <span class="search-soft search-hit-facts">
      {isLabelled && <SearchMarked text={label} words={words} />}
      <span>{kind}</span>
      {issued !== undefined && <span>{issued}</span>}
      {perspective !== undefined && <Foreign text={perspective} />}
    </span>
  );
}

/** Whose words these are: which digest, where there are several, and always where it is one the reader has added. */
function Digests({ digests, hasManyDigests }: { digests: readonly DigestLabel[]; hasManyDigests: boolean }): JSX.Element | null {
  const { search } = useSentences('search');
  const said = digests.flatMap(({ title, isAdded }) => [
    ...(hasManyDigests ? [search.fromDigest(title)] : []),
    ...(isAdded ? [search.addedByReader] : []),
  ]);
  return said.length === 0 ? null : <span class="search-soft">{[...new Set(said)].join(' · ')}</span>;
}
