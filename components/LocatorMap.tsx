import type { JSX } from 'preact';
import type { MapView } from '@/core/panel/map-view';
import { Foreign } from './Foreign';

/**
 * Where a topic is. The drawing grows with the panel; names, dots and lines keep their size. Names stand over the drawing as text, in
 * their own language, and are spoken once, as the drawing's label.
 */
export function LocatorMap({ map }: { map: MapView }): JSX.Element {
  const { circle } = map;
  return (
    <figure>
      <div class="map-paper">
        <svg class="map-drawing" viewBox={map.viewBox} role="img" aria-label={map.spoken}>
          <path class="map-land" d={map.land} />
          <path class="map-borders" d={map.borders} />
          {/* Fading outwards: no edge that could be taken for a border. */}
          {circle !== undefined &&
            [1, 0.93, 0.86, 0.79, 0.72, 0.65, 0.58, 0.51, 0.44].map((share) => (
              <circle key={share} class="map-circle" cx={circle.x} cy={circle.y} r={circle.radius * share} />
            ))}
          <path class="map-dots" d={map.dots} />
          {map.dot !== undefined && <path class="map-dot" d={map.dot} />}
        </svg>
        <div aria-hidden="true">
          {map.labels.map(({ id, text, x, y, side, kind }) => (
            <span key={id} class={`map-label map-label-${side} map-label-${kind}`} style={{ left: `${x}%`, top: `${y}%` }}>
              <Foreign text={text} />
            </span>
          ))}
        </div>
      </div>
      <figcaption class="map-captions">
        <p class="map-scale">
          <span class="map-scale-bar" style={{ width: `${map.scale.length}%` }} />
          {map.scale.text}
        </p>
        {map.captions.map((caption) => (
          <p key={caption}>{caption}</p>
        ))}
      </figcaption>
    </figure>
  );
}
