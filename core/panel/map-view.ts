/**
 * Where a topic is, as a drawing: strings for SVG made from a digest's numbers, and a sentence for each thing that is drawn.
 *
 * Every panel of a digest cuts its window out of the one map: a town is shown with its surroundings, a country with its region. On it
 * stand the countries and places that are topics, by their titles in the digest, and where there is room the neighbours.
 */
import { nameKey, type MapPlace, type PanelMap } from '../digest/panel-map';
import { projectPlace } from '../digest/place-on-map';
import type { TopicSection } from './answer';
import { inLanguage, type LanguageText } from './language-text';
import { createLabelPlacer, type Side, type Spot } from './map-labels';
import { cutWindow, listAboutMiddle, listCountryPoints, listLines, toHundredths, type Point, type Window } from './map-lines';
import type { DeskSentences } from './desk-phrases';

/** A name on the map, and an `id` that no other has. `x` and `y` are hundredths of the map's width and height; `side` is where the text stands from that point. */
export type MapLabelView = { id: string; text: LanguageText; x: number; y: number; side: Side; kind: 'own' | 'place' | 'country' };

export type MapView = {
  /** What a reader who cannot see it is told in its place. */
  spoken: string;
  /** In map units, as are all paths. */
  viewBox: string;
  land: string;
  borders: string;
  /** Lines without length, for round ends to make dots of: those of other places, and the topic's own unless it is a country. */
  dots: string;
  dot?: string;
  /** As far around the dot as the digest's precision, where it can be told from the dot. */
  circle?: { x: number; y: number; radius: number };
  labels: MapLabelView[];
  /** A round distance, and how many hundredths of the map's width it is. */
  scale: { text: string; length: number };
  /** What the dot means, and whose borders these are. */
  captions: string[];
};

/** Across a map at least: as far as a border, a coast or a larger town is likely to be in sight. */
const leastAcrossKm = 300;
/** Of the map, what is shown around a country's name. */
const countryShare = 0.6;
/** Across a map of a place that is large or roughly known, in distances of its precision: room around the circle. */
const circlesAcross = 3.5;
/** A smaller circle, as a share of the map's width, would hide behind the dot. */
const leastRadiusShare = 0.03;
/** A place that is less exactly known is a region: a dot beside its name would say that it is a town. */
const townKm = 30;
/** A map in a panel of 320 CSS pixels, inside its paddings. */
const narrowestPx = 262;
/** Of the map's width, the most that the scale may take. */
const scaleShare = 0.28;

/** Nothing where the digest gives no place, or no map that the place is on. */
export function buildMap({ topic, digest, map }: TopicSection, { desk, language }: DeskSentences): MapView | undefined {
  const place = map?.places.find(({ id }) => id === topic.id);
  if (map === undefined || place === undefined) return undefined;
  const { map: phrases } = desk;
  const { land, borders, boundaries } = map.drawing;
  const { x, y, unitsPerKm } = projectPlace(map.drawing, place);
  const country = map.countries.find(({ id }) => id === place.id);
  const window = cutWindow(map.drawing, {
    ...(country ?? { x, y }),
    width:
      country === undefined ? Math.max(leastAcrossKm, place.precisionKm * circlesAcross) * unitsPerKm : map.drawing.width * countryShare,
  });
  const radius = place.precisionKm * unitsPerKm;
  // Of a region a circle would say what lies within it.
  const hasCircle = radius > window.width * leastRadiusShare && place.kind !== 'country' && !isRegion(place);
  const labels = listLabels(map, place, window);
  const isOver = labels.some(({ kind, spot }) => kind === 'own' && spot.side === 'over' && !isRegion(place));
  const distance = (km: number): string => phrases.kilometres(new Intl.NumberFormat(language).format(km));
  const scaleKm = roundDown((window.width * scaleShare) / unitsPerKm);

  return {
    spoken: phrases.spoken(
      place.title,
      [...new Set(labels.map(({ title }) => title))].filter((title) => title !== place.title),
    ),
    viewBox: [window.left, window.top, window.width, window.height].map(toTenths).join(' '),
    land: land.map((line) => `${pathOf(line)}z`).join(''),
    borders: borders.map(pathOf).join(''),
    dots: labels.map(({ dot = '' }) => dot).join(''),
    ...(isOver || isRegion(place) ? {} : { dot: dotAt({ x, y }) }),
    ...(hasCircle ? { circle: { x: toTenths(x), y: toTenths(y), radius: toTenths(radius) } } : {}),
    labels: labels.map(({ id, title, kind, spot: { side, ...at } }) => ({
      id,
      text: inLanguage(breakNames(title), digest.language),
      x: toTenths(at.x),
      y: toTenths(at.y),
      side,
      kind,
    })),
    scale: { text: distance(scaleKm), length: toTenths((100 * scaleKm * unitsPerKm) / window.width) },
    captions: [
      isOver
        ? phrases.nameOnly(place.title)
        : (isRegion(place) ? phrases.region : hasCircle ? phrases.dotInCircle : phrases.dot)(place.title, distance(place.precisionKm)),
      phrases.borders(boundaries, listRegions(map, window)),
    ],
  };
}

type Candidate = Pick<MapLabelView, 'id' | 'kind'> & {
  title: string;
  at: Point[];
  allows?: (point: Point) => boolean;
  sides: readonly Side[];
  dot?: string;
};

const besideDot: readonly Side[] = ['right', 'below', 'left', 'above'];

/** The topic's own name, then countries, then towns, the nearest first, then neighbours; of these, as many as there is room for. */
function listLabels(map: PanelMap, own: MapPlace, window: Window): (Candidate & { spot: Spot })[] {
  const middle = projectPlace(map.drawing, own);
  const lines = listLines(map.drawing, window);
  const paper = { widthPx: narrowestPx, aspect: window.height / window.width, lines };
  const shown = (point: Point) => toHundredths(point, window);
  const anchors = [...map.countries, ...(map.neighbours ?? [])];
  const isNamed = map.countries.some(({ id }) => id === own.id);
  const towns = map.places
    .filter(({ id, kind, precisionKm }) => id !== own.id && kind === 'place' && precisionKm <= townKm)
    .map((town) => ({ ...town, ...projectPlace(map.drawing, town) }))
    // Both names of a place need more room: after others there would be none.
    .sort((a, b) => Number(b.label !== undefined) - Number(a.label !== undefined) || distanceOf(a, middle) - distanceOf(b, middle))
    .map(({ id, title, x, y }): Candidate => ({ id, title, kind: 'place', at: [shown({ x, y })], sides: besideDot, dot: dotAt({ x, y }) }));
  const at = isRegion(own) ? listAboutMiddle(shown(middle), paper) : [shown(middle)];
  const place = createLabelPlacer(
    paper,
    [...towns, ...(isNamed || isRegion(own) ? [] : [{ at }])].flatMap((one) => one.at),
  );
  const candidates = [
    isNamed
      ? country({ ...own, kind: 'own' })
      : { id: own.id, title: own.title, kind: 'own' as const, at, sides: isRegion(own) ? (['over'] as const) : besideDot },
    ...map.countries.map((one) => country({ ...one, kind: 'country' })),
    ...towns,
    ...(map.neighbours ?? []).map((one) => country({ ...one, id: nameKey(one), kind: 'country' })),
  ];
  const tried = new Set<string>();
  return candidates.flatMap((candidate) => {
    if (tried.has(candidate.id)) return [];
    tried.add(candidate.id);
    const spot = place({ ...candidate, text: breakNames(candidate.title) });
    return spot === undefined ? [] : [{ ...candidate, spot }];
  });

  function country({ id, title, kind }: Pick<Candidate, 'id' | 'title' | 'kind'>): Candidate {
    const middles = anchors.filter((one) => nameKey(one) === id).map(shown);
    return { id, title, kind, ...listCountryPoints(middles, lines), sides: ['over'] };
  }
}

/** Those in the window that would have room in it: a reader may look for their limits. */
function listRegions({ drawing, places }: PanelMap, window: Window): string[] {
  return places.flatMap((place) => {
    const { x, y, unitsPerKm } = projectPlace(drawing, place);
    const at = toHundredths({ x, y }, window);
    const isInSight = [at.x, at.y].every((share) => share >= 0 && share <= 100) && 2 * place.precisionKm * unitsPerKm < window.height;
    return isRegion(place) && isInSight ? [place.title] : [];
  });
}

/** Two names of a place stand one under the other. */
function breakNames(title: string): string {
  return title.replace(' / ', ' /\n');
}

/** A dot in its middle would say that it is a town. */
function isRegion({ kind, precisionKm }: MapPlace): boolean {
  return kind !== 'country' && precisionKm > townKm;
}

function distanceOf(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** SVG counts steps as a digest does. */
function pathOf([x = 0, y = 0, ...steps]: readonly number[]): string {
  return `M${x} ${y}l${steps.join(' ')}`;
}

function dotAt({ x, y }: Point): string {
  return `M${toTenths(x)} ${toTenths(y)}h0`;
}

/** 1, 2 or 5 with noughts behind it. */
function roundDown(km: number): number {
  const power = 10 ** Math.floor(Math.log10(km));
  return power * ([5, 2].find((digit) => digit * power <= km) ?? 1);
}

function toTenths(value: number): number {
  return Math.round(value * 10) / 10;
}
