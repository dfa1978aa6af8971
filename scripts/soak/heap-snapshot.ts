/**
 * What a V8 heap snapshot adds up to. Code is told apart: V8 compiles what runs often, better and better, for many minutes, and what
 * it keeps for that is its own affair and not something that scripts hold.
 */

export type HeapSnapshot = {
  snapshot: { meta: { node_fields: string[]; node_types: (string | string[])[] } };
  /** One row of numbers a node, as long as `node_fields`. */
  nodes: number[];
};

/** The chunks of CDP's `HeapProfiler.addHeapSnapshotChunk`, put together. */
export function parseSnapshot(text: string): HeapSnapshot {
  // V8's own format, made a moment ago.
  return JSON.parse(text) as HeapSnapshot;
}

/** Bytes of bytecode, machine code and what belongs to them; and of everything else, the DOM's objects and array buffers included. */
export function sumSnapshot({ snapshot, nodes }: HeapSnapshot): { code: number; rest: number } {
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const typeAt = fields.indexOf('type');
  const sizeAt = fields.indexOf('self_size');
  const code = types[typeAt]?.indexOf('code') ?? -1;
  if (typeAt < 0 || sizeAt < 0 || code < 0) throw new Error("V8's snapshots look different now: see node_fields in what it wrote.");
  const sums = { code: 0, rest: 0 };
  for (let at = 0; at < nodes.length; at += fields.length) sums[nodes[at + typeAt] === code ? 'code' : 'rest'] += nodes[at + sizeAt] ?? 0;
  return sums;
}
