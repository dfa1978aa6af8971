import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { DigestQuestions } from '@/core/browse/listed';
import { zooms, type Zoom } from '@/core/browse/periods';
import { buildBrowseTimeline, nextZoom, prepareTimeline } from '@/core/browse/timeline-view';
import { formatRoute } from '@/core/pages/route';
import { BrowseDigests } from './BrowseDigests';
import { BrowseHeading } from './BrowseHeading';
import { BrowseJump } from './BrowseJump';
import { BrowsePeriods } from './BrowsePeriods';
import { BrowseState } from './BrowseState';
import { BrowseStrip } from './BrowseStrip';
import type { BrowsePartProps } from './BrowseView';
import { useSentences } from './sentences-context';
import { StateMessage } from './StateMessage';
import { useReading } from './use-reading';

/** All dated claims in order of time, whoever makes them, as close or as far as the reader wants. */
export function BrowseTimeline(props: BrowsePartProps): JSX.Element {
  const { browse } = useSentences('browse');
  const { route, reach, go, print } = props;
  const reading = useReading(reach.readClaims);
  const { from = '', skip = '', digest } = route.params;
  return (
    <>
      <BrowseHeading place={`timeline ${from} ${skip}`} onPrint={print}>
        {browse.parts.timeline}
      </BrowseHeading>
      <BrowseState reading={reading}>
        {({ digests, content }) => (
          <>
            <BrowseDigests
              digests={digests}
              chosen={digest}
              onChoose={(one) => go({ ...route, params: { ...route.params, digest: one, skip: '' } }, 'replace')}
            />
            <DatedClaims {...props} claims={content} />
          </>
        )}
      </BrowseState>
    </>
  );
}

function DatedClaims({ route, reach, go, isPrinting, claims }: BrowsePartProps & { claims: readonly DigestQuestions[] }): JSX.Element {
  const sentences = useSentences('language', 'panel', 'cite', 'browse');
  const { timeline, states } = sentences.browse;
  const { params } = route;
  const isKnown = claims.some(({ digest }) => digest.id === params['digest']);
  const dated = useMemo(
    () => prepareTimeline(isKnown ? claims.filter(({ digest }) => digest.id === params['digest']) : claims),
    [claims, params['digest']],
  );
  const view = useMemo(
    () => buildBrowseTimeline(dated, { zoom: params['zoom'], from: params['from'], skip: params['skip'] }, sentences),
    [dated, params['zoom'], params['from'], params['skip']],
  );
  const root = useRef<HTMLDivElement>(null);
  const [isLost, setLost] = useState(false);
  const hrefOf = (start: { from: string; skip: string }) => formatRoute({ ...route, params: { ...params, ...start } });

  // A zoom stays where the reader is: at the first period in sight.
  const zoomTo = (zoom: Zoom) => {
    if (zoom !== view.zoom) go({ ...route, params: { ...params, zoom, skip: '', from: params['from'] ?? '' } }, 'replace');
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') zoomTo(nextZoom(view.zoom, 1));
    if (event.key === '-') zoomTo(nextZoom(view.zoom, -1));
  };

  if (view.total === 0)
    return (
      <StateMessage title={states.nothingTitle}>
        <p>{states.noDates}</p>
      </StateMessage>
    );
  return (
    <div ref={root} class="periods" onKeyDown={onKeyDown}>
      <div class="periods-controls">
        <div class="periods-zoom" role="group" aria-label={timeline.zoomLabel}>
          {zooms.map((zoom) => (
            <button key={zoom} type="button" class="outlined-button" aria-pressed={zoom === view.zoom} onClick={() => zoomTo(zoom)}>
              {timeline.zooms[zoom]}
            </button>
          ))}
        </div>
        <BrowseJump
          isLost={isLost}
          onJump={(from) => {
            setLost(from === undefined);
            if (from !== undefined) go({ ...route, params: { ...params, from, skip: '' } });
          }}
        />
      </div>
      <p class="periods-hint">{timeline.zoomHint}</p>
      {view.strip !== undefined && <BrowseStrip strip={view.strip} hrefOf={(from) => hrefOf({ from, skip: '' })} />}
      <BrowsePeriods view={view} reach={reach} digests={claims.map(({ digest }) => digest)} isPrinting={isPrinting} hrefOf={hrefOf} />
      {view.undated > 0 && <p class="periods-undated">{timeline.undated(view.undated)}</p>}
    </div>
  );
}
