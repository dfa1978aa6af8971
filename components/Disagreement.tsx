import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { QuestionView } from '@/core/panel/comparison-view';
import { buildDisagreement } from '@/core/panel/disagreement-view';
import { Foreign } from './Foreign';
import { Icon } from './Icon';
import { usePanelReach, useSection } from './panel-context';
import { Sides } from './Sides';
import { useSentences } from './sentences-context';

type Props = { question: QuestionView; open: boolean; onToggle: () => void };

/** A question that opens into its sides. */
export function Disagreement({ question, open, onToggle }: Props): JSX.Element {
  const sentences = useSentences('language', 'panel', 'cite', 'desk');
  const section = useSection();
  const { actions } = usePanelReach();
  const id = useId();
  const disagreement = open ? section.disagreements.find((one) => one.id === question.id) : undefined;
  return (
    <article class="disagreement" data-disagreement={question.id}>
      <h4 class="disagreement-head">
        <button
          type="button"
          class="disagreement-button"
          dir={question.question.dir}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={onToggle}
        >
          <span class="disagreement-kind">{question.kind}</span>
          <Foreign text={question.question} class="disagreement-question" />
          <Icon name="chevron" />
        </button>
      </h4>
      {disagreement !== undefined && (
        <div id={id}>
          <Sides
            disagreement={buildDisagreement(disagreement, section, { ...sentences, pageDate: actions?.pageDate })}
            moreLabel={sentences.panel.aboutClaim}
          />
        </div>
      )}
    </article>
  );
}
