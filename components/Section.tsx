import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SectionView } from '@/core/panel/view';
import { ClaimList } from './ClaimList';
import { Disagreement } from './Disagreement';
import { Foreign } from './Foreign';
import { Icon } from './Icon';
import { Names } from './Names';
import { Note } from './Note';
import { revealInPanel } from './reveal-in-panel';
import { SourceCard } from './SourceCard';

type Props = {
  section: SectionView;
  headingId: string;
  /** With several digests in one panel each says which it is, and its own last day. */
  isOneOfSeveral: boolean;
  onTopic: (topic: string) => void;
};

/** What one digest knows about the topic, from what it is called to which documents that was taken from. */
export function Section({ section, headingId, isOneOfSeveral, onTopic }: Props): JSX.Element {
  const { claims, disagreements, related, limitations, sources } = section;
  const firstQuestions = disagreements.items.filter((item) => item.first).map((item) => item.id);
  const { root, isOpen, toggle, show } = useOpenParts(firstQuestions.map((id) => `disagreement="${id}"`));
  const showSource = (id: string) => show(`source="${id}"`);
  const showDisagreement = (id: string) => show(`disagreement="${id}"`);
  const firstDisagreement = disagreements.items[0];
  const originId = `${headingId}-origin`;

  return (
    <section ref={root} class="section" aria-labelledby={isOneOfSeveral ? `${headingId} ${originId}` : headingId}>
      {isOneOfSeveral && (
        <p id={originId} class="section-origin">
          {section.origin}. {section.horizon}. {section.missingVoices !== undefined && <Foreign text={section.missingVoices} />}
        </p>
      )}
      <div class="section-head">
        <p class="section-kind">
          {section.kind}
          {section.period !== undefined && <span class="section-period"> · {section.period}</span>}
        </p>
        <h2 id={headingId} class="section-title" tabIndex={-1}>
          <Foreign text={section.title} />
        </h2>
        <Names heading={section.namesHeading} names={section.names} />
      </div>
      <p class="section-summary">
        <Foreign text={section.summary} />
      </p>
      {section.note !== undefined && <Note note={section.note} />}
      {firstDisagreement !== undefined && (
        <button type="button" class="section-differ" onClick={() => showDisagreement(firstDisagreement.id)}>
          <Icon name="scale" />
          <span>{disagreements.summary}</span>
          <Icon name="down" />
        </button>
      )}

      <ClaimList claims={claims} onSource={showSource} onDisagreement={showDisagreement} />

      {firstDisagreement !== undefined && (
        <div class="section-part">
          <h3 class="section-heading">{disagreements.heading}</h3>
          {disagreements.items.map((disagreement) => (
            <Disagreement
              key={disagreement.id}
              disagreement={disagreement}
              open={isOpen(`disagreement="${disagreement.id}"`)}
              onToggle={() => toggle(`disagreement="${disagreement.id}"`)}
              moreLabel={claims.moreLabel}
              onSource={showSource}
            />
          ))}
        </div>
      )}

      {related.topics.length > 0 && (
        <div class="section-part">
          <h3 class="section-heading">{related.heading}</h3>
          <ul class="section-related">
            {related.topics.map((topic) => (
              <li key={topic.id}>
                <button type="button" onClick={() => onTopic(topic.id)}>
                  <Foreign text={topic.title} />
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}

      <div class="section-part section-limits">
        <h3 class="section-heading">{limitations.heading}</h3>
        <p>
          <Foreign text={limitations.text} />
        </p>
      </div>

      <div class="section-part">
        <h3 class="section-heading">{sources.heading}</h3>
        <ul class="section-sources">
          {sources.cards.map((card) => (
            <SourceCard key={card.id} card={card} open={isOpen(`source="${card.id}"`)} onToggle={() => toggle(`source="${card.id}"`)} />
          ))}
        </ul>
        {!isOneOfSeveral && <p class="section-colophon">{section.origin}</p>}
      </div>
    </section>
  );
}

/** Which of the parts that open are open, by the data attribute that marks them, and a way to lead a reader to one. */
function useOpenParts(openAtFirst: readonly string[]) {
  const root = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(openAtFirst);
  const [wanted, setWanted] = useState<string>();

  // A part is revealed after it has been opened: only then does it have the height that decides where to scroll.
  useEffect(() => {
    if (wanted === undefined) return;
    revealInPanel(root.current?.querySelector(`[data-${wanted}] button`));
    setWanted(undefined);
  }, [wanted]);

  return {
    root,
    isOpen: (part: string) => open.includes(part),
    toggle: (part: string) => setOpen((parts) => (parts.includes(part) ? parts.filter((one) => one !== part) : [...parts, part])),
    show: (part: string) => {
      setOpen((parts) => (parts.includes(part) ? parts : [...parts, part]));
      setWanted(part);
    },
  };
}
