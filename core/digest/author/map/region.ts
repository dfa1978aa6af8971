/**
 * Which part of the Earth a digest's map shows. Its topics lie where they lie: most of them in the region it is about, some far away (a
 * court, an ally's capital). One map of all of them would show none, so the map is of the group that most claims are about.
 */
import { geoCentroid, geoDistance, geoStereographic } from 'd3-geo';
import { earthRadiusKm, projectPlace, type MapFrame, type Place } from '../../place-on-map';
import type { Topic } from '../../schema';

export type PlacedTopic = { place: Place; claims: Topic['claims'] };

/** How far apart neighbours in a group may be: tried in turn, so that a town's digest and a continent's both find their region. */
const reachesKm = [50, 100, 250, 500, 1000, 2000, 4000];
/** The group must have this share of all claims about places to be what the digest is about. */
const wantedShare = 2 / 3;

/** Wide enough for a coast or a border to be in sight, at the detail the atlas has. */
const leastWidthKm = 500;
/** A larger part of a sphere cannot be shown without bending it out of recognition. */
const mostWidthKm = 8000;
/** Room around the outermost places for their names. */
const marginShare = 0.06;

const width = 1000;
const height = 700;

/** Undefined without places, and where they lie too far apart for any map to help. */
export function findRegion(topics: readonly PlacedTopic[]): MapFrame | undefined {
  const group = findMainGroup(topics);
  if (group.length === 0) return undefined;
  const frame = fitFrame(group.map(({ place }) => place));
  return width / frame.unitsPerKm > mostWidthKm ? undefined : frame;
}

function findMainGroup(topics: readonly PlacedTopic[]): PlacedTopic[] {
  const wanted = countClaims(topics) * wantedShare;
  for (const reachKm of reachesKm) {
    const largest = listGroups(topics, reachKm).sort((a, b) => countClaims(b) - countClaims(a))[0] ?? [];
    if (countClaims(largest) >= wanted) return largest;
  }
  return [...topics];
}

/** Everything that can be reached from one place by steps no longer than the reach is one group. */
function listGroups(topics: readonly PlacedTopic[], reachKm: number): PlacedTopic[][] {
  const rest = new Set(topics);
  const groups: PlacedTopic[][] = [];
  for (const first of topics) {
    if (!rest.delete(first)) continue;
    const group = [first];
    // The group grows while it is walked.
    for (const from of group) {
      const near = [...rest].filter((to) => distanceKm(from.place, to.place) <= reachKm);
      for (const topic of near) rest.delete(topic);
      group.push(...near);
    }
    groups.push(group);
  }
  return groups;
}

function countClaims(topics: readonly PlacedTopic[]): number {
  return topics.reduce((sum, { claims }) => sum + claims.length, 0);
}

/** The smallest frame that holds every place with its precision, measured on a first frame about the places' mean. */
function fitFrame(places: readonly Place[]): MapFrame {
  const first: MapFrame = { centre: meanOf(places), width: 0, height: 0, unitsPerKm: 1 };
  const boxes = places.map((place) => {
    const { x, y, unitsPerKm } = projectPlace(first, place);
    const radius = place.precisionKm * unitsPerKm;
    return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  });
  const [left, right] = [Math.min(...boxes.map((box) => box.left)), Math.max(...boxes.map((box) => box.right))];
  const [top, bottom] = [Math.min(...boxes.map((box) => box.top)), Math.max(...boxes.map((box) => box.bottom))];
  const room = 1 + 2 * marginShare;
  const widthKm = Math.max((right - left) * room, (bottom - top) * room * (width / height), leastWidthKm);
  return {
    centre: unproject(first.centre, [(left + right) / 2, (top + bottom) / 2]),
    width,
    height,
    unitsPerKm: Number((width / widthKm).toPrecision(4)),
  };
}

/** The middle of the places as points in space, which is right across the date line and the poles. */
function meanOf(places: readonly Place[]): MapFrame['centre'] {
  const [longitude, latitude] = geoCentroid({ type: 'MultiPoint', coordinates: places.map(toPosition) });
  return { latitude, longitude };
}

/** What lies at a point of a frame of one unit a kilometre, to about a kilometre: a map's middle need not be known better. */
function unproject({ latitude, longitude }: MapFrame['centre'], point: [number, number]): MapFrame['centre'] {
  const projection = geoStereographic().rotate([-longitude, -latitude]);
  const [east = longitude, north = latitude] =
    projection
      .scale(2 * earthRadiusKm)
      .translate([0, 0])
      .invert?.(point) ?? [];
  return { latitude: Number(north.toFixed(2)), longitude: Number(east.toFixed(2)) };
}

function distanceKm(from: Place, to: Place): number {
  return earthRadiusKm * geoDistance(toPosition(from), toPosition(to));
}

function toPosition({ longitude, latitude }: Place): [number, number] {
  return [longitude, latitude];
}
