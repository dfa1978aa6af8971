/**
 * A digest's whole map with all its places: strings for SVG and, over it, a name for each place: beside its dot, or where that is
 * crowded at the end of a line. What is an area rather than a spot has a circle and no dot. Every place is in the list beside the map as well.
 *
 * Names are placed twice, for a narrow drawing and for a wide one, and the style sheet shows those that fit.
 */
import type { MapPlace } from '../digest/panel-map';
import { projectPlace } from '../digest/place-on-map';
import { inLanguage, type LanguageText } from '../panel/language-text';
import type { ListedMap } from './listed';
import { findNameRoom, type NameRoom, type NameWish } from './name-room';

/**
 * Countries are marked by their names, in the middle of what the map shows of them; an `area` by its name and a circle. `rough` is a place
 * that is neither an area nor known as closely as a town.
 */
export type PointShape = 'country' | 'area' | 'rough' | 'spot';

/** `x` and `y` are hundredths of the map's width and height; a room is left out where the name has none at that width. */
export type MapPointView = {
  id: string;
  title: LanguageText;
  kind: MapPlace['kind'];
  shape: PointShape;
  x: number;
  y: number;
  narrow?: NameRoom;
  wide?: NameRoom;
  precisionKm: number;
};

export type LeaderView = { id: string; x1: number; y1: number; x2: number; y2: number };

export type WholeMapView = {
  viewBox: string;
  land: string;
  borders: string;
  /** Around places that are roughly known, in map units. Regions have none: a circle would be taken for their limits. */
  circles: { id: string; x: number; y: number; radius: number }[];
  /** From a place to its name where that stands off, in map units: at either width. */
  leaders: { narrow: LeaderView[]; wide: LeaderView[] };
  /** Height by width. */
  aspect: number;
  /** In alphabetical order, as they are listed. */
  points: MapPointView[];
  /** Whose borders they are. */
  boundaries: string;
  scale: { km: number; length: number };
};

/** The narrowest drawing there is (a window of 320 CSS pixels), and from which width on the names of a wide one fit: see BrowseMap.css. */
const narrowPx = 286;
const widePx = 620;
/** A smaller circle, as a share of the map's width, would hide behind the dot. */
const leastRadiusShare = 0.02;
const scaleShare = 0.28;
/** Less closely known, a place is an area; and no town is as large as the second. */
const areaKm = 30;
const spotKm = 10;

export function buildWholeMap({ digest, map }: ListedMap, leadNames: Readonly<Record<string, string>>, language: string): WholeMapView {
  const { drawing, places, countries } = map;
  const lang = digest.head.language;
  const centres = new Map(countries.map((country) => [country.id, country]));
  const collator = new Intl.Collator(language);
  const points = places.map((place) => ({ place, centre: centres.get(place.id), ...projectPlace(drawing, place) }));
  // Names of countries first, then of the places known best: the order in which they are granted room.
  const ranked = [
    ...countries.map(({ id, title, x, y }) => ({
      id,
      title,
      x,
      y,
      kind: 'country' as const,
      shape: 'country' as const,
      precisionKm: 0,
      radius: 0,
    })),
    ...points
      .filter(({ centre }) => centre === undefined)
      .sort((one, other) => one.place.precisionKm - other.place.precisionKm)
      .map(({ place, x, y, unitsPerKm }) => ({
        id: place.id,
        title: place.title,
        x,
        y,
        kind: place.kind,
        shape: shapeOf(place),
        precisionKm: place.precisionKm,
        radius: (100 * place.precisionKm * unitsPerKm) / drawing.width,
      })),
  ].map((point) => ({ ...point, title: leadNames[point.id] ?? point.title }));
  const wishes = ranked.map(({ title, x, y, shape, radius }): NameWish => ({
    text: title,
    x: (100 * x) / drawing.width,
    y: (100 * y) / drawing.height,
    hasDot: shape === 'spot' || shape === 'rough',
    ...(shape === 'area' ? { radius } : {}),
  }));
  const aspect = drawing.height / drawing.width;
  const narrow = findNameRoom(wishes, { widthPx: narrowPx, aspect });
  const wide = findNameRoom(wishes, { widthPx: widePx, aspect });
  const listLeaders = (rooms: readonly (NameRoom | undefined)[]) =>
    rooms.flatMap((room, index): LeaderView[] => {
      if (room === undefined || typeof room === 'string' || room.line === undefined) return [];
      const units = ({ x, y }: { x: number; y: number }) => [(x * drawing.width) / 100, (y * drawing.height) / 100].map(toTenths);
      const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [units(room.line), units(room)];
      return [{ id: ranked[index]?.id ?? '', x1, y1, x2, y2 }];
    });
  const scaleKm = roundDown((drawing.width * scaleShare) / drawing.unitsPerKm);

  return {
    viewBox: `0 0 ${drawing.width} ${drawing.height}`,
    land: drawing.land.map((line) => `${pathOf(line)}z`).join(''),
    borders: drawing.borders.map(pathOf).join(''),
    circles: points
      .filter(
        ({ place, centre, unitsPerKm }) =>
          centre === undefined && shapeOf(place) === 'rough' && place.precisionKm * unitsPerKm > drawing.width * leastRadiusShare,
      )
      .map(({ place, x, y, unitsPerKm }) => ({
        id: place.id,
        x: toTenths(x),
        y: toTenths(y),
        radius: toTenths(place.precisionKm * unitsPerKm),
      })),
    leaders: { narrow: listLeaders(narrow), wide: listLeaders(wide) },
    aspect,
    points: ranked
      .map(({ id, title, kind, shape, precisionKm }, index): MapPointView => ({
        id,
        title: inLanguage(title, lang),
        kind,
        shape,
        precisionKm,
        x: toTenths(wishes[index]?.x ?? 0),
        y: toTenths(wishes[index]?.y ?? 0),
        ...(narrow[index] === undefined ? {} : { narrow: narrow[index] }),
        ...(wide[index] === undefined ? {} : { wide: wide[index] }),
      }))
      .sort((one, other) => collator.compare(one.title.text, other.title.text)),
    boundaries: drawing.boundaries,
    scale: { km: scaleKm, length: toTenths((100 * scaleKm * drawing.unitsPerKm) / drawing.width) },
  };
}

function shapeOf({ kind, precisionKm }: MapPlace): PointShape {
  if (kind === 'country' || precisionKm <= spotKm) return 'spot';
  return precisionKm > areaKm ? 'area' : 'rough';
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

function toTenths(value: number): number {
  return Math.round(value * 10) / 10;
}
