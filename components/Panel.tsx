import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { ReadyAnswer, PanelView } from '@/core/panel/view';
import { Foreign } from './Foreign';
import { SectionProvider } from './panel-context';
import { revealInPanel } from './reveal-in-panel';
import { Section } from './Section';
import { useSentences } from './sentences-context';

type Props = {
  view: PanelView;
  /** What the view was made from. */
  answer: ReadyAnswer;
  headingId: string;
  /** The digests whose name the mention is that the panel was opened on; empty where it was not opened on a mention of this topic. */
  reasonDigests: readonly string[];
  onTopic: (topic: string) => void;
};

/** Everything the enabled digests know about a topic, one section a digest, with ways to each where there are several. Stands inside a `PanelFrame`. */
export function Panel({ view, answer, headingId, reasonDigests, onTopic }: Props): JSX.Element {
  const { panel } = useSentences('panel');
  const root = useRef<HTMLDivElement>(null);
  const isOneOfSeveral = view.sections.length > 1;
  return (
    <div ref={root}>
      {view.storage !== undefined && <p class="panel-storage">{view.storage}</p>}
      {isOneOfSeveral && (
        <nav class="panel-digests" aria-label={panel.digestsHeading}>
          {view.sections.map(({ id, digest }, index) => (
            <button
              key={id}
              type="button"
              class="text-button"
              onClick={() => revealInPanel(root.current?.querySelectorAll('.section')[index])}
            >
              <Foreign text={digest} />
            </button>
          ))}
        </nav>
      )}
      {answer.sections.map((stored, index) => {
        const section = view.sections[index];
        return (
          section !== undefined && (
            <SectionProvider key={section.id} value={stored}>
              <Section
                section={section}
                headingId={index === 0 ? headingId : `${headingId}-${section.id}`}
                isOneOfSeveral={isOneOfSeveral}
                hasReason={reasonDigests[0] === section.id}
                onTopic={onTopic}
              />
            </SectionProvider>
          )
        );
      })}
    </div>
  );
}
