import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { SourceCardView } from '@/core/panel/source-view';
import { Foreign } from './Foreign';
import { Icon } from './Icon';
import { useSentences } from './sentences-context';

type Props = { card: SourceCardView; open: boolean; onToggle: () => void };

/** One source: a line that opens into who wrote it, when, from where, and how much of that the document itself says. */
export function SourceCard({ card, open, onToggle }: Props): JSX.Element {
  const { controls } = useSentences();
  const id = useId();
  return (
    <li class="source" data-source={card.id}>
      <button type="button" class="source-button" aria-expanded={open} aria-controls={open ? id : undefined} onClick={onToggle}>
        <Icon name="chevron" />
        <span>
          <Foreign text={card.label} class="source-label" /> <span class="source-genre">{card.genre}</span>
        </span>
      </button>
      {open && (
        <div id={id} class="source-card">
          <p class="source-title">
            <Foreign text={card.title} />
          </p>
          {card.titleKnown !== undefined && <p class="source-known">{card.titleKnown}</p>}
          <p>
            <Foreign text={card.genreSentence} />
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
              <Foreign text={card.note} />
            </p>
          )}
          {card.url !== undefined && (
            <a class="source-link" href={card.url} target="_blank" rel="noopener noreferrer">
              {card.url}
              <Icon name="outside" />
              <span class="only-spoken">{controls.opensNewTab}</span>
            </a>
          )}
        </div>
      )}
    </li>
  );
}
