import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ComparisonView } from '@/core/panel/comparison-view';
import { Disagreement } from './Disagreement';
import { Icon, type IconName } from './Icon';
import type { ComparisonState } from './panel-desk';
import { revealInPanel } from './reveal-in-panel';
import { useSentences } from './sentences-context';

type Props = ComparisonState & { comparison: ComparisonView };

/** How the sources compare: whether any agree, how many are silent, and on what they differ with the sides of each question. */
export function Comparison({ comparison, open, wanted, onToggle, onShown, onClaim }: Props): JSX.Element | null {
  const { sides } = useSentences('desk').desk;
  const root = useRef<HTMLDivElement>(null);
  const { shared, questions } = comparison;
  const lines: [IconName, string | undefined][] = [
    ['agree', comparison.agree],
    ['silent', comparison.silent],
    ['scale', comparison.differ],
  ];

  // A question is revealed after it has been opened: only then does it have the height that decides where to scroll.
  useLayoutEffect(() => {
    if (wanted === undefined) return;
    revealInPanel(root.current?.querySelector(`[data-disagreement="${wanted}"] button`));
    onShown();
  }, [wanted]);

  return (
    <div ref={root} class="section-part">
      <h3 class="section-heading">{sides.heading}</h3>
      <ul class="comparison">
        {lines.map(
          ([icon, line]) =>
            line !== undefined && (
              <li key={icon}>
                <Icon name={icon} />
                {icon === 'agree' && shared !== undefined ? (
                  <button type="button" class="text-button" onClick={() => onClaim(shared)}>
                    <bdi>{line}</bdi>
                  </button>
                ) : (
                  <bdi>{line}</bdi>
                )}
              </li>
            ),
        )}
      </ul>
      {questions.map((question) => (
        <Disagreement key={question.id} question={question} open={open.includes(question.id)} onToggle={() => onToggle(question.id)} />
      ))}
    </div>
  );
}
