import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { hasTimeline } from '@/core/panel/timeline-view';
import type { SectionView } from '@/core/panel/view';
import { ClaimList } from './ClaimList';
import { Comparison } from './Comparison';
import { DeskSlot } from './DeskSlot';
import { Disclosure } from './Disclosure';
import { Foreign } from './Foreign';
import { Icon } from './Icon';
import { Names } from './Names';
import { Note } from './Note';
import { usePanelReach, useSection } from './panel-context';
import { revealInPanel } from './reveal-in-panel';
import { type SectionPart, SectionParts } from './SectionParts';
import { useSentences } from './sentences-context';
import { Speakers } from './Speakers';

type Props = {
  section: SectionView;
  headingId: string;
  /** With several digests in one panel each says which it is, and its own last day. */
  isOneOfSeveral: boolean;
  /** The panel was opened on a mention of this topic, so that a reader can ask why. */
  hasReason: boolean;
  onTopic: (topic: string) => void;
};

/** What one digest knows about the topic: what it is, who speaks of it, what they say, how that compares, and what is left out. */
export function Section({ section, headingId, isOneOfSeveral, hasReason, onTopic }: Props): JSX.Element {
  const { controls } = useSentences('controls');
  const stored = useSection();
  const parts = useSectionParts(section, hasReason);
  const { claims, disagreements, related, limitations } = section;
  const { root, isOpen, toggle, show } = useOpenQuestions(disagreements.items.filter((item) => item.first).map((item) => item.id));
  const [wanted, setWanted] = useState<string>();
  const firstDisagreement = disagreements.items[0];
  const originId = `${headingId}-origin`;

  return (
    <section ref={root} class="section" aria-labelledby={isOneOfSeveral ? `${headingId} ${originId}` : headingId}>
      {isOneOfSeveral && (
        <p id={originId} class="section-origin">
          {section.origin}. {section.horizon}. {section.missingVoices !== undefined && <Foreign text={section.missingVoices} />}
        </p>
      )}
      <p class="section-kind">
        {section.kind}
        {section.period !== undefined && <span class="section-period"> · {section.period}</span>}
      </p>
      <h2 id={headingId} class="section-title" tabIndex={-1}>
        <Foreign text={section.title} class="whole" />
      </h2>
      <p class="section-summary">
        <Foreign text={section.summary} class="whole" />
      </p>
      <p class="section-by">{section.summaryBy}</p>
      {firstDisagreement !== undefined && (
        <button type="button" class="section-differ" onClick={() => show(firstDisagreement.id)}>
          <Icon name="scale" />
          <span>{disagreements.summary}</span>
          <Icon name="down" />
        </button>
      )}
      {section.names.own.length > 0 && <Names groups={section.names.own} label={section.namesHeading} />}
      {parts.length > 0 && <SectionParts parts={parts} />}
      {section.note !== undefined && <Note note={section.note} />}

      <Speakers speakers={section.speakers} />
      <ClaimList claims={claims} wanted={wanted} onShown={() => setWanted(undefined)} onDisagreement={show} />
      {hasTimeline(stored) && (
        <Disclosure label={controls.timeline}>
          <DeskSlot part={{ part: 'timeline', section: stored, onClaim: setWanted }} />
        </Disclosure>
      )}
      <Comparison section={section} isOpen={isOpen} onToggle={toggle} />

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
          <Foreign text={limitations.text} class="whole" />
        </p>
        {!isOneOfSeveral && <p class="section-colophon">{section.origin}</p>}
      </div>
    </section>
  );
}

/** What the head of the section can open to, as far as there is any. */
function useSectionParts({ names, title }: SectionView, hasReason: boolean): SectionPart[] {
  const { controls } = useSentences('controls');
  const { actions, lead } = usePanelReach();
  const section = useSection();
  const { topic } = section;
  const reason = hasReason ? actions?.reason : undefined;
  return [
    ...(names.any
      ? [
          {
            label: controls.allNames,
            icon: 'names' as const,
            part: {
              part: 'names' as const,
              section,
              leadName: title.text,
              ...(actions === undefined ? {} : { onChoose: (name: string | undefined) => lead(topic.id, name) }),
            },
          },
        ]
      : []),
    ...(section.map === undefined ? [] : [{ label: controls.map, icon: 'place' as const, part: { part: 'map' as const, section } }]),
    ...(reason === undefined || actions === undefined
      ? []
      : [{ label: controls.why, icon: 'why' as const, part: { part: 'why' as const, section, topic: topic.id, reason, actions } }]),
  ];
}

/** Which questions show their sides, and a way to lead a reader to one. */
function useOpenQuestions(openAtFirst: readonly string[]) {
  const root = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(openAtFirst);
  const [wanted, setWanted] = useState<string>();

  // A question is revealed after it has been opened: only then does it have the height that decides where to scroll.
  useEffect(() => {
    if (wanted === undefined) return;
    revealInPanel(root.current?.querySelector(`[data-disagreement="${wanted}"] button`));
    setWanted(undefined);
  }, [wanted]);

  return {
    root,
    isOpen: (id: string) => open.includes(id),
    toggle: (id: string) => setOpen((ids) => (ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id])),
    show: (id: string) => {
      setOpen((ids) => (ids.includes(id) ? ids : [...ids, id]));
      setWanted(id);
    },
  };
}
