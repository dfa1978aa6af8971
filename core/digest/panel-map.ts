import { isOnMap, type Place } from './place-on-map';
import type { Digest, DigestMap, Topic } from './schema';
import { topicTitle } from './topic-title';

/** A topic that has a place on its digest's map, under what maps call it or else its title in the digest's language. */
export type MapPlace = Place & Pick<Topic, 'id' | 'kind'> & { title: string };

/** A country that is a topic, and where its name stands; its own place, its capital, need not be on the map. */
export type MapCountry = {
  id: string;
  title: string;
  x: number;
  y: number;
  /** A part of it that is cut off from the rest, and is named too. */
  apart?: boolean;
};

/** A digest's map as the panels of all topics on it share it: the drawing, where each of them is, and the countries' names. */
export type PanelMap = {
  drawing: DigestMap;
  places: MapPlace[];
  countries: MapCountry[];
  /** More of them, for parts of the map; one that is no topic has its name for an id. */
  neighbours?: MapCountry[];
};

/** The same for all places where a country's one name may stand; a part that is cut off has a name of its own. */
export function nameKey({ id, x, y, apart }: MapCountry): string {
  return apart === true ? `${id} ${x} ${y}` : id;
}

/** Nothing for a digest without a map. Places in the order of the digest's topics. */
export function buildPanelMap({ map, topics, language }: Pick<Digest, 'map' | 'topics' | 'language'>): PanelMap | undefined {
  if (map === undefined) return undefined;
  const titles = new Map(topics.map((topic) => [topic.id, topicTitle(topic, language)]));
  return {
    drawing: map,
    places: topics.flatMap(({ id, kind, place }) =>
      place !== undefined && isOnMap(map, place) ? [{ id, kind, title: place.label ?? titles.get(id) ?? id, ...place }] : [],
    ),
    countries: map.countries.map(({ topic, x, y }) => ({ id: topic, title: titles.get(topic) ?? topic, x, y })),
    ...(map.neighbours === undefined
      ? {}
      : {
          neighbours: map.neighbours.map(({ topic = '', name = '', x, y, apart }) => ({
            id: topic || name,
            title: titles.get(topic) ?? name,
            x,
            y,
            ...(apart === undefined ? {} : { apart }),
          })),
        }),
  };
}
