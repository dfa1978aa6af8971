/** The part of world-atlas that we use; the package brings no types, and the compiler would infer some from 750 kB of numbers. */
declare module 'world-atlas/countries-50m.json' {
  import type { merge, mesh } from 'topojson-client';

  type Collection = Extract<Parameters<typeof merge>[1], { type: 'GeometryCollection' }>;
  const world: Parameters<typeof mesh>[0] & { objects: { countries: Collection; land: Collection } };
  export default world;
}
