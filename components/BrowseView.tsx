import type { JSX } from 'preact';
import type { BrowseReading, DigestQuestions, DigestSources, ListedMap, ListedTopic } from '@/core/browse/listed';
import type { Route } from '@/core/pages/route';
import type { PanelActions } from '@/core/panel/actions';
import type { PanelAnswer } from '@/core/panel/answer';
import { BrowseDisagreements } from './BrowseDisagreements';
import { BrowseMap } from './BrowseMap';
import { BrowseParts } from './BrowseParts';
import { BrowseSource } from './BrowseSource';
import { BrowseSources } from './BrowseSources';
import { BrowseTimeline } from './BrowseTimeline';
import { BrowseTopics } from './BrowseTopics';
import type { LoadDesk } from './panel-desk';
import type { ViewProps } from './SidePanelSession';
import { usePrinting } from './use-printing';

/** What the view asks of the browser and the stores. Every reading is of the digests that are switched on. */
export type BrowseReach = {
  readTopics: () => Promise<BrowseReading<ListedTopic[]>>;
  readClaims: () => Promise<BrowseReading<DigestQuestions[]>>;
  readMaps: () => Promise<BrowseReading<ListedMap[]>>;
  readQuestions: () => Promise<BrowseReading<DigestQuestions[]>>;
  readSources: () => Promise<BrowseReading<DigestSources[]>>;
  /** The digest that a source is in, whole; nothing where no digest has it. */
  readSource: (place: { source: string; digest?: string | undefined }) => Promise<BrowseReading<DigestQuestions[]>>;
  /** The names a reader has chosen topics to be led by. */
  loadLeadNames: () => Promise<Readonly<Record<string, string>>>;
  loadTopic: (topic: string) => Promise<PanelAnswer>;
  /** What a reader can do from here: nothing that needs a page. */
  actions: PanelActions;
  loadDesk: LoadDesk;
  /** Calls back when the view is about to go onto paper, and when it has. */
  watchPrinting: (onChange: (isPrinting: boolean) => void, signal: AbortSignal) => void;
  print: () => void;
};

export type BrowseRoute = Extract<Route, { view: 'browse' }>;

/** What each part of browsing gets. */
export type BrowsePartProps = ViewProps & { route: BrowseRoute; reach: BrowseReach; isPrinting: boolean; print: () => void };

type Props = ViewProps & { route: BrowseRoute; reach: BrowseReach };

/** What the digests hold, in five ways to go through it; which of them is in the address. */
export function BrowseView(props: Props): JSX.Element {
  const { route, reach } = props;
  const { isPrinting, print } = usePrinting(reach);
  const part = { ...props, isPrinting, print };
  const { part: current, params } = route;
  return (
    <div class="browse">
      <BrowseParts current={current} isInside={params['source'] !== undefined} />
      {current === 'topics' && <BrowseTopics {...part} />}
      {current === 'timeline' && <BrowseTimeline {...part} />}
      {current === 'map' && <BrowseMap {...part} />}
      {current === 'disagreements' && <BrowseDisagreements {...part} />}
      {current === 'sources' && params['source'] === undefined && <BrowseSources {...part} />}
      {current === 'sources' && params['source'] !== undefined && (
        <BrowseSource key={`${params['digest'] ?? ''}/${params['source']}`} {...part} source={params['source']} />
      )}
    </div>
  );
}
