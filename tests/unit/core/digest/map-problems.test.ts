import { describe, expect, it } from 'vitest';
import { parseDigest } from '@/core/digest/parse';
import { buildTestDigest } from '@/tests/fixtures/build-digest';

const digest = buildTestDigest();

function problemsWith(change: Record<string, unknown>): string[] {
  const reading = parseDigest({ ...digest, map: { ...digest.map, ...change } });
  return reading.status === 'ready' ? [] : reading.problems.map(({ path, message }) => `${path} ${message}`);
}

const longLine = Array.from({ length: 3000 }, (_, index) => index % 7);

describe('a map', () => {
  it('may be drawn as Sidelight draws it', () => {
    expect(problemsWith({})).toEqual([]);
  });

  it.each([
    ['half a point', { land: [[0, 0, 5, 5, 5]] }, 'map.land[0] has a point without its second number'],
    [
      'half a point of a border',
      {
        borders: [
          [0, 0, 5, 5],
          [0, 0, 5, 5, 5],
        ],
      },
      'map.borders[1] has a point without its second number',
    ],
    ['a single point', { land: [[0, 0]] }, 'map.land[0] needs at least 4 items'],
    ['markup for a number', { land: [[0, 0, 5, '5"/><script>']] }, 'map.land[0][3] must be a number'],
    ['a broken number', { land: [[0, 0, 5, 0.5]] }, 'map.land[0][3] must be a whole number'],
    ['a point far out', { land: [[0, 0, 5, 90_000]] }, 'map.land[0][3] must be at most 5000'],
    ['a line without end', { land: [[...longLine, 0, 0]] }, 'map.land[0] has more than 3000 items'],
    ['lines without end', { land: [longLine, longLine], borders: [longLine, longLine] }, 'map has more than 10000 numbers'],
    [
      'a topic that is none',
      { countries: [{ topic: 'atlantis', x: 1, y: 1 }] },
      'map.countries[0].topic names an unknown topic: “atlantis”',
    ],
    [
      'a neighbour that is a topic and none',
      { neighbours: [{ topic: 'atlantis', x: 1, y: 1 }] },
      'map.neighbours[0].topic names an unknown topic: “atlantis”',
    ],
    ['a neighbour without a name', { neighbours: [{ x: 1, y: 1 }] }, 'map.neighbours[0] has neither a topic nor a name'],
    [
      'a part that is not cut off',
      { neighbours: [{ name: 'Elsewhere', x: 1, y: 1, apart: false }] },
      'map.neighbours[0].apart must be true',
    ],
    ['a field of its own', { tiles: 'https://tiles.example' }, 'map.tiles is not a field that Sidelight knows'],
  ])('may not hold %s', (_what, change, problem) => {
    expect(problemsWith(change)).toEqual([problem]);
  });
});
