import type { DigestProblem } from './problem';
import { formatPath, quoted } from './problem';
import type { Digest } from './schema';

/** In all lines of a map together: several times what a careful drawing of a region has, and little for a reader's disk. */
const mostNumbers = 10_000;

/** What the schema cannot say of a digest's map: lines of whole points, no more of them than a map needs, and topics that exist. */
export function findMapProblems({ map, topics }: Pick<Digest, 'map' | 'topics'>): DigestProblem[] {
  if (map === undefined) return [];
  const lines = (['land', 'borders'] as const).flatMap((list) => map[list].map((line, index) => ({ line, path: ['map', list, index] })));
  const numbers = lines.reduce((sum, { line }) => sum + line.length, 0);
  const ids = new Set(topics.map(({ id }) => id));
  return [
    ...(numbers > mostNumbers ? [{ path: 'map', message: `has more than ${mostNumbers} numbers` }] : []),
    ...lines
      .filter(({ line }) => line.length % 2 === 1)
      .map(({ path }) => ({ path: formatPath(path), message: 'has a point without its second number' })),
    ...map.countries.flatMap(({ topic }, index) => findUnknown(topic, ['map', 'countries', index, 'topic'])),
    ...(map.neighbours ?? []).flatMap(({ topic, name }, index) => {
      if (topic !== undefined) return findUnknown(topic, ['map', 'neighbours', index, 'topic']);
      return name === undefined ? [{ path: formatPath(['map', 'neighbours', index]), message: 'has neither a topic nor a name' }] : [];
    }),
  ];

  function findUnknown(topic: string, path: (string | number)[]): DigestProblem[] {
    return ids.has(topic) ? [] : [{ path: formatPath(path), message: `names an unknown topic: ${quoted(topic)}` }];
  }
}
