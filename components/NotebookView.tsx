import type { JSX } from 'preact';
import type { Route } from '@/core/pages/route';
import { useSentences } from './sentences-context';
import type { ViewProps } from './SidePanelSession';

/** What the view asks of the browser and the stores. */
export type NotebookReach = Record<never, never>;

type Props = ViewProps & { route: Extract<Route, { view: 'notebook' }>; reach: NotebookReach };

export function NotebookView(_props: Props): JSX.Element {
  const { notebook } = useSentences('notebook');
  return <h1>{notebook.heading}</h1>;
}
