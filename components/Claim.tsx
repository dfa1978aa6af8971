import type { JSX } from 'preact';
import type { ClaimView } from '@/core/panel/claim-view';
import { Disclosure } from './Disclosure';
import { Foreign } from './Foreign';
import { Icon } from './Icon';
import { Note } from './Note';

export type ClaimProps = {
  claim: ClaimView;
  /** What the disclosure is called. */
  moreLabel: string;
  onSource: (source: string) => void;
  /** Left out where the claim already stands under the disagreement it is part of. */
  onDisagreement?: (disagreement: string) => void;
};

/** One claim: when, what and by whom, how well it stands, and where to read it. Can be focused by script, to lead a reader to it. */
export function Claim({ claim, moreLabel, onSource, onDisagreement }: ClaimProps): JSX.Element {
  const { contested } = claim;
  return (
    <article class="claim" data-claim={claim.id} tabIndex={-1}>
      <p class="claim-date">{claim.date}</p>
      <p class="claim-text">
        <Foreign text={claim.text} />
      </p>
      <p class="claim-status">{claim.status}</p>
      <p class="claim-source">
        {claim.citations.map((citation) => (
          <button key={citation.source} type="button" class="claim-citation" onClick={() => onSource(citation.source)}>
            <Foreign text={citation.label} /> <span class="claim-paragraph">{citation.paragraphs}</span>
          </button>
        ))}{' '}
        <q class="claim-anchor" lang={claim.anchor.lang} dir={claim.anchor.dir}>
          {claim.anchor.text}
        </q>
      </p>
      {claim.note !== undefined && <Note note={claim.note} />}
      <div class="claim-actions">
        <Disclosure label={moreLabel}>
          <ul class="claim-more">
            {claim.more.map((detail) => (
              <li key={detail.text}>
                <Foreign text={detail} />
              </li>
            ))}
          </ul>
        </Disclosure>
        {contested !== undefined && onDisagreement !== undefined && (
          <button type="button" class="claim-contested" onClick={() => onDisagreement(contested.disagreement)}>
            <Icon name="scale" />
            <span>{contested.label}</span>
          </button>
        )}
      </div>
    </article>
  );
}
