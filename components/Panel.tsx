import type { ComponentChildren, JSX, Ref } from 'preact';
import type { PanelView } from '@/core/panel/view';
import { Icon } from './Icon';
import { Section } from './Section';
import { useSentences } from './sentences-context';

type FrameProps = {
  /** The element that names the dialog. */
  headingId: string;
  lang: string;
  /** The line that never scrolls away: what the digest's last day is. */
  horizon?: string | undefined;
  /** The rest of the first line, which does. */
  missingVoices?: string | undefined;
  /** Title of the topic the reader came from. */
  backTo?: string | undefined;
  onBack: () => void;
  onClose: () => void;
  frameRef: Ref<HTMLDivElement>;
  children: ComponentChildren;
};

/** The dialog around whatever a panel shows. Not modal: the article stays readable and reachable beside it. */
export function PanelFrame({
  headingId,
  lang,
  horizon,
  missingVoices,
  backTo,
  onBack,
  onClose,
  frameRef,
  children,
}: FrameProps): JSX.Element {
  const { controls } = useSentences();
  return (
    <div ref={frameRef} class="panel" role="dialog" aria-labelledby={headingId} lang={lang}>
      <div class="panel-bar">
        {backTo !== undefined && (
          <button type="button" class="panel-button" aria-label={controls.back(backTo)} title={controls.back(backTo)} onClick={onBack}>
            <Icon name="back" />
          </button>
        )}
        {horizon !== undefined && (
          <p class="panel-horizon">
            <Icon name="clock" />
            <span>
              <strong>{horizon}.</strong>
              {missingVoices !== undefined && <> {missingVoices}</>}
            </span>
          </p>
        )}
        <button type="button" class="panel-button panel-close" aria-label={controls.close} title={controls.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {children}
    </div>
  );
}

type Props = { view: PanelView; headingId: string; onTopic: (topic: string) => void };

/** Everything the enabled digests know about a topic, one section a digest. Stands inside a `PanelFrame`. */
export function Panel({ view, headingId, onTopic }: Props): JSX.Element {
  return (
    <>
      {view.storage !== undefined && <p class="panel-storage">{view.storage}</p>}
      {view.sections.map((section, index) => (
        <Section
          key={section.id}
          section={section}
          headingId={index === 0 ? headingId : `${headingId}-${section.id}`}
          isOneOfSeveral={view.sections.length > 1}
          onTopic={onTopic}
        />
      ))}
    </>
  );
}
