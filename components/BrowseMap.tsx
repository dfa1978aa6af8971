import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ListedMap } from '@/core/browse/listed';
import type { NameRoom } from '@/core/browse/name-room';
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
                .map((map) => <OneMap key={map.digest.id} map={map} leadNames={leadNames} />)}
          </>
        )}
      </BrowseState>
    </>
  );
}

function OneMap({ map, leadNames }: { map: ListedMap; leadNames: Readonly<Record<string, string>> }): JSX.Element {
  const { browse, language, desk } = useSentences('browse', 'language', 'desk');
  const view = useMemo(() => buildWholeMap(map, leadNames, language), [map, leadNames]);
  const km = (length: number) => new Intl.NumberFormat(language).format(length);
  return (
    <section class="browse-section whole-map" aria-labelledby={`map-${map.digest.id}`}>
      <h2 id={`map-${map.digest.id}`} class="browse-kind">
        <bdi lang={map.digest.head.language}>{map.digest.head.title}</bdi>
      </h2>
      <div class="whole-map-halves">
        <figure>
          <Drawing view={view} label={browse.map.spoken(map.digest.head.title)} />
          <figcaption class="map-captions">
            <p class="map-scale">
              <span class="map-scale-bar" style={{ width: `${view.scale.length}%` }} />
              {browse.map.scale(km(view.scale.km))}
            </p>
            <p>{browse.map.circles}</p>
            <p>{desk.map.borders(view.boundaries)}</p>
          </figcaption>
        </figure>
        <div>
          <h3 class="whole-map-heading">{browse.map.listHeading}</h3>
          <ul class="whole-map-list">
            {view.points.map((point) => (
              <li key={point.id}>
                <a href={hrefOf(point)}>
                  <Foreign text={point.title} />
                </a>{' '}
                <span class="whole-map-note">{describe(point)}</span>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );

  function describe({ shape, precisionKm }: MapPointView): string {
    return shape === 'country' ? browse.map.country : browse.map[shape](km(precisionKm));
  }
}

/** The drawing is silent: its names are links over it, and the list beside it says the rest. */
function Drawing({ view, label }: { view: WholeMapView; label: string }): JSX.Element {
  return (
    <div class="map-paper" role="group" aria-label={label}>
      <svg class="map-drawing" viewBox={view.viewBox} aria-hidden="true">
        <path class="map-land" d={view.land} />
        <path class="map-borders" d={view.borders} />
        {view.circles.map(({ id, x, y, radius }) => (
          <circle key={id} class="map-circle" cx={x} cy={y} r={radius} />
        ))}
        {(['narrow', 'wide'] as const).map((width) => (
          <g key={width} class={`leaders-${width}`}>
            {view.leaders[width].map(({ id, ...ends }) => (
              <line key={id} class="leader" {...ends} />
            ))}
          </g>
        ))}
      </svg>
      {view.points.map((point) => (
        <a
          key={point.id}
          href={hrefOf(point)}
          class={`point point-${point.shape} narrow-${sideOf(point.narrow)} wide-${sideOf(point.wide)}`}
          style={{
            left: `${point.x}%`,
            top: `${point.y}%`,
            ...offsetOf('narrow', point, view.aspect),
            ...offsetOf('wide', point, view.aspect),
          }}
        >
          <span class="point-name">
            <Foreign text={point.title} />
          </span>
        </a>
      ))}
    </div>
  );
}

function sideOf(room: NameRoom | undefined): string {
  return typeof room === 'object' ? 'far' : (room ?? 'none');
}

/** From a point to a name that stands off, in hundredths of the map's width: see BrowseMap.css. */
function offsetOf(width: 'narrow' | 'wide', point: MapPointView, aspect: number): Record<string, string> {
  const room = point[width];
  if (typeof room !== 'object') return {};
  return { [`--${width}-x`]: `${room.x - point.x}cqw`, [`--${width}-y`]: `${(room.y - point.y) * aspect}cqw` };
}

function hrefOf({ id }: MapPointView): string {
  return formatRoute({ view: 'topic', topic: id, params: {} });
}
