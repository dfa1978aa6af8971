import type { JSX } from 'preact';
import type { DisagreementView } from '@/core/panel/disagreement-view';
import { BrowseClaims } from './BrowseClaims';
import { Foreign } from './Foreign';

/** The sides of a question on paper, each with the claims it rests on. */
export function PaperSides({ disagreement }: { disagreement: DisagreementView }): JSX.Element {
  const { sides, why, missing, silent } = disagreement;
  return (
    <div class="paper-sides">
      {sides.map((side) => (
        <div key={side.label} class="paper-side">
          <p class="side-label">{side.label}</p>
          <p class="side-summary">
            <Foreign text={side.summary} class="whole" />
          </p>
          <BrowseClaims claims={side.claims} />
        </div>
      ))}
      {[why, missing].map(
        (note) =>
          note !== undefined && (
            <p key={note.label}>
              <strong>{note.label}:</strong> <Foreign text={note.text} />
            </p>
          ),
      )}
      {silent !== undefined && <p>{silent}</p>}
    </div>
  );
}
