import { expect, test } from 'vitest';
import { parseSnapshot, sumSnapshot } from '@/scripts/soak/heap-snapshot';

const meta = { node_fields: ['type', 'name', 'id', 'self_size'], node_types: [['hidden', 'object', 'code', 'native'], 'string', 'number'] };

test('a snapshot is the sizes of all its nodes, code apart', () => {
  const nodes = [
    [1, 0, 1, 100],
    [2, 0, 3, 40],
    [3, 0, 5, 7],
    [2, 0, 7, 2],
    [0, 0, 9, 1],
  ].flat();
  expect(sumSnapshot(parseSnapshot(JSON.stringify({ snapshot: { meta }, nodes })))).toEqual({ code: 42, rest: 108 });
});

test('a format without what is summed is an error', () => {
  expect(() => sumSnapshot({ snapshot: { meta: { ...meta, node_fields: ['type', 'name'] } }, nodes: [] })).toThrow('node_fields');
});
