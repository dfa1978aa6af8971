import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { SpeakerView } from '@/core/panel/comparison-view';
import type { SectionView } from '@/core/panel/view';
import { DeskSlot } from './DeskSlot';
import { Foreign } from './Foreign';
import { Icon } from './Icon';
import { usePanelReach, useSection } from './panel-context';

/** Who says what a panel says: a line for each source, which opens into its card. */
export function Speakers({ speakers }: { speakers: SectionView['speakers'] }): JSX.Element {
  const [showsAll, setShowsAll] = useState(false);
  const { leaning, showAll } = speakers;
  return (
    <div class="section-part">
      <h3 class="section-heading">
        {speakers.heading} <span class="section-count">{speakers.heard}</span>
      </h3>
      <ul class="speakers">
        {speakers.items
          .filter((speaker) => showsAll || speaker.first)
          .map((speaker) => (
            <Speaker key={speaker.id} speaker={speaker} />
          ))}
      </ul>
      {leaning !== undefined && <p class="section-by">{leaning}.</p>}
      {showAll !== undefined && !showsAll && (
        <button type="button" class="wide-button" onClick={() => setShowsAll(true)}>
          {showAll}
        </button>
      )}
    </div>
  );
}

function Speaker({ speaker }: { speaker: SpeakerView }): JSX.Element {
  const section = useSection();
  const { actions } = usePanelReach();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <li class="speaker" data-source={speaker.id}>
      <button
        type="button"
        class="speaker-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon name="chevron" />
        <span class="speaker-line">
          <Foreign text={speaker.label} class="speaker-label" />
          <bdi class="speaker-count">{speaker.count}</bdi>
          <span class="speaker-genre">
            <bdi>{speaker.genre}</bdi>
            {speaker.perspective !== undefined && (
              <>
                {' · '}
                <Foreign text={speaker.perspective} />
              </>
            )}
          </span>
        </span>
      </button>
      {open && (
        <div id={id} class="speaker-open">
          <DeskSlot part={{ part: 'source', section, source: speaker.id, pageDate: actions?.pageDate }} />
        </div>
      )}
    </li>
  );
}
