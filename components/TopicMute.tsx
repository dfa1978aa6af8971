import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PanelActions } from '@/core/panel/actions';
import { useSentences } from './sentences-context';

type Props = { topic: string; isMuted: boolean; actions: Pick<PanelActions, 'muteTopic' | 'isPrivate'> };

/** Has a topic underlined on no page, and again. */
export function TopicMute({ topic, isMuted: wasMuted, actions }: Props): JSX.Element {
  const { browse } = useSentences('browse');
  const [isMuted, setMuted] = useState(wasMuted);
  const [hasFailed, setFailed] = useState(false);
  const toggle = async () => {
    const done = await actions.muteTopic(topic, !isMuted).catch(() => false);
    setFailed(!done);
    if (done) setMuted(!isMuted);
  };
  return (
    <div class="topic-mute">
      <p role="status">
        {isMuted && browse.topic.muted} {isMuted && actions.isPrivate && browse.topic.privateMute} {hasFailed && browse.topic.muteFailed}
      </p>
      <button type="button" class="outlined-button" onClick={() => void toggle()}>
        {isMuted ? browse.topic.unmute : browse.topic.mute}
      </button>
    </div>
  );
}
