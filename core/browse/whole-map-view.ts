/**
 * A digest's whole map with all its places: strings for SVG and, over it, a name for each place where it has room. One that has none
 * has a number instead, which stands beside its name in the list. What is an area rather than a spot has no dot.
 *
 * The map is cut to the places, and to less of their surroundings the narrower it is drawn: towns side by side must be told apart.
 */
import { nameKey, type MapPlace, type PanelMap } from '../digest/panel-map';
import { projectPlace } from '../digest/place-on-map';
import { inLanguage, type LanguageText } from '../panel/language-text';
import { createLabelPlacer, type LabelWish, type Side, type Spot } from '../panel/map-labels';
import {
  cutWindow,
  listAboutMiddle,
  listCountryPoints,
  listLines,
  toHundredths,
  type Box,
  type Point,
  type Window,
} from '../panel/map-lines';
import type { ListedMap } from './listed';

/**
 * Countries are marked by their names, where the map shows enough of them; an `area` by its name about its middle. `rough` is a place
 * that is neither an area nor known as closely as a town.
 */
export type PointShape = 'country' | 'area' | 'rough' | 'spot';

export type MapPointView = {
  id: string;
  title: LanguageText;
  shape: PointShape;
  precisionKm: number;
  /** In hundredths of the map's width and height; left out for what is not on it. */
  at?: Point;
  /** On which side of that point the text stands; left out where there is no room for any. */
  side?: Side;
  /** Where the text is a number and not the name. */
  number?: number;
};

export type WholeMapView = {
  viewBox: string;
  land: string;
  borders: string;
  /** In alphabetical order, as they are listed. */
  points: MapPointView[];
  /** Countries that are no topics, and parts of any that are cut off from the rest. */
  neighbours: { title: LanguageText; at: Point }[];
  /** What there is on this map that wants explaining. */
  legend: ('spot' | 'rough' | 'area' | 'number')[];
  /** Whose borders they are, and the regions whose limits are not drawn. */
  boundaries: string;
  regions: string[];
  scale: { km: number; length: number };
};

/** A map drawn as wide as this shows its digest's places, and of their surroundings so much that a kilometre is still this long. */
const pixelsPerKm = 1.15;
/** Around the outermost places, as a share of how far they lie apart. */
const marginShare = 0.2;
const scaleShare = 0.28;
/** Less closely known, a place is an area; and no town is as large as the second. */
const areaKm = 30;
const spotKm = 10;

/** Names without a dot are spaced out. */
const spacedLetterPx = 7.2;
const digitPx = 7.5;
/** Latin letters beside a dot take 5.5 of these; as much as others take would leave a place with room for its name without it. */
const latinLetterPx = 6;
/** The same spaced out: a part of a country that is cut off from it may be hardly larger than the name. */
const spacedLatinPx = 6.6;

const besideDot: readonly Side[] = ['right', 'left', 'above', 'below'];

type Wish = LabelWish & { id: string };

export function buildWholeMap(
  { digest, map }: ListedMap,
  { leadNames, language, widthPx }: { leadNames: Readonly<Record<string, string>>; language: string; widthPx: number },
): WholeMapView {
  const { drawing, neighbours = [] } = map;
  const anchors = [...map.countries, ...neighbours];
  const isCountry = (id: string) => map.countries.some((country) => country.id === id);
  const places = map.places.filter(({ id }) => !isCountry(id)).map((place) => ({ ...place, ...projectPlace(drawing, place) }));
  const known = places.filter((place) => shapeOf(place) !== 'area');
  const window = fitWindow(drawing, known.length > 0 ? known : places, (widthPx / pixelsPerKm) * drawing.unitsPerKm);
  const aspect = window.height / window.width;
  const lines = listLines(drawing, window);
  const titleOf = ({ id, title }: { id: string; title: string }) => leadNames[id] ?? title;
  const marks = places.map((place) => ({ ...place, shape: shapeOf(place), at: toHundredths(place, window) }));
  const dots = marks.filter(({ shape }) => shape !== 'area');

  const areas = marks.filter(({ shape, precisionKm, unitsPerKm }) => shape === 'area' && 2 * precisionKm * unitsPerKm < window.height);
  const areaWishes = areas.map(({ at, ...area }): Wish => ({
    id: area.id,
    text: titleOf(area),
    at: listAboutMiddle(at, { widthPx, aspect }),
    sides: ['over'],
    letterPx: spacedLetterPx,
    allows: (_point, name) => isInCircle(name, { ...at, radius: (100 * area.precisionKm * area.unitsPerKm) / window.width, aspect }),
  }));
  const dotWishes = [...dots]
    .sort((one, other) => one.precisionKm - other.precisionKm)
    .map((dot): Wish => ({ id: dot.id, text: titleOf(dot), at: [dot.at], sides: besideDot, ...latinWidth(titleOf(dot)) }));
  const countryWishes = [...new Map(anchors.map((country) => [nameKey(country), country]))].map(([key, country]): Wish => ({
    id: key,
    text: titleOf(country),
    ...listCountryPoints(
      anchors.filter((one) => nameKey(one) === key).map((point) => toHundredths(point, window)),
      lines,
    ),
    sides: ['over'],
    letterPx: spacedLetterPx,
    ...(country.apart === true ? latinWidth(titleOf(country), spacedLatinPx) : {}),
  }));
  const place = createLabelPlacer(
    { widthPx, aspect, lines },
    dots.map(({ at }) => at),
  );
  const wishes = [...dotWishes, ...areaWishes, ...countryWishes];
  const names = placeAll(wishes, place);
  const unnamed = wishes.filter(({ id }) => !names.has(id) && marks.some((mark) => mark.id === id));
  const digits = '0'.repeat(String(unnamed.length).length);
  const numbers = placeAll(
    unnamed.map((wish) => ({ ...wish, text: digits, letterPx: digitPx })),
    place,
  );

  const collator = new Intl.Collator(language);
  let lastNumber = 0;
  const points = [...map.countries.map((country) => ({ ...country, shape: 'country' as const, precisionKm: 0, at: undefined })), ...marks]
    .map(({ id, title, shape, precisionKm, at }) => ({
      id,
      title: inLanguage(leadNames[id] ?? title, digest.head.language),
      shape,
      precisionKm,
      dot: shape === 'area' ? undefined : at,
    }))
    .sort((one, other) => collator.compare(one.title.text, other.title.text))
    .map(({ dot, ...point }): MapPointView => {
      const spot = names.get(point.id) ?? numbers.get(point.id);
      const at = spot ?? dot;
      return {
        ...point,
        ...(at === undefined ? {} : { at: roundPoint(at) }),
        ...(spot === undefined ? {} : { side: spot.side }),
        ...(numbers.has(point.id) ? { number: (lastNumber += 1) } : {}),
      };
    });
  const scaleKm = roundDown((window.width * scaleShare) / drawing.unitsPerKm);

  return {
    viewBox: [window.left, window.top, window.width, window.height].map(toTenths).join(' '),
    land: drawing.land.map((line) => `${pathOf(line)}z`).join(''),
    borders: drawing.borders.map(pathOf).join(''),
    points,
    neighbours: countryWishes.flatMap(({ id, text }) => {
      const spot = isCountry(id) ? undefined : names.get(id);
      return spot === undefined ? [] : [{ title: inLanguage(text, digest.head.language), at: roundPoint(spot) }];
    }),
    legend: [
      ...(['spot', 'rough', 'area'] as const).filter((shape) => points.some((point) => point.shape === shape && point.at !== undefined)),
      ...(lastNumber > 0 ? (['number'] as const) : []),
    ],
    boundaries: drawing.boundaries,
    regions: areas.map(titleOf),
    scale: { km: scaleKm, length: toTenths((100 * scaleKm * drawing.unitsPerKm) / window.width) },
  };
}

/** Around all places with some room, and no less than is asked for; the whole map where it has no places. */
function fitWindow(drawing: PanelMap['drawing'], places: readonly Point[], leastWidth: number): Window {
  const [left, right] = [Math.min(...places.map(({ x }) => x)), Math.max(...places.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...places.map(({ y }) => y)), Math.max(...places.map(({ y }) => y))];
  const across = Math.max(right - left, ((bottom - top) * drawing.width) / drawing.height);
  if (places.length === 0) return { left: 0, top: 0, width: drawing.width, height: drawing.height };
  return cutWindow(drawing, {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    width: Math.max(leastWidth, across * (1 + 2 * marginShare)),
  });
}

/** Each that finds room, in this order. */
function placeAll(wishes: readonly Wish[], place: (wish: LabelWish) => Spot | undefined): Map<string, Spot> {
  return new Map(
    wishes.flatMap((wish): [string, Spot][] => {
      const spot = place(wish);
      return spot === undefined ? [] : [[wish.id, spot]];
    }),
  );
}

/** All of a name in hundredths of the map, in a circle with its radius in hundredths of the width. */
function isInCircle({ left, right, top, bottom }: Box, { x, y, radius, aspect }: Point & { radius: number; aspect: number }): boolean {
  return [left, right].every((edge) => [top, bottom].every((other) => Math.hypot(edge - x, (other - y) * aspect) <= radius));
}

function shapeOf({ kind, precisionKm }: MapPlace): PointShape {
  if (kind === 'country' || precisionKm <= spotKm) return 'spot';
  return precisionKm > areaKm ? 'area' : 'rough';
}

function latinWidth(text: string, letterPx = latinLetterPx): Pick<LabelWish, 'letterPx'> {
  return /^[\p{Script=Latin}\P{L}]*$/u.test(text) ? { letterPx } : {};
}

/** SVG counts steps as a digest does. */
function pathOf([x = 0, y = 0, ...steps]: readonly number[]): string {
  return `M${x} ${y}l${steps.join(' ')}`;
}

/** 1, 2 or 5 with noughts behind it. */
function roundDown(km: number): number {
  const power = 10 ** Math.floor(Math.log10(km));
  return power * ([5, 2].find((digit) => digit * power <= km) ?? 1);
}

function roundPoint({ x, y }: Point): Point {
  return { x: toTenths(x), y: toTenths(y) };
}

function toTenths(value: number): number {
  return Math.round(value * 10) / 10;
}
