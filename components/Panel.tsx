import type { JSX } from 'preact';
import type { ReadyAnswer, PanelView } from '@/core/panel/view';
import { SectionProvider } from './panel-context';
import { Section } from './Section';

type Props = {
  view: PanelView;
  /** What the view was made from. */
  answer: ReadyAnswer;
  headingId: string;
  /** The digests whose name the mention is that the panel was opened on; empty where it was not opened on a mention of this topic. */
  reasonDigests: readonly string[];
  onTopic: (topic: string) => void;
};

/** Everything the enabled digests know about a topic, one section a digest. Stands inside a `PanelFrame`. */
export function Panel({ view, answer, headingId, reasonDigests, onTopic }: Props): JSX.Element {
  return (
    <>
      {view.storage !== undefined && <p class="panel-storage">{view.storage}</p>}
      {answer.sections.map((stored, index) => {
        const section = view.sections[index];
        return (
          section !== undefined && (
            <SectionProvider key={section.id} value={stored}>
              <Section
                section={section}
                headingId={index === 0 ? headingId : `${headingId}-${section.id}`}
                isOneOfSeveral={view.sections.length > 1}
                hasReason={reasonDigests[0] === section.id}
                onTopic={onTopic}
              />
            </SectionProvider>
          )
        );
      })}
    </>
  );
}
