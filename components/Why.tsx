import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MentionReason, PanelActions } from '@/core/panel/actions';
import type { TopicSection } from '@/core/panel/answer';
import { explainMention } from '@/core/panel/why-view';
import { useSentences } from './sentences-context';

type Props = { section: TopicSection; topic: string; reason: MentionReason; actions: PanelActions };

/** Why a mention is marked, and three ways to have it otherwise. Each can be taken back where it was chosen. */
export function Why({ section, topic, reason, actions }: Props): JSX.Element {
  const sentences = useSentences('language', 'panel', 'desk');
  const { why } = sentences.desk;
  const [titles, setTitles] = useState<Record<string, string>>();

  useEffect(() => {
    // Without titles the rule is still explained; only what speaks for it has no name.
    actions.loadTitles(reason.evidence).then(setTitles, () => setTitles({}));
  }, []);

  return (
    <div class="why">
      {titles !== undefined &&
        explainMention(reason, section, { ...sentences, titles }).map((sentence) => <p key={sentence}>{sentence}</p>)}
      <h3 class="why-heading">{why.choices}</h3>
      <ul class="why-choices">
        <Choice label={why.hideHere} done={why.hiddenHere} onChoose={actions.hideHere} />
        <Choice label={why.mute} done={why.muted} onChoose={(muted) => actions.muteTopic(topic, muted)} />
        <Choice label={why.siteOff} done={why.siteIsOff} onChoose={actions.turnSiteOff} />
      </ul>
      {actions.isPrivate && <p class="why-private">{why.untilClosed}</p>}
    </div>
  );
}

type ChoiceProps = { label: string; done: string; onChoose: (chosen: boolean) => Promise<boolean> };

/** A button that becomes what it did, with the way back; the focus stays on it. */
function Choice({ label, done, onChoose }: ChoiceProps): JSX.Element {
  const { desk } = useSentences('desk');
  const [isChosen, setChosen] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  const choose = async () => {
    const succeeded = await onChoose(!isChosen).catch(() => false);
    setFailed(!succeeded);
    if (succeeded) setChosen(!isChosen);
    button.current?.focus();
  };
  return (
    <li class="why-choice">
      <span role="status">
        {isChosen && done}
        {hasFailed && desk.why.failed}
      </span>
      <button ref={button} type="button" class={isChosen ? 'text-button' : 'outlined-button'} onClick={() => void choose()}>
        {isChosen ? desk.why.undo : label}
      </button>
    </li>
  );
}
