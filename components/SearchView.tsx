import type { JSX } from 'preact';
import type { Route } from '@/core/pages/route';
import { useSentences } from './sentences-context';
import type { ViewProps } from './SidePanelSession';

/** What the view asks of the browser and the stores. */
export type SearchReach = Record<never, never>;

type Props = ViewProps & { route: Extract<Route, { view: 'search' }>; reach: SearchReach };

export function SearchView(_props: Props): JSX.Element {
  const { search } = useSentences('search');
  return <h1>{search.heading}</h1>;
}
