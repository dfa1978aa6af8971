/**
 * Latitude and longitude → map units, the same way for the author's side, which draws the map, and for the panel, which marks a place.
 *
 * The projection is the stereographic, about the map's centre: circles stay circles and angles stay right at any size, and neither
 * a pole nor the date line is a special case. The formula is Snyder's (Map Projections, 1987, 21-2 to 21-4) for a sphere.
 */
import type { DigestMap, Topic } from './schema';

export type Place = NonNullable<Topic['place']>;

/** `unitsPerKm` is the scale at that point, which grows a little from the map's centre outwards. */
export type MapPoint = { x: number; y: number; unitsPerKm: number };

export type MapFrame = Pick<DigestMap, 'centre' | 'width' | 'height' | 'unitsPerKm'>;

/** Of a sphere with the Earth's surface. */
export const earthRadiusKm = 6371;

/** x grows to the east and y to the south from the map's upper left corner; a point outside of it is given all the same. */
export function projectPlace({ centre, width, height, unitsPerKm }: MapFrame, place: Pick<Place, 'latitude' | 'longitude'>): MapPoint {
  const latitude = toRadians(place.latitude);
  const middle = toRadians(centre.latitude);
  const east = toRadians(place.longitude - centre.longitude);
  const nearness = Math.sin(middle) * Math.sin(latitude) + Math.cos(middle) * Math.cos(latitude) * Math.cos(east);
  const unitsHere = (2 * unitsPerKm) / (1 + nearness);
  const radius = earthRadiusKm * unitsHere;
  return {
    x: width / 2 + radius * Math.cos(latitude) * Math.sin(east),
    y: height / 2 - radius * (Math.cos(middle) * Math.sin(latitude) - Math.sin(middle) * Math.cos(latitude) * Math.cos(east)),
    unitsPerKm: unitsHere,
  };
}

/** Whether the panel can mark the place: a topic elsewhere has no map rather than one it is not on. */
export function isOnMap(map: MapFrame, place: Place): boolean {
  const { x, y } = projectPlace(map, place);
  return x >= 0 && x <= map.width && y >= 0 && y <= map.height;
}

function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
