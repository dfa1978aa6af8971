import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { QuestionView } from '@/core/panel/view';
import { DeskSlot } from './DeskSlot';
import { Foreign } from './Foreign';
import { Icon } from './Icon';
import { usePanelReach, useSection } from './panel-context';

type Props = { question: QuestionView; open: boolean; onToggle: () => void };

/** A question that opens into its sides. */
export function Disagreement({ question, open, onToggle }: Props): JSX.Element {
  const section = useSection();
  const reach = usePanelReach();
  const id = useId();
  return (
    <article class="disagreement" data-disagreement={question.id}>
      <h4 class="disagreement-head">
        <button type="button" class="disagreement-button" aria-expanded={open} aria-controls={open ? id : undefined} onClick={onToggle}>
          <span class="disagreement-kind">{question.kind}</span>
          <Foreign text={question.question} class="disagreement-question" />
          <Icon name="chevron" />
        </button>
      </h4>
      {open && (
        <div id={id}>
          <DeskSlot part={{ part: 'disagreement', section, disagreement: question.id, reach }} />
        </div>
      )}
    </article>
  );
}
