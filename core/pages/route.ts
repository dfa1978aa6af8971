/**
 * Where a reader is in the side panel, as the part of its address after `#`, so that every view can be linked to, kept and gone back
 * to. The address never leaves the extension.
 *
 *   #/search?q=lachin&kind=place   #/browse/timeline?from=2020   #/topic/lachin-corridor   #/notebook?collection=…
 */

export type BrowsePart = (typeof browseParts)[number];
export const browseParts = ['topics', 'timeline', 'map', 'disagreements', 'sources'] as const;

/** `params` is what the view itself has to remember (a query, filters, a zoom), as it stands in the address. */
export type Route = { params: Readonly<Record<string, string>> } & (
  | { view: 'search' }
  | { view: 'browse'; part: BrowsePart }
  | { view: 'topic'; topic: string }
  | { view: 'notebook' }
);

/** Takes anything; what leads nowhere leads to the search. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = splitOnce(hash.replace(/^#/u, ''), '?');
  const params = Object.fromEntries(new URLSearchParams(query));
  const [view, part] = path.split('/').filter((step) => step !== '');
  if (view === 'browse') return { view, part: browseParts.find((one) => one === part) ?? 'topics', params };
  if (view === 'topic' && part !== undefined) return { view, topic: part, params };
  if (view === 'notebook') return { view, params };
  return { view: 'search', params };
}

/** The address of a view; `parseRoute` reads it back. Params that are empty are left out. */
export function formatRoute(route: Route): string {
  const query = new URLSearchParams(Object.entries(route.params).filter(([, value]) => value !== '')).toString();
  return `#/${pathOf(route)}${query === '' ? '' : `?${query}`}`;
}

function pathOf(route: Route): string {
  if (route.view === 'browse') return `browse/${route.part}`;
  if (route.view === 'topic') return `topic/${route.topic}`;
  return route.view;
}

function splitOnce(text: string, at: string): [string, string] {
  const index = text.indexOf(at);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)];
}
