import type { JSX } from 'preact';
import type { DisagreementView, SideView } from '@/core/panel/disagreement-view';
import { Claim, type ClaimProps } from './Claim';
import { Disclosure } from './Disclosure';
import { Foreign } from './Foreign';

type Props = Pick<ClaimProps, 'moreLabel'> & { disagreement: DisagreementView };

/** The sides of a question next to each other in equal columns, why they differ and who is silent; what they rest on is one press further. */
export function Sides({ disagreement, moreLabel }: Props): JSX.Element {
  const { dir } = disagreement.why.text;
  return (
    <div class="sides">
      <ul class="sides-list" dir={dir}>
        {disagreement.sides.map((side) => (
          <Side key={side.label} side={side} />
        ))}
      </ul>
      <dl class="sides-notes" dir={dir}>
        {[disagreement.why, disagreement.missing].map(
          (note) =>
            note !== undefined && (
              <div key={note.label}>
                <dt>{note.label}</dt>
                <dd>
                  <Foreign text={note.text} class="whole" />
                </dd>
              </div>
            ),
        )}
      </dl>
      {[disagreement.tooEarly, disagreement.silent].map(
        (line) =>
          line !== undefined && (
            <p key={line} class="sides-silent">
              <bdi>{line}</bdi>
            </p>
          ),
      )}
      <Disclosure label={disagreement.behindLabel}>
        {disagreement.sides.map((side) => (
          <section key={side.label} class="sides-behind">
            <h5>{side.label}</h5>
            {side.claims.map((claim) => (
              <Claim key={claim.id} claim={claim} moreLabel={moreLabel} />
            ))}
          </section>
        ))}
      </Disclosure>
    </div>
  );
}

function Side({ side }: { side: SideView }): JSX.Element {
  return (
    <li class="side">
      <p class="side-label">{side.label}</p>
      <p class="side-summary">
        <Foreign text={side.summary} class="whole" />
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
