import type { JSX } from 'preact';
import type { Route } from '@/core/pages/route';
import { useSentences } from './sentences-context';
import type { ViewProps } from './SidePanelSession';

/** What the view asks of the browser and the stores. */
export type BrowseReach = Record<never, never>;

type Props = ViewProps & { route: Extract<Route, { view: 'browse' }>; reach: BrowseReach };

export function BrowseView(_props: Props): JSX.Element {
  const { browse } = useSentences('browse');
  return <h1>{browse.heading}</h1>;
}
