import { hasTimeline } from '@/core/panel/timeline-view';
import type { SectionView } from '@/core/panel/view';
import { usePanelReach, useSection } from './panel-context';
import type { SectionPart } from './SectionParts';
import { useSentences } from './sentences-context';

type Options = { hasReason: boolean; onClaim: (claim: string) => void };

/** What the head of a section can open to, as far as there is any; `onClaim` leads the reader to a claim of the section. */
export function useSectionParts({ names, title }: SectionView, { hasReason, onClaim }: Options): SectionPart[] {
  const { controls } = useSentences('controls');
  const { actions, lead } = usePanelReach();
  const section = useSection();
  const { topic } = section;
  const reason = hasReason ? actions?.reason : undefined;
  const parts: (SectionPart | false | undefined)[] = [
    names.any && {
      label: controls.allNames,
      icon: 'names',
      part: {
        part: 'names',
        section,
        leadName: title.text,
        ...(actions === undefined ? {} : { onChoose: (name: string | undefined) => lead(topic.id, name) }),
      },
    },
    section.map && { label: controls.map, icon: 'place', part: { part: 'map', section } },
    hasTimeline(section) && { label: controls.timeline, icon: 'time', part: { part: 'timeline', section, onClaim } },
    reason && actions && { label: controls.why, icon: 'why', part: { part: 'why', section, topic: topic.id, reason, actions } },
  ];
  return parts.filter((part) => part !== false && part !== undefined);
}
