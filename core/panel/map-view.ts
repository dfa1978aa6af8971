/**
 * Where a topic is, as a drawing: strings for SVG made from a digest's numbers, and a sentence for each thing that is drawn.
 *
 * Every panel of a digest cuts its window out of the one map: a town is shown with its surroundings, a country with its region. On it
 * stand the countries and places that are topics, by their titles in the digest, and where there is room the neighbours.
 */
import type { MapPlace, PanelMap } from '../digest/panel-map';
import { projectPlace } from '../digest/place-on-map';
import type { TopicSection } from './answer';
import { inLanguage, type LanguageText } from './language-text';
import { placeLabels, type LabelWish, type Side } from './map-labels';
import type { DeskSentences } from './desk-phrases';

/** A name on the map. `x` and `y` are hundredths of the map's width and height; `side` is where the text stands from that point. */
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

type Point = { x: number; y: number };
type Window = { left: number; top: number; width: number; height: number };

/** Across a map at least: as far as a border, a coast or a larger town is likely to be in sight. */
const leastAcrossKm = 600;
/** Across a map of a place that is large or roughly known, in distances of its precision: room around the circle. */
const circlesAcross = 3.5;
/** A smaller circle, as a share of the map's width, would hide behind the dot. */
const leastRadiusShare = 0.03;
/** A place that is less exactly known is a region: a dot beside its name would say that it is a town. */
const townKm = 30;
/** Of the map's width, how close the points are that stand for a line where names look for room: half a letter. */
const lineStepShare = 0.012;
/** Of the map's width, the most that the scale may take. */
const scaleShare = 0.28;

/** Nothing where the digest gives no place, or no map that the place is on. */
export function buildMap({ topic, digest, map }: TopicSection, { desk, language }: DeskSentences): MapView | undefined {
  const place = map?.places.find(({ id }) => id === topic.id);
  if (map === undefined || place === undefined) return undefined;
  const { map: phrases } = desk;
  const { land, borders, boundaries } = map.drawing;
  const { x, y, unitsPerKm } = projectPlace(map.drawing, place);
  const acrossKm = place.kind === 'country' ? Infinity : Math.max(leastAcrossKm, place.precisionKm * circlesAcross);
  const window = cutWindow(map.drawing, { x, y, width: acrossKm * unitsPerKm });
  const radius = place.precisionKm * unitsPerKm;
  const hasCircle = radius > window.width * leastRadiusShare && place.kind !== 'country';
  const labels = listLabels(map, place, window);
  const isOver = labels.some(({ kind, side }) => kind === 'own' && side === 'over');
  const distance = (km: number): string => phrases.kilometres(new Intl.NumberFormat(language).format(km));
  const scaleKm = roundDown((window.width * scaleShare) / unitsPerKm);

  return {
    spoken: phrases.spoken(
      place.title,
      labels.flatMap((label) => (label.kind === 'own' ? [] : [label.title])),
    ),
    viewBox: [window.left, window.top, window.width, window.height].map(toTenths).join(' '),
    land: land.map((line) => `${pathOf(line)}z`).join(''),
    borders: borders.map(pathOf).join(''),
    dots: labels.flatMap((label) => (label.kind === 'place' ? [dotAt(label.point)] : [])).join(''),
    ...(isOver ? {} : { dot: dotAt({ x, y }) }),
    ...(hasCircle ? { circle: { x: toTenths(x), y: toTenths(y), radius: toTenths(radius) } } : {}),
    labels: labels.map(({ id, title, kind, wish, side }) => ({
      id,
      text: inLanguage(title, digest.language),
      x: toTenths(wish.x),
      y: toTenths(wish.y),
      side,
      kind,
    })),
    scale: { text: distance(scaleKm), length: toTenths((100 * scaleKm * unitsPerKm) / window.width) },
    captions: [
      isOver ? phrases.nameOnly(place.title) : (hasCircle ? phrases.dotInCircle : phrases.dot)(place.title, distance(place.precisionKm)),
      phrases.borders(boundaries),
    ],
  };
}

/** As wide as asked for and no wider than the map, with the point in the middle unless an edge of the map is near. */
function cutWindow(drawing: PanelMap['drawing'], { x, y, width: wanted }: Point & { width: number }): Window {
  const width = Math.min(wanted, drawing.width);
  const height = (width * drawing.height) / drawing.width;
  return { left: within(x - width / 2, drawing.width - width), top: within(y - height / 2, drawing.height - height), width, height };
}

function within(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}

type Candidate = Pick<MapLabelView, 'id' | 'kind'> & { title: string; point: Point; sides: readonly Side[] };

const besideDot: readonly Side[] = ['right', 'below', 'left', 'above'];

/** The topic's own name, then countries, then towns, the nearest first; of these, as many as there is room for. */
function listLabels(map: PanelMap, own: MapPlace, window: Window): (Candidate & { wish: LabelWish; side: Side })[] {
  const middle = projectPlace(map.drawing, own);
  const country = map.countries.find(({ id }) => id === own.id);
  const towns = map.places
    .filter(({ id, kind, precisionKm }) => id !== own.id && kind === 'place' && precisionKm <= townKm)
    .map((place): Candidate => ({
      id: place.id,
      title: place.title,
      kind: 'place',
      point: projectPlace(map.drawing, place),
      sides: besideDot,
    }))
    .sort((a, b) => distanceOf(a.point, middle) - distanceOf(b.point, middle));
  const candidates: Candidate[] = [
    { id: own.id, title: own.title, kind: 'own', point: country ?? middle, sides: country === undefined ? besideDot : ['over'] },
    ...listCountries(map.countries),
    ...towns,
    ...listCountries(map.neighbours ?? []),
  ];
  const wishes = candidates.map(({ title, point, sides }) => ({
    text: title,
    x: (100 * (point.x - window.left)) / window.width,
    y: (100 * (point.y - window.top)) / window.height,
    sides,
  }));
  const sides = placeLabels(wishes, window.height / window.width, listLinePoints(map.drawing, window));
  const named = new Set<string>();
  return candidates.flatMap((candidate, index) => {
    const [wish, side] = [wishes[index], sides[index]];
    // A neighbour has several points; the first that there is room for is enough.
    if (wish === undefined || side === undefined || named.has(candidate.id)) return [];
    named.add(candidate.id);
    return [{ ...candidate, wish, side }];
  });

  function listCountries(countries: PanelMap['countries']): Candidate[] {
    return countries
      .filter(({ id }) => id !== own.id)
      .map(({ id, title, x, y }): Candidate => ({ id, title, kind: 'country', point: { x, y }, sides: ['over'] }))
      .sort((a, b) => distanceOf(a.point, middle) - distanceOf(b.point, middle));
  }
}

/** Borders and coasts as points, so close that none can pass through a name unseen; in hundredths of the window. */
function listLinePoints({ borders, land }: PanelMap['drawing'], window: Window): Point[] {
  const step = window.width * lineStepShare;
  return [...borders, ...land].flatMap((line) => {
    const corners = listCorners(line);
    return corners.flatMap((to, index) => {
      const from = corners[index - 1] ?? to;
      const steps = Math.max(1, Math.ceil(distanceOf(from, to) / step));
      return Array.from({ length: steps }, (_, done) => {
        const share = (done + 1) / steps;
        return {
          x: (100 * (from.x + (to.x - from.x) * share - window.left)) / window.width,
          y: (100 * (from.y + (to.y - from.y) * share - window.top)) / window.height,
        };
      });
    });
  });
}

/** The first two numbers are where a line begins, each further two how far it goes on. */
function listCorners(line: readonly number[]): Point[] {
  const at: Point = { x: 0, y: 0 };
  return line.flatMap((x, index) => {
    if (index % 2 === 1) return [];
    at.x += x;
    at.y += line[index + 1] ?? 0;
    return [{ ...at }];
  });
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
