import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { DisagreementView, SideView } from '@/core/panel/disagreement-view';
import { Claim, type ClaimProps } from './Claim';
import { Disclosure } from './Disclosure';
import { Foreign } from './Foreign';
import { Icon } from './Icon';

type Props = Pick<ClaimProps, 'moreLabel' | 'onSource'> & { disagreement: DisagreementView; open: boolean; onToggle: () => void };

/** A question that opens into its sides, next to each other in equal columns; what each side rests on is one press further. */
export function Disagreement({ disagreement, open, onToggle, moreLabel, onSource }: Props): JSX.Element {
  const id = useId();
  return (
    <article class="disagreement" data-disagreement={disagreement.id}>
      <h4 class="disagreement-head">
        <button type="button" class="disagreement-button" aria-expanded={open} aria-controls={open ? id : undefined} onClick={onToggle}>
          <span class="disagreement-kind">{disagreement.kind}</span>
          <Foreign text={disagreement.question} class="disagreement-question" />
          <Icon name="chevron" />
        </button>
      </h4>
      {open && (
        <div id={id} class="disagreement-content">
          <ul class="disagreement-sides">
            {disagreement.sides.map((side) => (
              <Side key={side.label} side={side} />
            ))}
          </ul>
          <dl class="disagreement-notes">
            {[disagreement.why, disagreement.missing].map(
              (note) =>
                note !== undefined && (
                  <div key={note.label}>
                    <dt>{note.label}</dt>
                    <dd>
                      <Foreign text={note.text} />
                    </dd>
                  </div>
                ),
            )}
          </dl>
          {disagreement.silent !== undefined && <p class="disagreement-silent">{disagreement.silent}</p>}
          <Disclosure label={disagreement.behindLabel}>
            {disagreement.sides.map((side) => (
              <section key={side.label} class="disagreement-behind">
                <h5>{side.label}</h5>
                {side.claims.map((claim) => (
                  <Claim key={claim.id} claim={claim} moreLabel={moreLabel} onSource={onSource} />
                ))}
              </section>
            ))}
          </Disclosure>
        </div>
      )}
    </article>
  );
}

function Side({ side }: { side: SideView }): JSX.Element {
  return (
    <li class="side">
      <p class="side-label">{side.label}</p>
      <p class="side-summary">
        <Foreign text={side.summary} />
      </p>
      <ul class="side-voices">
        {side.voices.map((voice) => (
          <li key={`${voice.speaker.text} ${voice.where.text}`}>
            <Foreign text={voice.speaker} class="side-speaker" /> <Foreign text={voice.where} />
          </li>
        ))}
      </ul>
    </li>
  );
}
