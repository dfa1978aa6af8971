import type { JSX } from 'preact';
import type { Route } from '@/core/pages/route';
import type { BrowseReach } from './BrowseView';
import type { ViewProps } from './SidePanelSession';

type Props = ViewProps & { route: Extract<Route, { view: 'topic' }>; reach: BrowseReach };

/** A topic in the side panel: what its panel on a page says, in full. */
export function TopicView({ route }: Props): JSX.Element {
  return <h1>{route.topic}</h1>;
}
