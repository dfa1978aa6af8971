import type { JSX } from 'preact';
import type { SourceCardView } from '@/core/panel/source-card';
import { Foreign } from './Foreign';
import { OutsideLink } from './OutsideLink';

/** One source: what kind of document it is, who wrote it, when, from where, and how much of that the document itself says. */
export function SourceCard({ card, hasLink }: { card: SourceCardView; hasLink: boolean }): JSX.Element {
  return (
    <div class="source">
      <p class="source-title">
        <Foreign text={card.title} class="whole" />
      </p>
      {card.titleKnown !== undefined && <p class="source-known">{card.titleKnown}</p>}
      <p>
        <Foreign text={card.genreSentence} class="whole" />
      </p>
      <dl class="source-fields">
        {card.fields.map((field) => (
          <div key={field.label}>
            <dt>{field.label}</dt>
            <dd>
              <Foreign text={field.value} />
              {field.known !== undefined && <span class="source-known">{field.known}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {card.note !== undefined && (
        <p>
          <Foreign text={card.note} class="whole" />
        </p>
      )}
      {hasLink && card.url !== undefined && <OutsideLink url={card.url} label={card.url} />}
    </div>
  );
}
