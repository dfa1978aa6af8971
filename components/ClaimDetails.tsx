import type { JSX } from 'preact';
import type { ClaimDetailsView } from '@/core/panel/claim-details';
import { Foreign } from './Foreign';
import { OutsideLink } from './OutsideLink';
import { SourceCard } from './SourceCard';

/** What a claim opens to: the source's own words and where they stand, who says it, and the card of each source. */
export function ClaimDetails({ details }: { details: ClaimDetailsView }): JSX.Element {
  return (
    <div class="details">
      {details.passages.map(({ card, where, anchor, link }) => (
        <div key={card.id} class="details-passage">
          {anchor !== undefined && (
            <p class="details-anchor">
              <q lang={anchor.lang} dir={anchor.dir}>
                {anchor.text}
              </q>
              {details.passages.length > 1 && <span class="details-where">{where}</span>}
            </p>
          )}
          {anchor === undefined && <p class="details-where">{where}</p>}
          {link !== undefined && <OutsideLink url={link.url} label={link.label} />}
        </div>
      ))}
      <ul class="details-facts">
        {details.facts.map((fact) => (
          <li key={fact.text}>
            <Foreign text={fact} />
          </li>
        ))}
      </ul>
      {details.passages.map(({ card }) => (
        <SourceCard key={card.id} card={card} hasLink={false} />
      ))}
    </div>
  );
}
