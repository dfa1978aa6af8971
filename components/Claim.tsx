import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ClaimView } from '@/core/panel/claim-view';
import { ClaimButtons } from './ClaimButtons';
import { DeskSlot } from './DeskSlot';
import { Foreign } from './Foreign';
import { Icon } from './Icon';
import { Note } from './Note';
import { usePanelReach, useSection } from './panel-context';

export type ClaimProps = {
  claim: ClaimView;
  /** What its opening up is called. */
  moreLabel: string;
  /** Left out where the claim already stands under the disagreement it is part of. */
  onDisagreement?: (disagreement: string) => void;
};

/**
 * One claim: when, what and by whom, how well it stands, and where to read it, which opens to who that is. Can be focused by script,
 * to lead a reader to it.
 */
export function Claim({ claim, moreLabel, onDisagreement }: ClaimProps): JSX.Element {
  const section = useSection();
  const { actions, announce } = usePanelReach();
  const [open, setOpen] = useState<'claim' | 'tools'>();
  const { contested, pageTime } = claim;
  const { dir } = claim.text;
  const id = useId();
  const toggle = (part: 'claim' | 'tools') => setOpen(open === part ? undefined : part);
  const shared = { section, claim: claim.id };

  return (
    <article class="claim" data-claim={claim.id} tabIndex={-1}>
      <p class="claim-date" dir={dir}>
        <bdi>{claim.date}</bdi>
        {pageTime !== undefined && (
          <span class={pageTime.later ? undefined : 'claim-earlier'}>
            {' · '}
            <bdi>{pageTime.text}</bdi>
          </span>
        )}
      </p>
      <p class="claim-text">
        <Foreign text={claim.text} class="whole" />
      </p>
      {claim.figure !== undefined && (
        <p class="claim-figure" dir={dir}>
          <Foreign text={claim.figure} />
        </p>
      )}
      <p class="claim-status" dir={dir}>
        <bdi>{claim.status}</bdi>
      </p>
      {contested !== undefined && onDisagreement !== undefined && (
        <button type="button" class="claim-contested" onClick={() => onDisagreement(contested.disagreement)}>
          <Icon name="scale" />
          <span>{contested.label}</span>
        </button>
      )}
      {claim.agreeing !== undefined && (
        <p class="claim-status" dir={dir}>
          <bdi>{claim.agreeing}</bdi>
        </p>
      )}
      {claim.note !== undefined && <Note note={claim.note} />}
      <div class="claim-foot">
        <button
          type="button"
          class="disclosure-button claim-source"
          aria-expanded={open === 'claim'}
          aria-controls={open === 'claim' ? id : undefined}
          onClick={() => toggle('claim')}
        >
          <Icon name="chevron" />
          <span>
            <span class="only-spoken">{moreLabel}: </span>
            {claim.citations.map((citation, index) => (
              <span key={citation.source}>
                {index > 0 && '; '}
                <Foreign text={citation.label} /> <bdi class="claim-paragraph">{citation.paragraphs}</bdi>
              </span>
            ))}
          </span>
        </button>
        {actions !== undefined && <ClaimButtons claim={claim.id} moreId={id} showsMore={open === 'tools'} onMore={() => toggle('tools')} />}
      </div>
      {open !== undefined && (
        <div id={id} key={open} class="claim-open">
          {open === 'claim' && <DeskSlot part={{ part: 'claim', ...shared, pageDate: actions?.pageDate }} />}
          {open === 'tools' && actions !== undefined && (
            <DeskSlot part={{ part: 'tools', ...shared, copy: actions.copy, onDone: announce }} />
          )}
        </div>
      )}
    </article>
  );
}
