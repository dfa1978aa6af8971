import type { JSX } from 'preact';
import type { SectionView } from '@/core/panel/view';
import { Disagreement } from './Disagreement';
import { Icon, type IconName } from './Icon';

type Props = { section: SectionView; isOpen: (disagreement: string) => boolean; onToggle: (disagreement: string) => void };

/** How the sources compare: whether any agree, on what they differ with the sides of each question, and how many are silent. */
export function Comparison({ section, isOpen, onToggle }: Props): JSX.Element | null {
  const { comparison, disagreements } = section;
  const hasQuestions = disagreements.items.length > 0;
  const lines: [IconName, string | undefined][] = [
    ['agree', comparison.agree],
    ['silent', comparison.silent],
    ['scale', hasQuestions ? disagreements.summary : undefined],
  ];
  if (lines.every(([, line]) => line === undefined)) return null;
  return (
    <div class="section-part">
      <h3 class="section-heading">{comparison.heading}</h3>
      <ul class="comparison">
        {lines.map(
          ([icon, line]) =>
            line !== undefined && (
              <li key={icon}>
                <Icon name={icon} />
                {line}
              </li>
            ),
        )}
      </ul>
      {disagreements.items.map((question) => (
        <Disagreement key={question.id} question={question} open={isOpen(question.id)} onToggle={() => onToggle(question.id)} />
      ))}
    </div>
  );
}
