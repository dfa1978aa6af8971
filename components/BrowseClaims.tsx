import type { JSX } from 'preact';
import type { ClaimView } from '@/core/panel/claim-view';
import { Foreign } from './Foreign';
import { Note } from './Note';

/** Claims as they stand on paper: nothing to press, and beside each where it can be read. */
export function BrowseClaims({ claims }: { claims: readonly ClaimView[] }): JSX.Element {
  return (
    <ol class="paper-claims">
      {claims.map((claim) => (
        <li key={claim.id} class="paper-claim">
          <p class="claim-date">{claim.date}</p>
          <div>
            <p class="claim-text">
              <Foreign text={claim.text} class="whole" />
            </p>
            {claim.figure !== undefined && (
              <p class="claim-figure">
                <Foreign text={claim.figure} />
              </p>
            )}
            <p class="claim-status">{claim.status}</p>
            {claim.note !== undefined && <Note note={claim.note} />}
            <p class="paper-source">
              <Foreign text={claim.anchor} /> {' — '}
              {claim.citations.map(({ source, label, paragraphs }, index) => (
                <span key={source}>
                  {index > 0 && '; '}
                  <Foreign text={label} /> {paragraphs}
                </span>
              ))}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
