/**
 * Search in the side panel. What is typed is searched for at once; the address follows a moment later, so that every search can be
 * linked to and gone back to without a step for each letter.
 */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { countFilters, readSearchPlace, writeSearchPlace, type SearchPlace } from '@/core/pages/search-params';
import type { Route } from '@/core/pages/route';
import type { SearchAnswer, SearchQuestion, SearchScope } from '@/core/search/answer';
import { SearchBody } from './SearchBody';
import { SearchBox } from './SearchBox';
import { SearchFilters } from './SearchFilters';
import type { RecentReach } from './SearchRecent';
import { useSentences } from './sentences-context';
import type { ViewProps } from './SidePanelSession';
import { useSearch } from './use-search';

/** What the view asks of the stores. The first two reject where the database cannot be read. */
export type SearchReach = {
  find: (question: SearchQuestion) => Promise<SearchAnswer>;
  describe: () => Promise<SearchScope>;
  recent: RecentReach;
};

type Props = ViewProps & { route: Extract<Route, { view: 'search' }>; reach: SearchReach };

/** Long enough that the address does not change with every letter: browsers refuse it when it does. */
const writeAfterMs = 400;
/** How many of each part stand under one another, and how many where one part is shown alone. */
const few = { topics: 6, disagreements: 4, claims: 15, sources: 4 };
const many = { topics: 200, disagreements: 200, claims: 200, sources: 200 };

export function SearchView({ route, reach, isPrivate, go }: Props): JSX.Element {
  const { search } = useSentences('search');
  const place = readSearchPlace(route.params);
  const [text, setText] = useState(place.query);
  const [scope, setScope] = useState<SearchScope | undefined>();
  const [attempt, setAttempt] = useState(0);
  const written = useRef(place.query);
  const input = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);

  const question = text.trim() === '' ? undefined : { query: text, filters: place.filters, limits: place.show === undefined ? few : many };
  const state = useSearch(reach.find, question, attempt);

  useEffect(() => void reach.describe().then(setScope, () => undefined), [attempt]);
  useLayoutEffect(() => input.current?.focus(), []);

  // The address has come to another search by itself: a step back, a text looked up on a page.
  useEffect(() => {
    if (place.query === written.current) return;
    written.current = place.query;
    setText(place.query);
  }, [place.query]);

  useEffect(() => {
    if (text === written.current) return undefined;
    const timer = setTimeout(writeText, writeAfterMs);
    return () => clearTimeout(timer);
  }, [text]);

  function writeText(): void {
    if (text !== written.current) goTo({ ...place, query: text });
  }

  function goTo(to: SearchPlace, how: 'step' | 'replace' = 'replace'): void {
    written.current = to.query;
    setText(to.query);
    go({ view: 'search', params: writeSearchPlace(to) }, how);
  }

  /** Before the reader goes to a result, so that the way back leads to this search. */
  function onOpen(): void {
    writeText();
    if (!isPrivate) void reach.recent.keep(text.trim());
  }

  const withText: SearchPlace = { ...place, query: text };
  return (
    <div class="search">
      <h1 class="only-spoken">{search.heading}</h1>
      <SearchBox
        text={text}
        input={input}
        onText={setText}
        onSubmit={() => listLinks(results.current)[0]?.click()}
        onDown={() => listLinks(results.current)[0]?.focus()}
      />
      {route.params['selected'] === 'none' && text === '' && (
        <p class="search-notice" role="status">
          {search.nothingSelected}
        </p>
      )}
      {scope !== undefined && scope.digests.length > 0 && (question !== undefined || countFilters(place.filters) > 0) && (
        <SearchFilters filters={place.filters} scope={scope} onChange={(filters) => goTo({ query: text, filters })} />
      )}
      <div ref={results} class="search-body" onKeyDown={(event) => walk(event, results.current, input.current)}>
        <SearchBody
          {...{ state, scope, place: withText, onOpen }}
          isAsked={question !== undefined}
          recent={isPrivate ? undefined : reach.recent}
          onPlace={goTo}
          onTryAgain={() => setAttempt(attempt + 1)}
        />
      </div>
    </div>
  );
}

function listLinks(results: HTMLElement | null): HTMLElement[] {
  return [...(results?.querySelectorAll<HTMLElement>('a.search-hit') ?? [])];
}

/** The arrow keys go through the results and, past the first, back to where the reader types. */
function walk(event: KeyboardEvent, results: HTMLElement | null, input: HTMLElement | null): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const links = listLinks(results);
  const at = links.findIndex((link) => link === event.target);
  if (step === undefined || at < 0) return;
  event.preventDefault();
  (at + step < 0 ? input : links[at + step])?.focus();
}
