import type { JSX } from 'preact';
import { useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { formatRoute, type Route } from '@/core/pages/route';
import { buildPanelView } from '@/core/panel/view';
import { BrowseHeading } from './BrowseHeading';
import { BrowseParts } from './BrowseParts';
import type { BrowseReach } from './BrowseView';
import { Foreign } from './Foreign';
import { Icon } from './Icon';
import { Panel } from './Panel';
import { PanelReachProvider } from './panel-context';
import { useSentences } from './sentences-context';
import type { ViewProps } from './SidePanelSession';
import { Skeleton } from './Skeleton';
import { StateMessage } from './StateMessage';
import { TopicMute } from './TopicMute';
import { TopicPaperView } from './TopicPaperView';
import { useAnswer } from './use-answer';
import { usePrinting } from './use-printing';
import { useReach } from './use-reach';
import { useRevealing } from './use-revealing';
import { useWantedClaim } from './use-wanted-claim';

type Props = ViewProps & { route: Extract<Route, { view: 'topic' }>; reach: BrowseReach };

/**
 * A topic in the side panel: what its panel on a page says, in full, out of the same parts. What needs a page is not offered; other
 * topics are other addresses, so the browser's own way back leads back.
 */
export function TopicView({ route, reach: given, go }: Props): JSX.Element {
  const sentences = useSentences('language', 'panel', 'controls', 'desk', 'browse');
  const { browse, controls } = sentences;
  const { topic, params } = route;
  const { actions, loadDesk } = given;
  const headingId = useId();
  const visit = useMemo(() => ({ topic, answer: given.loadTopic(topic) }), [topic]);
  const [shown] = useAnswer(visit);
  const { reach, notice, leadNames } = useReach({ actions, loadDesk, shown });
  const { isPrinting, print } = usePrinting(given);
  const root = useRef<HTMLDivElement>(null);
  useRevealing(root);
  useWantedClaim(root, shown, params['claim']);

  const answer = useMemo(
    () => (shown.status === 'ready' ? { ...shown, leadNames: { ...shown.leadNames, ...leadNames } } : undefined),
    [shown, leadNames],
  );
  const view = useMemo(() => answer && buildPanelView(answer, sentences), [answer]);
  // The heading that is spoken first names the topic; the one a reader sees is the section's own.
  useLayoutEffect(() => {
    if (view !== undefined && params['claim'] === undefined) root.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [view !== undefined]);

  const followTopic = (id: string) => go({ view: 'topic', topic: id, params: {} });
  const message = findMessage(shown.status, controls);
  return (
    <div ref={root} class="topic-view">
      <BrowseParts current="topics" isInside />
      <div class="browse-bar">
        <p class="browse-way">
          <a href={formatRoute({ view: 'browse', part: 'topics', params: {} })}>
            <Icon name="back" /> {browse.topic.all}
          </a>
        </p>
        {view !== undefined && (
          <button type="button" class="quiet-button browse-print" onClick={print}>
            {browse.print}
          </button>
        )}
      </div>
      <div class="only-spoken">
        <BrowseHeading place={topic}>{browse.topic.inFull(view?.title.text ?? controls.loadingTitle)}</BrowseHeading>
      </div>
      {shown.status === 'loading' && <Skeleton headingId={headingId} title={controls.loadingTitle} text={controls.loading} />}
      {message !== undefined && (
        <StateMessage headingId={headingId} title={message.title}>
          <p>{message.text}</p>
        </StateMessage>
      )}
      {view !== undefined && answer !== undefined && (
        <>
          <p class="topic-horizon">
            <strong>{view.horizon}.</strong> {view.missingVoices !== undefined && <Foreign text={view.missingVoices} />}
          </p>
          {isPrinting ? (
            <TopicPaperView answer={answer} view={view} />
          ) : (
            <PanelReachProvider value={reach}>
              <Panel view={view} answer={answer} headingId={headingId} reasonDigests={[]} onTopic={followTopic} />
              <TopicMute topic={topic} isMuted={answer.muted === true} actions={actions} />
            </PanelReachProvider>
          )}
        </>
      )}
      <p class="browse-notice" role="status">
        {notice !== undefined && <span>{notice}</span>}
      </p>
    </div>
  );
}

type Controls = ReturnType<typeof useSentences<'controls'>>['controls'];

/** What is said where there is no topic to show. */
function findMessage(status: string, controls: Controls): { title: string; text: string } | undefined {
  if (status === 'missing') return { title: controls.missingTitle, text: controls.missing };
  return status === 'unavailable' || status === 'updated' ? { title: controls.unavailableTitle, text: controls.unavailable } : undefined;
}
