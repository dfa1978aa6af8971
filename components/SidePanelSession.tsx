/**
 * The side panel from opening to closing: its address says which view is shown (core/pages/route.ts), and every view goes on by
 * changing the address. What the views do to the browser is handed in.
 */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatRoute, parseRoute, type Route } from '@/core/pages/route';
import { BrowseView, type BrowseReach } from './BrowseView';
import { NotebookView, type NotebookReach } from './NotebookView';
import { SearchView, type SearchReach } from './SearchView';
import { SidePanel } from './SidePanel';
import { TopicView } from './TopicView';

export type SidePanelReach = {
  /** The window is private: nothing that is done in it is kept. */
  isPrivate: boolean;
  search: SearchReach;
  browse: BrowseReach;
  notebook: NotebookReach;
  openSettings: () => void;
  /** The part of the document's address after `#`. */
  readHash: () => string;
  /** Goes to another address, as a new step back to which the reader can go, or in the place of this one. */
  goTo: (hash: string, how: 'step' | 'replace') => void;
  /** Calls back when the address has changed. */
  watchHash: (onChange: () => void, signal: AbortSignal) => void;
};

/** What a view gets besides its own reach. */
export type ViewProps = {
  isPrivate: boolean;
  /** `replace` for what is no step of its own: a letter typed, a filter moved. */
  go: (route: Route, how?: 'step' | 'replace') => void;
};

export function SidePanelSession({ reach }: { reach: SidePanelReach }): JSX.Element {
  const [route, setRoute] = useState(() => parseRoute(reach.readHash()));

  useEffect(() => {
    const leaving = new AbortController();
    reach.watchHash(() => setRoute(parseRoute(reach.readHash())), leaving.signal);
    return () => leaving.abort();
  }, []);

  const view: ViewProps = {
    isPrivate: reach.isPrivate,
    go: (to, how = 'step') => {
      reach.goTo(formatRoute(to), how);
      setRoute(to);
    },
  };
  return (
    <SidePanel route={route} onSettings={reach.openSettings}>
      {route.view === 'search' && <SearchView {...view} route={route} reach={reach.search} />}
      {route.view === 'browse' && <BrowseView {...view} route={route} reach={reach.browse} />}
      {route.view === 'topic' && <TopicView key={route.topic} {...view} route={route} reach={reach.browse} />}
      {route.view === 'notebook' && <NotebookView {...view} route={route} reach={reach.notebook} />}
    </SidePanel>
  );
}
