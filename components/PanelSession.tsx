/**
 * A panel from opening to closing: the topic that was asked for, those the reader goes on to from it, and the way back and forth.
 *
 *   waiting ──(200 ms)──► loading ──┐
 *      └────────────────────────────┴─► ready | missing | unavailable | updated ──(related, back, forward)──► waiting, over what was there
 *
 * Nothing is shown while waiting, so a quick answer is the first thing a reader sees; when going on, the old topic stays until then.
 */
import type { JSX } from 'preact';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PanelActions } from '@/core/panel/actions';
import type { PanelAnswer } from '@/core/panel/answer';
import { buildPanelView } from '@/core/panel/view';
import type { LoadDesk } from './panel-desk';
import { Panel } from './Panel';
import { PanelFrame } from './PanelFrame';
import { PanelReachProvider } from './panel-context';
import { useSentences } from './sentences-context';
import { Skeleton } from './Skeleton';
import { StateMessage } from './StateMessage';
import { useAnswer } from './use-answer';
import { useReach } from './use-reach';

type Props = {
  topic: string;
  answer: Promise<PanelAnswer>;
  loadTopic: (topic: string) => Promise<PanelAnswer>;
  /** Absent where a panel can only be read. */
  actions?: PanelActions;
  loadDesk: LoadDesk;
  /** Whether the first thing shown takes the focus; what the reader goes on to always does. */
  takeFocus: boolean;
  onClose: () => void;
};

/** A topic on the reader's way; `top` is how far down they were when they left it. */
type Visit = { topic: string; answer: Promise<PanelAnswer>; title?: string; top?: number };

export function PanelSession({ topic, answer, loadTopic, actions, loadDesk, takeFocus, onClose }: Props): JSX.Element | null {
  const sentences = useSentences('language', 'panel', 'controls');
  const { controls } = sentences;
  const headingId = useId();
  const frame = useRef<HTMLDivElement>(null);
  const [way, setWay] = useState<{ visits: readonly Visit[]; at: number }>({ visits: [{ topic, answer }], at: 0 });
  const visit = way.visits[way.at] ?? { topic, answer };
  const [shown, visited] = useAnswer(visit);
  const { reach, notice, leadNames } = useReach({ actions, loadDesk, shown });
  const [pinned, setPinned] = useState(false);
  const wantsFocus = useRef(takeFocus);

  const view = useMemo(() => {
    if (shown.status !== 'ready') return undefined;
    const led = { ...shown, leadNames: { ...shown.leadNames, ...leadNames } };
    return buildPanelView(led, { ...sentences, pageDate: actions?.pageDate });
  }, [shown, leadNames]);
  visited.title = view?.title.text ?? controls.missingTitle;

  useLayoutEffect(() => {
    if (shown.status === 'waiting') return;
    if (wantsFocus.current) frame.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    frame.current?.scrollTo({ top: visited.top ?? 0, behavior: 'instant' });
    if (shown.status !== 'loading') wantsFocus.current = false;
  }, [shown]);

  const go = (visits: readonly Visit[], at: number) => {
    wantsFocus.current = true;
    visit.top = frame.current?.scrollTop ?? 0;
    setWay({ visits, at });
  };
  const followTopic = (id: string) => go([...way.visits.slice(0, way.at + 1), { topic: id, answer: loadTopic(id) }], way.at + 1);
  const pin = (isPinned: boolean) => {
    setPinned(isPinned);
    actions?.pin(isPinned);
  };

  if (shown.status === 'waiting') return null;
  const shownAt = way.visits.indexOf(visited);
  const message = findMessage(shown.status, controls, {
    reload: actions?.reload,
    tryAgain: () => go([...way.visits.slice(0, shownAt), { ...visited, answer: loadTopic(visited.topic) }], shownAt),
  });
  return (
    <PanelReachProvider value={reach}>
      <PanelFrame
        frameRef={frame}
        headingId={headingId}
        lang={sentences.language}
        horizon={view?.horizon}
        age={view?.pageAge}
        remark={view?.missingVoices?.text}
        way={{
          back: way.visits[shownAt - 1]?.title,
          forward: way.visits[shownAt + 1]?.title,
          go: (steps) => go(way.visits, way.at + steps),
        }}
        onPin={view && actions && pin}
        pinned={pinned}
        notice={notice}
        onClose={onClose}
      >
        {shown.status === 'ready' && view !== undefined && (
          <Panel
            key={`${shownAt} ${visited.topic}`}
            view={view}
            answer={shown}
            headingId={headingId}
            reasonDigests={visited.topic === topic ? (actions?.reason?.digests ?? []) : []}
            onTopic={followTopic}
          />
        )}
        {shown.status === 'loading' && (
          <Skeleton headingId={headingId} title={actions?.reason?.quote ?? controls.loadingTitle} text={controls.loading} />
        )}
        {message !== undefined && (
          <StateMessage headingId={headingId} title={message.title}>
            <p>{message.text}</p>
            {message.act !== undefined && (
              <button type="button" class="outlined-button" onClick={message.act}>
                {message.label}
              </button>
            )}
          </StateMessage>
        )}
      </PanelFrame>
    </PanelReachProvider>
  );
}

type Controls = ReturnType<typeof useSentences<'controls'>>['controls'];

type Message = { title: string; text: string; label?: string; act?: (() => void) | undefined };

/** What is said where there is nothing to show, and what may help. */
function findMessage(status: string, controls: Controls, help: { reload: Message['act']; tryAgain: () => void }): Message | undefined {
  const reload = { label: controls.reload, act: help.reload };
  if (status === 'missing') return { title: controls.missingTitle, text: controls.missing, ...reload };
  if (status === 'unavailable')
    return { title: controls.unavailableTitle, text: controls.unavailable, label: controls.tryAgain, act: help.tryAgain };
  if (status === 'updated') return { title: controls.updatedTitle, text: controls.updated, ...reload };
  return undefined;
}
