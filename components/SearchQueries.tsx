import type { JSX } from 'preact';

/** Queries to choose from under a heading. */
export function SearchQueries({
  heading,
  queries,
  onQuery,
}: {
  heading: string;
  queries: readonly string[];
  onQuery: (query: string) => void;
}): JSX.Element {
  return (
    <div>
      <h2 class="search-small-heading">{heading}</h2>
      <ul class="search-queries">
        {queries.map((query) => (
          <li key={query}>
            <button type="button" class="outlined-button search-query" onClick={() => onQuery(query)}>
              <bdi>{query}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
