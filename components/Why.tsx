import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { MentionReason, PanelActions } from '@/core/panel/actions';
import type { TopicSection } from '@/core/panel/answer';
import { explainMention } from '@/core/panel/why-view';
import { useSentences } from './sentences-context';

type Props = { section: TopicSection; topic: string; reason: MentionReason; actions: PanelActions };

/** So long is waited for the names of what speaks for a mention. */
const titlesWithinMs = 300;

/** Why a mention is marked, and three ways to have it otherwise. Each can be taken back where it was chosen. */
export function Why({ section, topic, reason, actions }: Props): JSX.Element | null {
  const sentences = useSentences('language', 'panel', 'cite', 'desk');
  const { why } = sentences.desk;
  const titles = useTitles(reason, actions);
  const [said, setSaid] = useState('');

  // Everything at once: what is to be pressed must not move when the names arrive.
  if (titles === undefined) return null;
  return (
    <div class="why">
      {explainMention(reason, section, { ...sentences, titles }).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <h3 class="why-heading">{why.choices}</h3>
      <ul class="why-choices">
        <Choice choice={why.hideHere} onChoose={actions.hideHere} onSaid={setSaid} />
        <Choice choice={why.mute} onChoose={(muted) => actions.muteTopic(topic, muted)} onSaid={setSaid} />
        <Choice choice={why.siteOff} onChoose={actions.turnSiteOff} onSaid={setSaid} />
      </ul>
      <p class="why-said" role="status">
        {said}
      </p>
      {actions.isPrivate && <p class="why-private">{why.untilClosed}</p>}
    </div>
  );
}

/** Without titles the rule is still explained; only what speaks for it has no name. */
function useTitles({ evidence }: MentionReason, { loadTitles }: PanelActions): Readonly<Record<string, string>> | undefined {
  const [titles, setTitles] = useState<Readonly<Record<string, string>>>();
  useEffect(() => {
    const show = (found: Readonly<Record<string, string>>) => setTitles((before) => before ?? found);
    const late = setTimeout(show, titlesWithinMs, {});
    loadTitles(evidence).then(show, () => show({}));
    return () => clearTimeout(late);
  }, []);
  return titles;
}

type ChoiceProps = {
  choice: { label: string; done: string; means: string };
  onChoose: (chosen: boolean) => Promise<boolean>;
  /** What came of it. */
  onSaid: (sentence: string) => void;
};

/** A button that stays in its place and becomes what it did, with the way back. */
function Choice({ choice, onChoose, onSaid }: ChoiceProps): JSX.Element {
  const { desk } = useSentences('desk');
  const [isChosen, setChosen] = useState(false);

  const choose = async () => {
    const succeeded = await onChoose(!isChosen).catch(() => false);
    if (succeeded) setChosen(!isChosen);
    if (!succeeded) onSaid(desk.why.failed);
    else onSaid(isChosen ? '' : choice.means);
  };
  return (
    <li class="why-choice">
      <button type="button" class="outlined-button" onClick={() => void choose()}>
        {isChosen ? choice.done : choice.label}
      </button>
    </li>
  );
}
