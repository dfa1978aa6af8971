import type { ComponentChildren, JSX } from 'preact';
import { searchParts, type SearchAnswer, type SearchPart } from '@/core/search/answer';
import { wordsOf } from '@/core/search/words';
import { SearchClaim, SearchDisagreement, SearchSource, SearchTopic } from './SearchHits';
import { useSentences } from './sentences-context';

type Props = {
  answer: SearchAnswer;
  query: string;
  /** The one part that is listed at length; all of them at first. */
  show: SearchPart | undefined;
  /** More than one digest is searched, so each result says whose it is. */
  hasManyDigests: boolean;
  onShow: (part: SearchPart | undefined) => void;
  onOpen: () => void;
};

/** What was found, by what it is. Every result is a link, in the order in which Tab and the arrow keys go through them. */
export function SearchResults({ answer, query, show, hasManyDigests, onShow, onOpen }: Props): JSX.Element {
  const { search } = useSentences('search');
  const { topics, disagreements, claims, sources } = answer;
  const beginnings = wordsOf(query);
  const given = { hasManyDigests, onOpen };
  const isAlike = isOnlyAlike(answer);
  const note = answer.agreement === 'all' || (isAlike && answer.agreement === 'alike') ? undefined : search.agreements[answer.agreement];
  // Said once, where what it speaks of begins.
  const noted = searchParts.find((part) => part !== 'topics' && answer[part].length > 0);
  const noteOf = (part: SearchPart) => (part === noted || part === show ? note : undefined);
  return (
    <div class="search-results">
      {show !== undefined && (
        <button type="button" class="text-button" onClick={() => onShow(undefined)}>
          {search.showEverything}
        </button>
      )}
      {isAlike && <p class="search-prose">{search.onlyAlike(query.trim())}</p>}
      <Part part="topics" shown={topics.length} {...{ answer, show, onShow }}>
        {topics.map((topic) => (
          <SearchTopic key={topic.id} topic={topic} beginnings={beginnings} {...given} />
        ))}
      </Part>
      <Part part="disagreements" shown={disagreements.length} note={noteOf('disagreements')} {...{ answer, show, onShow }}>
        {disagreements.map((found) => (
          <SearchDisagreement key={found.key} found={found} {...given} />
        ))}
      </Part>
      <Part part="claims" shown={claims.length} note={noteOf('claims')} {...{ answer, show, onShow }}>
        {claims.map((claim) => (
          <SearchClaim key={claim.key} claim={claim} {...given} />
        ))}
      </Part>
      <Part part="sources" shown={sources.length} note={noteOf('sources')} {...{ answer, show, onShow }}>
        {sources.map((source) => (
          <SearchSource key={source.key} found={source} {...given} />
        ))}
      </Part>
    </div>
  );
}

/** Whether nothing is as it was typed: neither a name nor the words of a claim. */
function isOnlyAlike({ topics, agreement, counts }: SearchAnswer): boolean {
  const others = counts.disagreements + counts.claims + counts.sources;
  if (topics.some(({ isAlike }) => !isAlike)) return false;
  return topics.length > 0 ? others === 0 || agreement !== 'all' : agreement === 'alike';
}

type PartProps = Pick<Props, 'answer' | 'show' | 'onShow'> & {
  part: SearchPart;
  shown: number;
  note?: string | undefined;
  children: ComponentChildren;
};

function Part({ part, answer, show, shown, note, onShow, children }: PartProps): JSX.Element | null {
  const { search } = useSentences('search');
  const amount = answer.counts[part];
  if (shown === 0 || (show !== undefined && show !== part)) return null;
  return (
    <section class="search-part" aria-labelledby={`search-${part}`}>
      <h2 class="search-heading" id={`search-${part}`}>
        {search.parts[part]} <span class="search-count">{amount}</span>
      </h2>
      {note !== undefined && <p class="search-soft">{note}</p>}
      <ul class="search-list">{children}</ul>
      {shown < amount && show === undefined && (
        <button type="button" class="text-button search-more" onClick={() => onShow(part)}>
          {search.showAll[part](amount)}
        </button>
      )}
      {shown < amount && show === part && <p class="search-soft">{search.showFirst(shown)}</p>}
    </section>
  );
}
