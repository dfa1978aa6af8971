import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { TopicSection } from '@/core/panel/answer';
import type { BrowseReach } from './BrowseView';
import { PanelReachProvider } from './panel-context';
import type { Shown } from './use-answer';
import { useReach } from './use-reach';

type Props = {
  reach: BrowseReach;
  /** Whose claims the reader may have kept already. */
  sections?: readonly TopicSection[];
  children: ComponentChildren;
};

const nothing: Shown = { status: 'waiting' };

/** Around claims that do not stand in a topic's panel, so that they can be copied and kept all the same. */
export function BrowseReachProvider({ reach, sections, children }: Props): JSX.Element {
  const { actions, loadDesk } = reach;
  const shown = useMemo(
    (): Shown => (sections === undefined ? nothing : { status: 'ready', sections: [...sections], storedIn: 'database' }),
    [sections],
  );
  const { reach: panelReach, notice } = useReach({ actions, loadDesk, shown });
  return (
    <PanelReachProvider value={panelReach}>
      {children}
      <p class="browse-notice" role="status">
        {notice !== undefined && <span>{notice}</span>}
      </p>
    </PanelReachProvider>
  );
}
