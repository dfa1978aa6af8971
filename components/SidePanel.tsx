import type { ComponentChildren, JSX } from 'preact';
import { formatRoute, type Route } from '@/core/pages/route';
import { useSentences } from './sentences-context';

type Props = { route: Route; onSettings: () => void; children: ComponentChildren };

const views = [
  { view: 'search', route: { view: 'search', params: {} } },
  { view: 'browse', route: { view: 'browse', part: 'topics', params: {} } },
  { view: 'notebook', route: { view: 'notebook', params: {} } },
] as const satisfies readonly { view: string; route: Route }[];

/** The side panel's frame: the ways between its views, each an address, and the view that is shown. A topic belongs to browsing. */
export function SidePanel({ route, onSettings, children }: Props): JSX.Element {
  const { sidePanel } = useSentences('sidePanel');
  const current = route.view === 'topic' ? 'browse' : route.view;
  return (
    <div class="side-panel">
      <header class="side-panel-bar">
        <p class="side-panel-title">{sidePanel.title}</p>
        <nav class="side-panel-views" aria-label={sidePanel.viewsLabel}>
          {views.map(({ view, route: to }) => (
            <a key={view} class="side-panel-view" href={formatRoute(to)} aria-current={view === current ? 'page' : undefined}>
              {sidePanel.views[view]}
            </a>
          ))}
        </nav>
        <button type="button" class="quiet-button side-panel-settings" onClick={onSettings}>
          {sidePanel.settings}
        </button>
      </header>
      <main class="side-panel-content">{children}</main>
    </div>
  );
}
