import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ListedMap } from '@/core/browse/listed';
import { buildWholeMap, type MapPointView, type WholeMapView } from '@/core/browse/whole-map-view';
import { formatRoute } from '@/core/pages/route';
import { BrowseDigests } from './BrowseDigests';
import { BrowseHeading } from './BrowseHeading';
import { BrowseState } from './BrowseState';
import type { BrowsePartProps } from './BrowseView';
import { Foreign } from './Foreign';
import { useSentences } from './sentences-context';
import { StateMessage } from './StateMessage';
import { useReading } from './use-reading';
import { useLeadNames } from './use-titles';
import { useWidth } from './use-width';

/** The places of each digest that has a map, on it and beside it as a list. */
export function BrowseMap({ route, reach, go, print }: BrowsePartProps): JSX.Element {
  const { browse } = useSentences('browse');
  const reading = useReading(reach.readMaps);
  const leadNames = useLeadNames(reach);
  const { digest } = route.params;
  return (
    <>
      <BrowseHeading place="map" onPrint={print}>
        {browse.parts.map}
      </BrowseHeading>
      <BrowseState reading={reading}>
        {({ digests, content }) => (
          <>
            <BrowseDigests digests={digests} chosen={digest} onChoose={(one) => go({ ...route, params: { digest: one } }, 'replace')} />
            {content.length === 0 && (
              <StateMessage title={browse.states.nothingTitle}>
                <p>{browse.states.noMap}</p>
              </StateMessage>
            )}
            {leadNames !== undefined &&
              content
                .filter((map) => !digests.some(({ id }) => id === digest) || map.digest.id === digest)
                .map((map) => <OneMap key={map.digest.id} map={map} leadNames={leadNames} isOnly={digests.length === 1} />)}
          </>
        )}
      </BrowseState>
    </>
  );
}

/** In CSS pixels: names are placed anew when the map has become that much wider or narrower. */
const widthStep = 12;

function OneMap({ map, leadNames, isOnly }: { map: ListedMap; leadNames: Readonly<Record<string, string>>; isOnly: boolean }): JSX.Element {
  const { browse, language, desk } = useSentences('browse', 'language', 'desk');
  const [figure, width] = useWidth<HTMLElement>(widthStep);
  const view = useMemo(
    () => (width === undefined ? undefined : buildWholeMap(map, { leadNames, language, widthPx: width })),
    [map, leadNames, width],
  );
  const km = (length: number) => new Intl.NumberFormat(language).format(length);
  return (
    <section class="browse-section whole-map" aria-labelledby={`map-${map.digest.id}`}>
      <h2 id={`map-${map.digest.id}`} class={isOnly ? 'only-spoken' : 'browse-kind'}>
        <bdi lang={map.digest.head.language}>{map.digest.head.title}</bdi>
      </h2>
      <div class="whole-map-halves">
        <figure ref={figure}>
          {view !== undefined && (
            <>
              <Drawing view={view} label={browse.map.spoken(map.digest.head.title)} />
              <figcaption class="map-captions">
                <p class="map-scale">
                  <span class="map-scale-bar" style={{ width: `${view.scale.length}%` }} />
                  {browse.map.scale(km(view.scale.km))}
                </p>
                <p>{view.legend.map((mark) => browse.map.legend[mark]).join(' ')}</p>
                <p>{desk.map.borders(view.boundaries, view.regions)}</p>
              </figcaption>
            </>
          )}
        </figure>
        <div>
          {listPlaces(browse.map.listHeading, view?.points.filter(({ at }) => at !== undefined) ?? [])}
          {listPlaces(browse.map.beyondHeading, view?.points.filter(({ at }) => at === undefined) ?? [])}
        </div>
      </div>
    </section>
  );

  function listPlaces(heading: string, points: readonly MapPointView[]): JSX.Element | null {
    if (points.length === 0) return null;
    return (
      <>
        <h3 class="whole-map-heading">{heading}</h3>
        <ul class="whole-map-list">
          {points.map((point) => (
            <li key={point.id}>
              {point.number !== undefined && <span class="whole-map-number">{point.number}</span>}
              <a href={hrefOf(point)}>
                <Foreign text={point.title} />
              </a>{' '}
              <span class="whole-map-note">{describe(point)}</span>
            </li>
          ))}
        </ul>
      </>
    );
  }

  function describe({ shape, at, precisionKm }: MapPointView): string {
    if (shape === 'country') return at === undefined ? browse.map.unmarkedCountry : browse.map.country;
    if (shape === 'area' && at === undefined) return browse.map.unmarkedArea(km(precisionKm));
    return browse.map[shape](km(precisionKm));
  }
}

/** The drawing is silent: its names are links over it, and the list beside it says the rest. */
function Drawing({ view, label }: { view: WholeMapView; label: string }): JSX.Element {
  return (
    <div class="map-paper" role="group" aria-label={label}>
      <svg class="map-drawing" viewBox={view.viewBox} aria-hidden="true">
        <path class="map-land" d={view.land} />
        <path class="map-borders" d={view.borders} />
      </svg>
      {view.neighbours.map(({ title, at }) => (
        <span key={`${title.text} ${at.x}`} class="map-label map-label-over map-label-country" style={placeAt(at)}>
          <Foreign text={title} />
        </span>
      ))}
      {view.points.map(
        (point) =>
          point.at !== undefined && (
            <a
              key={point.id}
              href={hrefOf(point)}
              class={`point point-${point.shape} point-${point.side ?? 'nameless'}${point.number === undefined ? '' : ' point-numbered'}`}
              style={placeAt(point.at)}
            >
              <span class="point-name">
                <Foreign text={point.title} />
              </span>
              {point.number !== undefined && (
                <span class="point-number" aria-hidden="true">
                  {point.number}
                </span>
              )}
            </a>
          ),
      )}
    </div>
  );
}

function placeAt({ x, y }: { x: number; y: number }): Record<string, string> {
  return { left: `${x}%`, top: `${y}%` };
}

function hrefOf({ id }: MapPointView): string {
  return formatRoute({ view: 'topic', topic: id, params: {} });
}
