import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { hasComparison } from '@/core/panel/comparison-view';
import type { SectionView } from '@/core/panel/view';
import { ClaimList } from './ClaimList';
import { DeskSlot } from './DeskSlot';
import { Foreign } from './Foreign';
import { Icon } from './Icon';
import { Names } from './Names';
import { Note } from './Note';
import { usePanelReach, useSection } from './panel-context';
import { SectionParts } from './SectionParts';
import { Speakers } from './Speakers';
import { useSectionParts } from './use-section-parts';

type Props = {
  section: SectionView;
  headingId: string;
  /** With several digests in one panel each says at its head which it is, up to when, and whose voice it lacks. */
  isOneOfSeveral: boolean;
  /** The panel was opened on a mention of this topic, so that a reader can ask why. */
  hasReason: boolean;
  onTopic: (topic: string) => void;
};

/**
 * What one digest knows about the topic: what it is, who speaks of it, what they say, how that compares, and what is left out. Rows of
 * our own words run our way, with the digest's in them kept to themselves; what is the digest's alone runs its way.
 */
export function Section({ section, headingId, isOneOfSeveral, hasReason, onTopic }: Props): JSX.Element {
  const stored = useSection();
  const reach = usePanelReach();
  const { disagreements, related, limitations, names } = section;
  const { questions, show } = useOpenQuestions(disagreements.open);
  const [wanted, setWanted] = useState<string>();
  const parts = useSectionParts(section, { hasReason, onClaim: setWanted });
  const firstDisagreement = disagreements.open[0];
  const originId = `${headingId}-origin`;
  const voices = section.missingVoices && <Foreign text={section.missingVoices} class="section-voices" />;

  return (
    <section class="section" aria-labelledby={isOneOfSeveral ? `${headingId} ${originId}` : headingId}>
      {isOneOfSeveral && (
        <p class="section-digest">
          <strong id={originId}>
            <Foreign text={section.digest} class="whole" />
          </strong>
          {section.horizon}. {voices}
        </p>
      )}
      {section.added !== undefined && <p class="note">{section.added}</p>}
      <p class="section-kind" dir={section.dir}>
        <bdi>
          {section.kind}
          {section.period !== undefined && <span class="section-period"> · {section.period}</span>}
        </bdi>
      </p>
      <h2 id={headingId} class="section-title" tabIndex={-1}>
        <Foreign text={section.title} class="whole" />
      </h2>
      <p class="section-summary">
        <Foreign text={section.summary} class="whole" />
      </p>
      <p class="section-by" dir={section.dir}>
        <bdi>{section.summaryBy}.</bdi> {!isOneOfSeveral && voices}
      </p>
      {firstDisagreement !== undefined && (
        <button type="button" class="section-differ" onClick={() => show(firstDisagreement)}>
          <Icon name="scale" />
          <bdi>{disagreements.summary}</bdi>
          <Icon name="down" />
        </button>
      )}
      {parts.length > 0 && <SectionParts parts={parts} />}

      <Speakers speakers={section.speakers} />
      {names.own.length > 0 && (
        <div class="section-part">
          <h3 class="section-heading">{section.namesHeading}</h3>
          <Names groups={names.own} />
          {names.more !== undefined && <p class="section-by">{names.more}</p>}
        </div>
      )}
      {section.note !== undefined && <Note note={section.note} />}
      <ClaimList claims={section.claims} wanted={wanted} onShown={() => setWanted(undefined)} onDisagreement={show} />
      {hasComparison(stored) && <DeskSlot part={{ part: 'comparison', section: stored, reach, ...questions, onClaim: setWanted }} />}

      {related.topics.length > 0 && (
        <div class="section-part">
          <h3 class="section-heading">{related.heading}</h3>
          <ul class="section-related">
            {related.topics.map((topic) => (
              <li key={topic.id}>
                <button type="button" class="outlined-button" onClick={() => onTopic(topic.id)}>
                  <Foreign text={topic.title} />
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}

      <div class="section-part section-limits">
        <h3 class="section-heading" dir={section.dir}>
          {limitations.heading}
        </h3>
        <p>
          <Foreign text={limitations.text} class="whole" />
        </p>
        <p class="section-colophon">
          <bdi>{section.origin}</bdi>
        </p>
      </div>
    </section>
  );
}

/** Which questions show their sides, and a way to lead a reader to one. */
function useOpenQuestions(openAtFirst: readonly string[]) {
  const [open, setOpen] = useState(openAtFirst);
  const [wanted, setWanted] = useState<string>();
  const without = (id: string) => open.filter((one) => one !== id);
  return {
    questions: {
      open,
      wanted,
      onToggle: (id: string) => setOpen(open.includes(id) ? without(id) : [...open, id]),
      onShown: () => setWanted(undefined),
    },
    show(id: string) {
      setOpen([...without(id), id]);
      setWanted(id);
    },
  };
}
