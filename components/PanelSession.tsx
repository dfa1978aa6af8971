/**
 * A panel from opening to closing: the topic that was asked for, those the reader goes on to from it, and the way back.
 *
 *   waiting ──(200 ms)──► loading ──┐
 *      └────────────────────────────┴─► ready | missing | unavailable ──(related, back)──► waiting, over what was there
 *
 * Nothing is shown while waiting, so a quick answer is the first thing a reader sees; when going on, the old topic stays until then.
 */
import type { JSX } from 'preact';
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TopicAnswer } from '@/core/panel/answer';
import { skeletonAfterMs } from '@/core/panel/timings';
import { buildPanelView, type PanelView } from '@/core/panel/view';
import { Panel, PanelFrame } from './Panel';
import { useSentences } from './sentences-context';
import { Skeleton } from './Skeleton';
import { StateMessage } from './StateMessage';

type Props = {
  topic: string;
  answer: Promise<TopicAnswer>;
  loadTopic: (topic: string) => Promise<TopicAnswer>;
  /** Whether the first thing shown takes the focus; what the reader goes on to always does. */
  takeFocus: boolean;
  onClose: () => void;
};

type Visit = { topic: string; answer: Promise<TopicAnswer>; cameFrom: Visit | undefined; cameFromTitle: string | undefined };

type Shown = { status: 'waiting' | 'loading' | 'missing' | 'unavailable' } | { status: 'ready'; view: PanelView };

export function PanelSession({ topic, answer, loadTopic, takeFocus, onClose }: Props): JSX.Element | null {
  const sentences = useSentences();
  const { controls } = sentences;
  const headingId = useId();
  const frame = useRef<HTMLDivElement>(null);
  const [visit, setVisit] = useState<Visit>({ topic, answer, cameFrom: undefined, cameFromTitle: undefined });
  const [shown, visited] = useAnswer(visit);
  const wantsFocus = useRef(takeFocus);

  useLayoutEffect(() => {
    if (shown.status === 'waiting') return;
    frame.current?.scrollTo({ top: 0, behavior: 'instant' });
    if (!wantsFocus.current) return;
    frame.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    if (shown.status !== 'loading') wantsFocus.current = false;
  }, [shown]);

  const goTo = (next: Visit) => {
    wantsFocus.current = true;
    setVisit(next);
  };
  const followTopic = (id: string) => goTo({ topic: id, answer: loadTopic(id), cameFrom: visit, cameFromTitle: titleOf(shown) });
  const goBack = () => visit.cameFrom !== undefined && goTo(visit.cameFrom);

  if (shown.status === 'waiting') return null;
  const view = shown.status === 'ready' ? shown.view : undefined;
  return (
    <PanelFrame
      frameRef={frame}
      headingId={headingId}
      lang={sentences.language}
      horizon={view?.horizon}
      missingVoices={view?.missingVoices?.text}
      backTo={visited.cameFromTitle}
      onBack={goBack}
      onClose={onClose}
    >
      {view !== undefined && <Panel key={visited.topic} view={view} headingId={headingId} onTopic={followTopic} />}
      {shown.status === 'loading' && <Skeleton headingId={headingId} title={controls.loadingTitle} text={controls.loading} />}
      {shown.status === 'missing' && (
        <StateMessage headingId={headingId} title={controls.missingTitle}>
          <p>{controls.missing}</p>
        </StateMessage>
      )}
      {shown.status === 'unavailable' && (
        <StateMessage headingId={headingId} title={controls.unavailableTitle}>
          <p>{controls.unavailable}</p>
        </StateMessage>
      )}
    </PanelFrame>
  );
}

/** What to show for a visit, and the visit that what is shown belongs to: the one before, until there is something to put over it. */
function useAnswer(visit: Visit): [Shown, Visit] {
  const sentences = useSentences();
  const [state, setState] = useState<{ shown: Shown; visit: Visit }>({ shown: { status: 'waiting' }, visit });

  useEffect(() => {
    let isCurrent = true;
    const show = (shown: Shown) => {
      clearTimeout(skeleton);
      if (isCurrent) setState({ shown, visit });
    };
    const skeleton = setTimeout(() => show({ status: 'loading' }), skeletonAfterMs);
    visit.answer.then(
      (answer) => show(answer.status === 'ready' ? { status: 'ready', view: buildPanelView(answer, sentences) } : answer),
      () => show({ status: 'unavailable' }),
    );
    return () => {
      isCurrent = false;
      clearTimeout(skeleton);
    };
  }, [visit]);

  return useMemo(() => [state.shown, state.visit], [state]);
}

function titleOf(shown: Shown): string | undefined {
  return shown.status === 'ready' ? shown.view.title.text : undefined;
}
